export { listIdentities, listPeople } from './list-people';
export {
  type Draft,
  type DraftCell,
  conformities,
  draftOf,
  planDraft,
  readDraft,
  startDraft,
  ticked,
  workingTimes,
} from './draft';
export { type CandidateAttestations, type WeighedAttestation, listAttestations } from './list-attestations';
export { openRegisters } from './open-registers';
export { type ToldRegister, sayRegister } from './say-register';
export type { HeldLine, Person, RegisterAudit, RegisterBook } from './register-book';
export {
  type NewRegister,
  type RegisterCheck,
  type RegisterKind,
  type RegisterPlanColumn,
  planRegister,
  registerKinds,
} from './plan-register';
