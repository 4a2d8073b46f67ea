import type { Session, Sureness } from './session-schema';

/** One figure of the law, and where it stands in the session's data: 'pfmp.private-school.weeks'. */
export interface ListedFigure {
  readonly path: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly sureness: Sureness;
}

/**
 * Every figure of a session, in the order of its file.
 *
 * @example the first of 2026 → { path: 'pfmp.private-school.weeks', value: 20, unit: 'week', source: 'note § 1-1', … }
 */
export function listFigures(session: Session): readonly ListedFigure[] {
  return collect(session, '');
}

function collect(data: unknown, path: string): readonly ListedFigure[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isFigure(data)) return [{ ...data, path }];
  return Object.entries(data).flatMap(([key, below]) => collect(below, path === '' ? key : `${path}.${key}`));
}

function isFigure(data: object): data is Omit<ListedFigure, 'path'> {
  return 'value' in data && 'unit' in data && 'sureness' in data;
}
