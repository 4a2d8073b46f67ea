export { type ActionName, type RibbonOptions, type SheetWork, actionNames, createRibbon } from './ribbon';
export { showBoard } from './show-board';
