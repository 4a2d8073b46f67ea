import { foldText } from '../cells';
import { type DiplomaUnit, diplomaUnits } from '../regulation';
import { understandHeading } from './heading';

/** What a mark is of: a compulsory unit, an optional one, or the projet. */
export type MarkedUnit = DiplomaUnit | 'optional' | 'project';

const unitOfCode: ReadonlyMap<string, DiplomaUnit> = new Map(
  diplomaUnits.flatMap((unit) => [[unit.toLowerCase(), unit] as const, [`u${unit.slice(1)}`, unit] as const]),
);

/**
 * Which unit a code or a heading names; null where it names none.
 *
 * @example 'U31' → 'E31'; 'Français /20' → 'E51'; 'Facultatif 1' → 'optional'; 'E99' → null
 */
export function understandUnit(text: string): MarkedUnit | null {
  const known = unitOfCode.get(foldText(text));
  if (known !== undefined) return known;
  const meaning = understandHeading(text);
  if (meaning.kind !== 'field') return null;
  if (meaning.field === 'markOptional') return 'optional';
  if (meaning.field === 'markProject') return 'project';
  const { field } = meaning;
  return diplomaUnits.find((unit) => field === `mark${unit}`) ?? null;
}
