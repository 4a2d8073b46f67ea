export { settingsAt } from './audit-settings';
export { type Board, type Notice, createBoard } from './board';
export { createWorkWhenReady } from './open-work';
export { type ActionName, type RibbonOptions, type SheetWork, actionNames, createRibbon } from './ribbon';
export { showBoard } from './show-board';
export { writeOutcome } from './write-notice';
