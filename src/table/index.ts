export { type CandidateReader, createCandidateReader } from './candidate-reader';
export { listStrayUnits, tellsOfDiploma } from './diploma-marks';
export type { AsideColumn, FieldColumn, LayoutWishes, TableLayout } from './layout';
export { listHeadings } from './header-cells';
export { type AnswerField, type Meanings, answerFields } from './meanings';
export { type MarkedUnit, understandUnit } from './understand-unit';
export { recogniseTable } from './recognise';
export { type RowKind, createRowClassifier } from './rows';
export { type CellRange, type Sheet, cellAddress, columnIndex, columnLetters } from './sheet';
