export {
  type Attestation,
  type AttestationKind,
  type FormItem,
  type Lack,
  type LinePlace,
  type Pole,
  type StructureType,
  type Task,
  attestationKinds,
  formItems,
  poleOf,
  structureTypes,
  tasks,
} from './attestation';
export { listLacks } from './check-form';
export { dropExperience } from './consult-experience';
export { reportStanding } from './report-standing';
export { type ChecklistItem, type ChecklistLine, type ChecklistState, checklistItems } from './checklist';
export {
  type HeldAttestations,
  type Holdings,
  type RegisterSettings,
  boundDays,
  consultRegisters,
} from './consult-registers';
export {
  type CountedDays,
  type Outside,
  type Standing,
  type WeighedTraining,
  weighTraining,
} from './weigh-attestations';
