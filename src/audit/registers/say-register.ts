import type { Catalogue } from '../../messages';
import { headingOf } from '../../table';
import type { RegisterAudit } from './register-book';

/** What a register was taken for, in sentences. */
export interface ToldRegister {
  readonly taken: string;
  /** by which convention its weeks are computed; null: it tells no weeks */
  readonly convention: string | null;
  /** columns that two headings claim, and headings that were not understood */
  readonly aside: readonly string[];
}

/**
 * Says of a register what it was taken for, how its weeks are computed, and which of its columns are left aside.
 *
 * @example → { taken: 'Registre : attestations de PFMP (annexe 1), 4 lignes.', convention: 'Semaines calculées à 5 jours la semaine', aside: ['Colonnes laissées de côté : Remarques'] }
 */
export function sayRegister(
  { kind, lines, convention, ambiguous, ignored }: RegisterAudit,
  { registers, commandLine }: Pick<Catalogue, 'registers' | 'commandLine'>,
): ToldRegister {
  const claimed = ambiguous.map((column) => headingOf(column)).join(', ');
  return {
    taken: registers.summary(registers.kinds[kind], lines),
    convention: convention === null ? null : registers.convention(registers.conventions[convention]),
    aside: [
      ...(claimed === '' ? [] : [commandLine.labelled(commandLine.ambiguousColumns, claimed)]),
      ...(ignored.length === 0 ? [] : [commandLine.ignoredHeadings(ignored.join(', '))]),
    ],
  };
}
