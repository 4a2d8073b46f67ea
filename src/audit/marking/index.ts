export type { CellContent, Deed } from './deeds';
export { type Guard, type JudgedInput, guardFormula } from './guard-formula';
export { type OwnCells, ownerOfReasons, ownerOfVerdict } from './own-cells';
export { type ElsewhereReason, type MarkPlace, type Place, placeMarks } from './place-marks';
export { type MarkSet, resultMarks, verdictMarks } from './mark-set';
export type { FilterObstacle } from './plan-filter';
export {
  type Listing,
  isUntouchedListing,
  nameListing,
  planListing,
  planListingDeeds,
  sheetOfListing,
} from './plan-listing';
export { sheetReference } from './sheet-reference';
export { type RowMark, planRowMarks } from './plan-marking';
export { planColumnChanges } from './plan-columns';
export { type MarkingPlan, type Standing, planMarkingDeeds, writeColumns } from './plan-marking-deeds';
export {
  type ColumnContents,
  type OwnPair,
  type RemovalPlan,
  type StandingElsewhere,
  findOwnPairs,
  planRemoval,
} from './plan-removal';
export { type Present, type Snapshot, keepCells, planFinishing, planRestoring } from './plan-restoring';
export { findSeal } from './seal';
export type {
  ColumnWidth,
  FilterCriteria,
  HeadingNote,
  SheetFilter,
  SheetTable,
  StandingNote,
  StandingTint,
  Surroundings,
} from './surroundings';
export { type Look, isOurTint, looks } from './tints';
