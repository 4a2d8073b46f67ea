import {
  type Attestation,
  type AttestationKind,
  type Finding,
  type Standing,
  boundDays,
  collectFindings,
  dropExperience,
  reportStanding,
  weighTraining,
} from '../../regulation';
import type { AuditedCandidate } from '../result';
import type { RegisterBook } from './register-book';

/** One attestation of a candidate, and what it adds. */
export interface WeighedAttestation {
  readonly attestation: Attestation;
  /** weeks of training that it adds by itself; null: of experience, which is not counted in weeks */
  readonly weeks: number | null;
  /** whether it counts at all */
  readonly counts: boolean;
  /** why it does not, or not as it is declared */
  readonly findings: readonly Finding[];
}

/** The attestations of one candidate, and what they make together. */
export interface CandidateAttestations {
  readonly lines: readonly WeighedAttestation[];
  /** of training: weeks that are there, weeks that the days make, and days that stand in two periods */
  readonly sum: { readonly weeks: number; readonly computed: number; readonly overlap: number } | null;
}

/**
 * The attestations of a candidate in the registers, with what each adds.
 *
 * @param change  one that is being entered: it stands for the one of its line, or comes on top
 */
export function listAttestations(
  { holdingsOf, settings }: RegisterBook,
  { likeness, told, category }: Pick<AuditedCandidate, 'likeness' | 'told' | 'category'>,
  kind: AttestationKind,
  change: Attestation | null,
): CandidateAttestations {
  const { session, convention, referenceDay } = settings;
  const bounds = boundDays(told, referenceDay);
  const held = holdingsOf(likeness)[kind]?.attestations ?? [];
  const isChanged = ({ place }: Attestation) =>
    place.sheet === change?.place.sheet && place.row === change.place.row;
  const isNew = change !== null && !held.some(isChanged);
  const all = held.map((each) => (change !== null && isChanged(each) ? change : each));
  if (isNew) all.push(change);
  const describe = (standing: Standing) =>
    collectFindings(session, (report) => reportStanding(standing, convention, 'missing', report)).findings;
  if (kind === 'experience') {
    const lines = all.map((attestation): WeighedAttestation => {
      const standing = dropExperience(attestation, told, { session, convention, bounds });
      const findings = standing === null ? [] : describe(standing);
      return { attestation, weeks: null, counts: standing === null, findings };
    });
    return { lines: byStart(lines), sum: null };
  }
  const isApprentice = category === 'apprentice';
  const { standings, weeks, computed, overlap } = weighTraining(
    all,
    told,
    isApprentice,
    bounds,
    convention,
    session,
  );
  const lines = standings.map((standing): WeighedAttestation => ({
    attestation: standing.attestation,
    weeks: standing.kind === 'counted' ? standing.weeks : 0,
    counts: standing.kind === 'counted',
    findings: describe(standing),
  }));
  return { lines: byStart(lines), sum: { weeks, computed, overlap } };
}

/** By their first day; those without one last. */
function byStart(lines: readonly WeighedAttestation[]): readonly WeighedAttestation[] {
  const startOf = ({ attestation: { start } }: WeighedAttestation) =>
    start.kind === 'value' ? start.value : Infinity;
  return [...lines].sort((a, b) => startOf(a) - startOf(b));
}
