export { type Bounds, type Sum, addUp, boundSum, countedMark, professionalMean } from './average';
export { type Closeness, findClosest } from './closeness';
export { type ControlOption, isAllowedPair, listControlOptions } from './control';
export {
  type Entry,
  type EntryContext,
  type ExamForm,
  missingEntry,
  settleControlEntry,
  settleEntry,
  settleKeptMark,
} from './entry';
export { type DiplomaFile, coefficientOf, standingOfProject } from './file';
export { type NeededMark, findNeededMark } from './needed';
export { type Conformity, type DiplomaResult, mentionOf, proposeResult } from './propose-result';
export { type Ratio, meanOf, partsOf, pointsOf, reaches } from './ratio';
export { type Reason, type ReasonCode, type ReasonDetails, reasonCodes } from './reasons';
export * from './units';
