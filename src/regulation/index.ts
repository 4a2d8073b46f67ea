export * from './calendar';
export * from './candidate';
export * from './categories';
export * from './checkable-rules';
export * from './decisions';
export * from './diploma';
export * from './fields';
export {
  type Code,
  type Effect,
  type Finding,
  type FindingDetails,
  type Line,
  type Report,
  type Severity,
} from './findings';
export { codes, registerCodes, settingsOf } from './code-settings';
export { type ListedFigure, listFigures } from './figures';
export { type FinalGrade, computeFinalGrade, reachesThreshold } from './final-grade';
export {
  type Consult,
  type Judgement,
  type Outcome,
  type Verdict,
  collectFindings,
  createJudge,
  holdsUntil,
  makeFinding,
  verdictOf,
  verdicts,
} from './judge';
export * from './periods';
export * from './reading';
export * from './registers';
export { type Likeness, type SharedIdentity, findDuplicates, likenessOf } from './rules/identity';
export { establishCategory } from './rules/category';
export { type DossierOutcome, checkDossier, examDayOf } from './rules/dossier';
export { checkDuration, requireWeeks } from './rules/duration';
export { type MarkCircumstances, type UnitOutcome, entryOf, settleMark } from './rules/mark';
export { addUpWeeks } from './rules/weeks-done';
export type { Session, Sureness } from './session-schema';
export { type SessionAnswer, currentSession, findSession, knownSessions, sessionInForce } from './sessions';
export { type Topic, topics } from './topics';
