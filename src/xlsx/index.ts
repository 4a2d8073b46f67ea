export { mostBytes } from './limits';
export { type WorkbookAnswer, readWorkbook } from './read-workbook';
export type { Refusal } from './refuse';
export { writeWorkbook } from './write-workbook';
