export { detectDateSystem } from './date-system';
export { type ExcelDoor, openDoor } from './door';
export { type AuditSettings, type MarkedSheet, type Marking, markSheet } from './mark-sheet';
export { type Marker, type MarkerOptions, createMarker } from './marker';
export type { Failure, MarkOutcome, Remark, RemoveOutcome } from './outcome';
export type { Problem } from './problem';
export { announcePage, whenOfficeIsReady } from './ready';
export { removeMarks } from './remove-marks';
export { sayOutcome } from './say-outcome';
