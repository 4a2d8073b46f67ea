export { type CandidateReader, createCandidateReader } from './candidate-reader';
export type { FieldColumn, LayoutWishes, TableLayout } from './layout';
export { listHeadings } from './header-cells';
export { type AnswerField, type Meanings, answerFields } from './meanings';
export { recogniseTable } from './recognise';
export { type RowKind, createRowClassifier } from './rows';
export { type CellRange, type Sheet, cellAddress, columnIndex, columnLetters } from './sheet';
