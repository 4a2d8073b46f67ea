import type { StrayUnit } from '../candidate';
import type { Category } from '../categories';
import type { Session } from '../session-schema';
import type { Entry } from './entry';
import { type ControlUnit, type DiplomaUnit, type GeneralUnit, generalUnits } from './units';

/** Everything of one candidate that the diploma is proposed from. */
export interface DiplomaFile {
  readonly category: Category | null;
  readonly units: Readonly<Record<DiplomaUnit, Entry>>;
  /** the optional units that were chosen; an empty cell is no choice */
  readonly optional: readonly Entry[];
  /** null: nothing asks for it */
  readonly project: Entry | null;
  /** columns that may hide a mark */
  readonly stray: readonly StrayUnit[];
  /** the units taken again at the épreuve de contrôle */
  readonly control: ReadonlyMap<ControlUnit, Entry>;
}

const isGeneral = (unit: DiplomaUnit): unit is GeneralUnit =>
  (generalUnits as readonly DiplomaUnit[]).includes(unit);

/** The coefficient of a unit (arrêté du 18 février 2020, annexe II). */
export function coefficientOf(unit: DiplomaUnit, { units, diploma }: Session): number {
  return (isGeneral(unit) ? diploma.units[unit] : units[unit].coefficient).value;
}

/** What becomes of the projet in the average. */
export type ProjectStanding = 'counted' | 'awaited' | 'not-given' | 'not-counted' | 'unknown-category';

/**
 * Does the projet count? For pupils and apprentices only; in distance learning no text says so (to be
 * confirmed): it is not counted, and that is told.
 */
export function standingOfProject({ project, category }: DiplomaFile, { diploma }: Session): ProjectStanding {
  if (category === null) return project === null ? 'not-given' : 'unknown-category';
  if (!diploma.project.categories.includes(category)) return project === null ? 'not-given' : 'not-counted';
  if (project === null) return 'not-given';
  return project.kind === 'mark' || project.kind === 'dispensed' ? 'counted' : 'awaited';
}
