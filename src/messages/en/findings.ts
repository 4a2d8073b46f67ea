import type { Obstacle } from '../../regulation';
import type { FindingSentences, RegisterCode } from '../catalogue';
import { formatNumber } from '../format';
import { categoryNames, obstacleNames } from './names';
import { markOf, months, quoted, weeks } from './words';

type Quoted = { readonly raw: string; readonly obstacle: Obstacle } | null;

const read = (cell: { raw: string; obstacle: Obstacle }) =>
  `${quoted(cell.raw)} (${obstacleNames[cell.obstacle]})`;
const emptyOr = (cell: Quoted, empty: string, unread: string) =>
  cell === null ? empty : `${unread}: ${read(cell)}.`;

const ways = { 'any-time': 'of work', 'full-time': 'full time', 'part-time': 'in all' } as const;

export const findings: Omit<FindingSentences, RegisterCode> = {
  'status-missing': () => 'The category of the candidate is missing: which rules apply is not known.',
  'status-unknown': (details) =>
    `The category ${quoted(details.raw)} does not name one of the six categories of the note.`,
  'status-ambiguous': ({ word }) =>
    `${quoted(word)} does not say whether it is a first training, a reconversion or a perfectionnement.`,
  'status-assumed': ({ word, category }) => `${quoted(word)} was understood as: ${categoryNames[category]}.`,
  'status-out-of-scope': ({ word }) =>
    `${quoted(word)} is assessed by contrôle en cours de formation: the note does not apply, nothing was checked.`,
  'duration-unchecked': ({ category }) =>
    `The duration could not be checked: a column is missing, or two columns claim it. Category: ${categoryNames[category]}.`,
  'pfmp-missing': () => 'The number of weeks of training (PFMP) is missing.',
  'pfmp-invalid': (details) => `The number of weeks of training (PFMP) can't be read: ${read(details)}.`,
  'pfmp-short': ({ done, required }) =>
    `${weeks(done)} of training (PFMP) for ${weeks(required)} required: ${weeks(required - done)} short.`,
  'pfmp-interrupted': ({ done, required }) =>
    `${weeks(done)} of PFMP for ${weeks(required)} required, after an interruption: only the academic authority can validate a shorter duration.`,
  'contract-missing': () =>
    'The length of the apprenticeship contract is missing: how many weeks are required is not known.',
  'contract-invalid': (details) =>
    `The length of the apprenticeship contract can't be read in weeks: ${read(details)}.`,
  'positioning-invalid': (details) =>
    `The positioning decision can't be read: ${read(details)}; the full ${weeks(details.full)} stand meanwhile.`,
  'positioning-assumed': ({ floor }) =>
    `${weeks(floor)} taken for the positioning, the decided duration is to be checked.`,
  'positioning-below-floor': ({ decided, floor, full }) =>
    `The decision sets ${weeks(decided)}, under the floor of ${weeks(floor)}: it is void, ${weeks(full)} stay required.`,
  'positioning-late': ({ decided, full }) =>
    `The reduction to ${weeks(decided)} was not decided before the entry into training: it is void, ${weeks(full)} stay required.`,
  'positioning-date-missing': ({ quoted: cell }, { field }) =>
    emptyOr(
      cell,
      `The reduction holds only if decided before the entry into training, and the date of ${field === 'entryDate' ? 'entry' : 'the decision'} is missing.`,
      `The reduction holds only if decided before the entry into training, and the date of ${field === 'entryDate' ? 'entry' : 'the decision'} can't be read`,
    ),
  'positioning-ignored': ({ category }) =>
    `A positioning is noted, but this category has none: it changed nothing. Category: ${categoryNames[category]}.`,
  'experience-missing': (_details, { field }) =>
    field === 'employee' || field === 'qualifiedJob'
      ? 'The cell that says whether the experience counts (employee, qualified job) is empty.'
      : field === 'registrationDate'
        ? 'The registration date is missing: up to which day work counts is not known.'
        : 'A date of a certificate of work is missing.',
  'experience-invalid': ({ quoted: cell }) =>
    emptyOr(
      cell,
      'The certificate of work ends before it starts.',
      "A cell of the certificates of work can't be read",
    ),
  'experience-ongoing': () => 'Still in the job: the work was counted up to the exam or registration date.',
  'working-time-missing': ({ quoted: cell }) =>
    emptyOr(
      cell,
      'The working time is not told, and it changes the answer (6 months full time or 1 year part time).',
      'The working time reads neither full nor part time',
    ),
  'exam-date-missing': ({ quoted: cell }) =>
    emptyOr(
      cell,
      "The exam date is missing: the certificates of work can't be counted.",
      "The exam date can't be read",
    ),
  'experience-short': (details) =>
    `Not enough certificates of work: ${details.ways
      .map(({ way, done, required }) => `${months(done)} ${ways[way]} for ${required} required`)
      .join(', or ')}.`,
  'experience-not-eligible': (_details, { field }) =>
    field === 'employee'
      ? 'The experience was not acquired as an employee.'
      : 'The experience was not acquired in a qualified job of the field.',
  'experience-equivalence': ({ months: number }) =>
    `${months(number)} in the two years, with full-time work counted for the part-time way (to be confirmed).`,
  'attestation-noncompliant': () => 'The attestation is ticked as not conforming to the exam regulation.',
  'attestation-unknown': ({ quoted: cell }) =>
    emptyOr(
      cell,
      'Whether the attestation conforms is not known: the cell is empty.',
      "Whether the attestation conforms is not known, the cell can't be read",
    ),
  'dossier-missing': (_details, { unit }) =>
    `The ${unit ?? ''} dossier is not produced on the day of the exam.`,
  'dossier-unknown': ({ quoted: cell }, { unit }) =>
    emptyOr(
      cell,
      `Whether the ${unit ?? ''} dossier is produced is not known: the cell is empty.`,
      `Whether the ${unit ?? ''} dossier is produced is not known, the cell can't be read`,
    ),
  'dossier-to-complete': (_details, { unit }) => `The ${unit ?? ''} dossier is not produced yet.`,
  'evidence-missing': (_details, { unit }) =>
    `The proofs of training or experience of the ${unit ?? ''} dossier are not produced.`,
  'evidence-unknown': ({ quoted: cell }, { unit }) =>
    emptyOr(
      cell,
      `Whether the proofs of the ${unit ?? ''} dossier are produced is not known: the cell is empty.`,
      `Whether the proofs of the ${unit ?? ''} dossier are produced is not known, the cell can't be read`,
    ),
  'evidence-to-complete': (_details, { unit }) =>
    `The proofs of the ${unit ?? ''} dossier are not produced yet.`,
  'mark-nonvalid': (_details, finding) => `“Non valide” stands in place of the ${markOf(finding)}.`,
  'mark-absent': (_details, finding) =>
    `An absence stands in place of the ${markOf(finding)}, without saying whether it is justified.`,
  'absence-unjustified': (_details, finding) =>
    `An unjustified absence stands in place of the ${markOf(finding)}: the diploma can't be delivered.`,
  'absence-justified': (_details, finding) =>
    `A justified absence stands in place of the ${markOf(finding)}: it counts 0 for the diploma.`,
  'mark-invalid': (details, finding) => `The ${markOf(finding)} can't be read: ${read(details)}.`,
  'mark-missing': (_details, { unit }) => `The ${unit ?? ''} mark is not entered yet.`,
  'mark-overruled': ({ typed, becomes }, { unit }) =>
    `The mark ${formatNumber(typed, 'en')} typed in ${unit ?? ''} is set aside: the rule gives ${becomes === 'zero' ? 'zero' : '“non valide”'}.`,
  'kept-mark-expired': ({ from, until }, finding) =>
    `The ${markOf(finding)}, obtained in session ${from}, could be kept until session ${until} only.`,
  'kept-mark-too-low': ({ value, least }, finding) =>
    `The ${markOf(finding)} that is kept (${formatNumber(value, 'en')}) is under ${least}: it can be kept in the progressive form only.`,
  'optional-too-many': ({ count, most }) =>
    `${count} optional units have a mark, at most ${most} can be chosen.`,
  'project-not-counted': ({ category }) =>
    category === 'distance-learning'
      ? 'The mark of the projet is not counted: no text that we read provides for it in distance learning (to be confirmed).'
      : 'The mark of the projet is not counted: only pupils and apprentices have one.',
  'control-pair': () =>
    'At the contrôle two units are taken again: E11, E12 or E33, and E51 or E52. The marks that were typed are not those.',
  'cell-unreadable': (details) => `This cell can't be read: ${read(details)}.`,
  'identity-duplicate': ({ by }) =>
    by === 'number'
      ? 'This candidate number stands more than once in the workbook.'
      : 'This name, with the same birth date, stands more than once in the workbook.',
  'identity-missing': () => 'Neither name nor number: which candidate it is, is not known.',
};
