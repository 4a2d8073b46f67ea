import type { Session } from '../session-schema';
import { addUp, countedMark } from './average';
import type { Entry } from './entry';
import { type DiplomaFile, coefficientOf } from './file';
import { findNeededMark } from './needed';
import { pointsOf, weigh } from './ratio';
import type { ControlUnit } from './units';

/** One unit that may be taken again, and what that can change. */
export interface ControlOption {
  readonly unit: ControlUnit;
  readonly mark: number;
  /** points, with the highest mark */
  readonly most: number;
  /** the mark that admits by itself; null: it takes both units */
  readonly alone: number | null;
}

/**
 * What may be taken again at the épreuve de contrôle: one unit of each group (arrêté du 25 novembre 2021). The
 * first of each group is the one that can gain most.
 *
 * @returns a list a group; a dispensed unit is in none
 */
export function listControlOptions(
  file: DiplomaFile,
  session: Session,
): readonly (readonly ControlOption[])[] {
  const { control, thresholds } = session.diploma;
  const sum = addUp(file, session);
  return control.groups.map((group) =>
    group
      .flatMap((unit): readonly ControlOption[] => {
        const mark = countedMark(file.units[unit]);
        if (mark === null) return [];
        const coefficient = coefficientOf(unit, session);
        const others = {
          points: sum.known.points - weigh(mark, coefficient),
          coefficients: sum.known.coefficients,
        };
        const needed = findNeededMark(
          { ...sum, known: others, open: [unit] },
          thresholds.admission.value,
          session,
        );
        return [
          {
            unit,
            mark,
            most: pointsOf(weigh(session.marks.maximum.value - mark, coefficient)),
            alone: needed.kind === 'mark' ? needed.value : null,
          },
        ];
      })
      .sort((a, b) => b.most - a.most),
  );
}

/** Whether the units taken again are a pair that the rule allows: one of each group, none dispensed. */
export function isAllowedPair(
  units: readonly ControlUnit[],
  { units: entries }: DiplomaFile,
  { diploma }: Session,
): boolean {
  return (
    units.length === diploma.control.groups.length &&
    diploma.control.groups.every((group) => units.filter((unit) => group.includes(unit)).length === 1) &&
    units.every((unit) => entries[unit].kind !== 'dispensed')
  );
}

/** The file with the better of the two marks in each unit that was taken again (D. 337-78). */
export function keepBetterMarks(file: DiplomaFile): DiplomaFile {
  const units = { ...file.units };
  for (const [unit, again] of file.control) units[unit] = better(units[unit], again);
  return { ...file, units };
}

function better(first: Entry, again: Entry): Entry {
  const [before, after] = [countedMark(first), countedMark(again)];
  return after !== null && (before === null || after > before) ? again : first;
}
