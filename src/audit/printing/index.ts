export { type CandidatePapers, type HeldDossier, findPapers } from './find-papers';
export { type PaperPerson, paperPersonOf } from './paper-person';
export { type FormFilling, planAttestationForm } from './plan-attestation-form';
export { type RecordSubject, planConformityRecord } from './plan-conformity-record';
export {
  type Block,
  type Frame,
  type PrintCell,
  type PrintPage,
  type TextLook,
  pageMargins,
} from './print-page';
