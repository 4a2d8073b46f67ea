export { type CreationOutcome, createRegister } from './create-register';
export { type ListedSheet, type SheetList, listSheets } from './list-sheets';
export { goToCell } from './go-to-cell';
export { type ChosenCell, type Insertion, type Planned, insertFormula } from './insert-formula';
export { type JuryOutcome, insertJurySheet } from './insert-jury-sheet';
export { type PrintOutcome, insertPrintPages } from './insert-print-page';
export { type NewTable, insertTable } from './insert-table';
export { recall, remember } from './remember';
export { watchActiveSheet } from './watch-active-sheet';
export { detectDateSystem } from './date-system';
export { type ExcelDoor, OutsideExcel, openDoor } from './door';
export {
  type AuditSettings,
  type LookOutcome,
  type Looking,
  type Marking,
  insertResults,
  lookAtSheet,
  markSheet,
} from './mark-sheet';
export type { KnownSheet } from './known-sheet';
export type { ReadRegisters, Source } from './read-registers';
export { type Marker, type MarkerOptions, createMarker } from './marker';
export type { Failure, MarkOutcome, Remark, RemoveOutcome, ResultsOutcome } from './outcome';
export type { Pace } from './pace';
export { type Problem, codeOf, problemOf } from './problem';
export { announcePage, whenOfficeIsReady } from './ready';
export { readOfficeTheme } from './office-theme';
export { removeMarks } from './remove-marks';
export { type Click, type RibbonAction, associateActions } from './ribbon-actions';
export type { LineCell } from './line-cells';
export { sayCreation, sayLine } from './say-register-deed';
export { sayOutcome, sayProblem } from './say-outcome';
export { type LineOutcome, type LinePlan, writeLine } from './write-line';
export { showPane } from './show-pane';
