export { type AnswerTopic, createAnswerParser } from './answer';
export { createCategoryParser } from './category';
export type { Cell, CellRow, DateCell, ErrorCell } from './cell';
export { isDateFormat } from './date-format';
export {
  type DateSystem,
  createDayParser,
  createEmploymentEndParser,
  dayOfText,
  daysBetweenSystems,
} from './day';
export { readExamForm } from './exam-form';
export { saysNothing } from './empty';
export { createHoursParser } from './hours';
export { readLabel } from './label';
export { createMarkParser } from './mark';
export { splitNumber } from './number';
export type { CellReading, Parser } from './parser';
export { createPositioningParser } from './positioning';
export { quoteCell } from './quote';
export { foldText, wordsOf } from './text';
export { createConventionParser } from './week-convention';
export { createWeeksParser } from './weeks';
export { createWorkingTimeParser } from './working-time';
