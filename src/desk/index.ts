export { type Board, type Notice, createBoard } from './board';
export { type Desk, type DeskOptions, createDesk } from './desk';
export { packWishes, unpackWishes } from './keep-wishes';
export { localDay } from './local-day';
export { openPageDesk } from './page-desk';
export { type DeskAction, reduce } from './reduce';
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
  noWishes,
  openingState,
  views,
} from './state';
export { type Deed, writeOutcome, writeUnforeseen, writeWorking } from './write-notice';
