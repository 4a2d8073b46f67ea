import type { ThemeChoice } from '../../desk';

/** In which colours the pane is painted. */
export type Paint = 'light' | 'dark' | 'contrast';

/** What is known of the colours around the pane. */
export interface Surroundings {
  /** null: Office does not say */
  readonly office: 'light' | 'dark' | null;
  readonly systemIsDark: boolean;
  /** whether the system replaces all colours by its own */
  readonly systemForcesColours: boolean;
}

/**
 * The person's own choice; else Office's colours where they are known; else the system's. Where the system forces
 * its own colours they cover any theme: the one beneath is as light or dark as they are.
 */
export function choosePaint(
  choice: ThemeChoice,
  { office, systemIsDark, systemForcesColours }: Surroundings,
): Paint {
  if (choice !== 'automatic') return choice;
  if (systemForcesColours) return systemIsDark ? 'contrast' : 'light';
  return office ?? (systemIsDark ? 'dark' : 'light');
}
