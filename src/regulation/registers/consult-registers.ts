import type { CalendarDay } from '../calendar';
import type { Candidate, DossierFile } from '../candidate';
import type { Category } from '../categories';
import { type DossierUnit, dossierUnits } from '../fields';
import type { Line, Report } from '../findings';
import type { WeekConvention } from '../periods';
import { absent, knownValue } from '../reading';
import { establishExamDay } from '../rules/experience-limits';
import type { Session } from '../session-schema';
import type { Attestation } from './attestation';
import { type ChecklistLine, readChecklist } from './checklist';
import type { CountedDays } from './weigh-attestations';
import { consultExperience } from './consult-experience';
import { consultTraining } from './consult-training';

/** The lines of one register that are a candidate's, and the sheet. */
export interface HeldAttestations {
  readonly sheet: string;
  readonly attestations: readonly Attestation[];
}

/** What the registers of a workbook hold of one candidate; null: there is no such register. */
export interface Holdings {
  readonly training: HeldAttestations | null;
  readonly experience: HeldAttestations | null;
  /** no line for a unit: the dossier is told elsewhere, or nowhere; of several the strictest answers hold */
  readonly checklists: Readonly<Partial<Record<DossierUnit, readonly ChecklistLine[]>>>;
  /** what a register of dossiers asks of every candidate */
  readonly asked: readonly ('dossier' | 'evidence')[];
  /** lines of dossiers that may be another's */
  readonly uncertain: readonly Line[];
}

/**
 * Completes a candidate with what the registers hold: weeks or certificates, by category, and the dossiers.
 *
 * @param holdings  of this very candidate
 * @param referenceDay  the day on which the files are judged; null: as on the exam day
 * @returns the candidate whom the rules then judge; what was found is reported
 */
export function consultRegisters(
  candidate: Candidate,
  category: Category | null,
  holdings: Holdings,
  { session, convention, referenceDay }: RegisterSettings,
  report: Report,
): Candidate {
  const circumstances = { session, convention, bounds: boundDays(candidate, referenceDay) };
  const durable = completeDuration(candidate, category, holdings, circumstances, report);
  for (const line of holdings.uncertain) report('attestation-uncertain', { field: null }, line);
  return dossierUnits.reduce((known, unit) => {
    const lines = holdings.checklists[unit] ?? [];
    const file = lines.reduce(
      (so, line) => readChecklist(unit, line, { ...known, [unit]: so }, referenceDay, report),
      askFor(holdings.asked, known[unit]),
    );
    return { ...known, [unit]: file };
  }, durable);
}

/** The days that bound what may count of a candidate's training. */
export function boundDays(candidate: Candidate, referenceDay: CalendarDay | null): CountedDays {
  const examDay = establishExamDay(candidate);
  return {
    entry: knownValue(candidate.entryDate),
    exam: examDay.kind === 'known' ? examDay.day : null,
    reference: referenceDay,
  };
}

/** Who has no line in a register of dossiers has not told of a dossier: asked, and not known. */
function askFor(asked: Holdings['asked'], file: DossierFile): DossierFile {
  return asked.reduce(
    (known, answer) => (known[answer].kind === 'not-asked' ? { ...known, [answer]: absent } : known),
    file,
  );
}

/** What a person chose of how registers are read. */
export interface RegisterSettings {
  readonly session: Session;
  readonly convention: WeekConvention;
  readonly referenceDay: CalendarDay | null;
}

function completeDuration(
  candidate: Candidate,
  category: Category | null,
  { training, experience }: Holdings,
  circumstances: Parameters<typeof consultTraining>[4],
  report: Report,
): Candidate {
  switch (category) {
    case 'private-school':
    case 'distance-learning':
    case 'adult-first':
    case 'apprentice':
      if (training === null) return candidate;
      return consultTraining(
        candidate,
        category,
        training.sheet,
        training.attestations,
        circumstances,
        report,
      );
    case 'adult-advanced':
    case 'three-years':
      if (experience === null) return candidate;
      return consultExperience(
        candidate,
        category,
        experience.sheet,
        experience.attestations,
        circumstances,
        report,
      );
    case null:
      return candidate;
    default:
      return category satisfies never;
  }
}
