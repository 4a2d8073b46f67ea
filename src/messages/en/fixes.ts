import type { FindingSentences } from '../catalogue';
import { registerFixes } from './registers';
import { weeks } from './words';

const answerCell = 'Answer oui or non in the cell.';

export const fixes: FindingSentences = {
  ...registerFixes,
  'status-missing': () => 'Give the category (for instance: hors contrat, CNED, apprenti, FPC reconversion).',
  'status-unknown': () =>
    'Write one of the six categories: hors contrat, CNED, apprenti CFA non habilité, FPC reconversion, perfectionnement, 3 ans.',
  'status-ambiguous': () => 'Say which: FPC première formation, FPC reconversion or perfectionnement.',
  'status-assumed': () => 'Check that the school is hors contrat, or the centre without habilitation.',
  'status-out-of-scope': () => 'Nothing to do here: see who runs the contrôle en cours de formation.',
  'duration-unchecked': (_details, { field }) =>
    field === 'contractWeeks'
      ? 'Add a column “Durée du contrat (semaines)”.'
      : field === 'pfmpWeeks'
        ? 'Add a column “Semaines de PFMP”, or keep only one.'
        : 'Add the columns “Début” and “Fin” of the certificates of work.',
  'pfmp-missing': () => 'Copy the number of weeks from the attestation (annexe 1).',
  'pfmp-invalid': () => 'Write a number of weeks, for instance 20 or 19,5.',
  'pfmp-short': ({ required }) =>
    `Have the missing weeks attested up to ${weeks(required)}, or produce the positioning decision.`,
  'pfmp-interrupted': () => 'Ask the academic authority to validate it, with the reason and its proofs.',
  'contract-missing': () => 'Give the length of the contract in weeks.',
  'contract-invalid': () => 'Write the length of the contract in weeks (2 years: 104).',
  'positioning-invalid': () => 'Write oui, non, or the number of weeks decided by the recteur.',
  'positioning-assumed': () => 'Copy the number of weeks from the decision of the recteur.',
  'positioning-below-floor': () => 'Check the number of weeks on the decision of the recteur.',
  'positioning-late': () => 'Check the date of the decision and that of the entry into training.',
  'positioning-date-missing': (_details, { field }) =>
    field === 'entryDate'
      ? 'Give the date of entry into training.'
      : 'Give the date of the decision of the recteur.',
  'positioning-ignored': () => 'Check the category, or empty the cell.',
  'experience-missing': (_details, { field }) =>
    field === 'employee' || field === 'qualifiedJob' ? answerCell : 'Complete the date.',
  'experience-invalid': () => 'Correct the cell (dates as dd/mm/yyyy).',
  'experience-ongoing': () => 'Have it confirmed by a recent certificate of work.',
  'working-time-missing': () => 'Write “temps plein” or “temps partiel”.',
  'exam-date-missing': () => 'Give the exam date in the table, or when asking for the check.',
  'experience-short': () => 'Ask the candidate for other certificates of work.',
  'experience-not-eligible': () => 'Check the certificates of work with the candidate.',
  'experience-equivalence': () => 'Have it confirmed by the exam office.',
  'attestation-noncompliant': () => 'Have a conforming attestation drawn up before the exam.',
  'attestation-unknown': () => 'Check the attestation, then tick conforme or non conforme.',
  'dossier-missing': () => 'Produce the dossier before the interview, if that is still possible.',
  'dossier-unknown': () => answerCell,
  'dossier-to-complete': () => 'Have the dossier handed in before the day of the exam.',
  'evidence-missing': () => 'Produce annexe 1 or 1bis, if that is still possible.',
  'evidence-unknown': () => answerCell,
  'evidence-to-complete': () => 'Have annexe 1 or 1bis handed in before the day of the exam.',
  'mark-nonvalid': () => 'Check the reason with the commission.',
  'mark-absent': () => 'Write ABJ if the absence is justified, ABI if it is not.',
  'mark-invalid': () => 'Write a mark from 0 to 20, or NV, ABJ, ABI, DISP.',
  'mark-missing': () => 'Enter the mark after the exam.',
  'mark-overruled': () => 'Correct the mark, or the answer about the dossier.',
  'absence-unjustified': () => 'Check the reason for the absence; write ABJ if it is justified.',
  'absence-justified': () => 'See about a replacement exam if the average is not enough.',
  'kept-mark-expired': () => 'Enter the mark of this session, or check the year.',
  'kept-mark-too-low': () =>
    'Enter the mark of this session; for the progressive form, write it in a column “Forme”.',
  'optional-too-many': () => 'Keep only the optional units chosen at registration.',
  'project-not-counted': () => 'Check the category of the candidate.',
  'control-pair': () => 'Keep the marks of the two units that the candidate has chosen.',
  'cell-unreadable': () => 'Correct the cell.',
  'identity-duplicate': () => 'Check, and delete the row that is there twice.',
  'identity-missing': () => 'Write the name or the number of the candidate.',
};
