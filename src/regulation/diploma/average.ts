import type { Session } from '../session-schema';
import type { Entry } from './entry';
import { type DiplomaFile, coefficientOf, standingOfProject } from './file';
import { type Ratio, partsOf, weigh } from './ratio';
import { type DiplomaUnit, diplomaUnits } from './units';

/** What is added up so far, and what is still open. */
export interface Sum {
  readonly known: Ratio;
  /** compulsory units without a mark, and whether the projet is awaited */
  readonly open: readonly DiplomaUnit[];
  readonly isProjectOpen: boolean;
  /** optional units whose mark can't be read: they may bring points, and never take any */
  readonly openOptional: number;
}

/** What the average may still become: the lowest and the highest. */
export interface Bounds {
  readonly low: Ratio;
  readonly high: Ratio;
}

/**
 * Adds up marks times coefficients over all compulsory units that are not dispensed, the points above 10 of the
 * optional units, and the gap of the projet to 10 (code de l'éducation, D. 337-78).
 *
 * @example the twelve units at 10 and an optional 15 → 255 points over 25
 */
export function addUp(file: DiplomaFile, session: Session): Sum {
  const { optional, project } = session.diploma;
  let points = 0n;
  let coefficients = 0n;
  const open: DiplomaUnit[] = [];
  for (const unit of diplomaUnits) {
    const entry = file.units[unit];
    if (entry.kind === 'dispensed') continue;
    const coefficient = coefficientOf(unit, session);
    coefficients += partsOf(coefficient);
    const mark = countedMark(entry);
    if (mark === null) open.push(unit);
    else points += weigh(mark, coefficient);
  }
  let openOptional = 0;
  for (const entry of file.optional) {
    if (entry.kind === 'unreadable') openOptional += 1;
    if (entry.kind === 'mark') points += bonusOf(entry.value, optional.above.value);
  }
  const standing = standingOfProject(file, session);
  if (standing === 'counted' && file.project?.kind === 'mark') {
    points += weigh(file.project.value, project.coefficient.value);
    points -= weigh(project.above.value, project.coefficient.value);
  }
  return { known: { points, coefficients }, open, isProjectOpen: standing === 'awaited', openOptional };
}

/** The mark that enters the sum; null while there is none. An absence that is recognised counts 0 (D. 337-81). */
export function countedMark(entry: Entry): number | null {
  switch (entry.kind) {
    case 'mark':
      return entry.value;
    case 'absent-justified':
      return 0;
    case 'absent-unjustified':
    case 'non-valid':
    case 'dispensed':
    case 'missing':
    case 'unreadable':
      return null;
    default:
      return entry satisfies never;
  }
}

function bonusOf(mark: number, above: number): bigint {
  const bonus = partsOf(mark) - partsOf(above);
  return bonus > 0n ? bonus : 0n;
}

/** The average if all that is open were 0, and if it were the highest mark. */
export function boundSum(sum: Sum, session: Session): Bounds {
  const highest = session.marks.maximum.value;
  return { low: completeSum(sum, 0, session), high: withOptional(completeSum(sum, highest, session)) };

  function withOptional({ points, coefficients }: Ratio): Ratio {
    const most = BigInt(sum.openOptional) * bonusOf(highest, session.diploma.optional.above.value);
    return { points: points + most, coefficients };
  }
}

/** The average if each open mark were this one. */
export function completeSum({ known, open, isProjectOpen }: Sum, mark: number, session: Session): Ratio {
  const { project } = session.diploma;
  let { points } = known;
  for (const unit of open) points += weigh(mark, coefficientOf(unit, session));
  if (isProjectOpen) {
    points += weigh(mark, project.coefficient.value) - weigh(project.above.value, project.coefficient.value);
  }
  return { points, coefficients: known.coefficients };
}

/**
 * The mean of the professional units by their coefficients, on which access to the contrôle rests (D. 337-78).
 *
 * @returns null where all of them are dispensed, which opens the access as well
 */
export function professionalMean({ units }: DiplomaFile, session: Session): Ratio | null {
  let points = 0n;
  let coefficients = 0n;
  for (const unit of session.diploma.control.professional.units) {
    const mark = countedMark(units[unit]);
    if (mark === null) continue;
    points += weigh(mark, coefficientOf(unit, session));
    coefficients += partsOf(coefficientOf(unit, session));
  }
  return coefficients === 0n ? null : { points, coefficients };
}
