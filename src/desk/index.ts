export { type Entry, type EntryForm, type EntryView, entryForms, openDossier, viewEntry } from './entry';
export { type Board, type Notice, createBoard } from './board';
export { type Desk, type DeskOptions, createDesk } from './desk';
export { type Workplace, carryOut } from './carry-out';
export { type Choices, keepChoices, noChoices, readChoices } from './keep-choices';
export { packWishes, unpackWishes } from './keep-wishes';
export { judgedDay } from './judged-day';
export { leaveNamesOut } from './leave-names-out';
export { type WordChoice, listWordChoices } from './list-word-choices';
export { localDay } from './local-day';
export { openPageDesk } from './page-desk';
export {
  type ReadSheet,
  type ReadingAction,
  type ReadingDesk,
  type ReadingState,
  changeReading,
} from './reading';
export { type DeskAction, reduce } from './reduce';
export { CLOSE, type ProposalLine, type Proposals, selectProposals } from './select-proposals';
export { type ResultLine, type Results, selectResults } from './select-results';
export {
  type DayChoice,
  type DeskState,
  type Memory,
  type Progress,
  type ResultsView,
  type ThemeChoice,
  type View,
  type Wishes,
  type Work,
  allResults,
  hasWishes,
  isBusy,
  noWishes,
  openingState,
  themeChoices,
  views,
} from './state';
export { type Deed, writeOutcome, writeUnforeseen } from './write-notice';
