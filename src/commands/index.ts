export { type ActionName, type RibbonOptions, actionNames, createRibbon } from './ribbon';
export { showBoard } from './show-board';
