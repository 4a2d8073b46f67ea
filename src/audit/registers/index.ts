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
export {
  type NewColumn,
  type NewRegister,
  type RegisterCheck,
  type RegisterKind,
  planRegister,
  registerSheets,
} from './plan-register';
export { openRegisters } from './open-registers';
export { type ToldRegister, sayRegister } from './say-register';
export type { HeldLine, Person, RegisterAudit, RegisterBook } from './register-book';
