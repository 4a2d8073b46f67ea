import type { Candidate } from '../candidate';
import type { Category } from '../categories';
import { type Entry, type EntryContext, settleControlEntry, settleEntry } from '../diploma/entry';
import { type DiplomaFile, standingOfProject } from '../diploma/file';
import { isAllowedPair } from '../diploma/control';
import { type ControlUnit, type GeneralUnit, controlUnits, generalUnits } from '../diploma/units';
import { type Report, nothing } from '../findings';
import type { Unit } from '../fields';
import type { Session } from '../session-schema';

/** Whether the workbook has a mark of a general unit: a file of dossiers alone is not asked for a diploma. */
export function tellsOfDiploma({ diploma: { units, stray } }: Candidate): boolean {
  return stray.length > 0 || generalUnits.some((unit) => units[unit].kind !== 'not-asked');
}

/**
 * Puts together what the diploma is proposed from, and reports what in it can't be counted.
 *
 * @param entries  of E2, E31 and E32, once the rules of the dossier have spoken
 */
export function fileOfDiploma(
  candidate: Candidate,
  category: Category | null,
  entries: Readonly<Record<Unit, Entry>>,
  session: Session,
  report: Report,
): DiplomaFile {
  const { units, optional, project, form, control, stray } = candidate.diploma;
  const context: EntryContext = { session, category, form };
  const general = {} as Record<GeneralUnit, Entry>;
  for (const unit of generalUnits) {
    general[unit] = settleEntry(units[unit], { field: `mark${unit}`, unit }, context, report);
  }
  const chosen = optional.flatMap((reading, part) =>
    reading.kind === 'value' || reading.kind === 'unreadable'
      ? [settleEntry(reading, { field: 'markOptional', part }, context, report)]
      : [],
  );
  const { most } = session.diploma.optional;
  if (chosen.length > most.value) {
    report('optional-too-many', { field: 'markOptional' }, { count: chosen.length, most: most.value });
  }
  const again = new Map<ControlUnit, Entry>();
  for (const unit of controlUnits) {
    const reading = control[unit];
    if (reading.kind !== 'value' && reading.kind !== 'unreadable') continue;
    again.set(unit, settleControlEntry(reading, { field: `control${unit}`, unit }, context, report));
  }
  const file: DiplomaFile = {
    category,
    units: { ...general, ...entries },
    optional: chosen,
    project:
      project.kind === 'not-asked' ? null : settleEntry(project, { field: 'markProject' }, context, report),
    control: again,
    stray,
  };
  const isGiven = project.kind === 'value' || project.kind === 'unreadable';
  if (isGiven && category !== null && standingOfProject(file, session) === 'not-counted') {
    report('project-not-counted', { field: 'markProject' }, { category });
  }
  const [first] = again.keys();
  if (first !== undefined && again.size > 1 && !isAllowedPair([...again.keys()], file, session)) {
    report('control-pair', { field: `control${first}`, unit: first }, nothing);
  }
  return file;
}
