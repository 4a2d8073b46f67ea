import fc from 'fast-check';
import { auditWorkbook } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { calendarDay } from '../../src/regulation';
import { property } from '../support/seed';
import { plainAudit } from '../support/sheets';

const first = calendarDay(2024, 1, 1) ?? 0;

/** A line: its first day, how many days, declared weeks beside those of the days, signed or not, the structure. */
const lines = fc.array(
  fc.record({
    start: fc.integer({ min: first, max: first + 200 }),
    length: fc.integer({ min: 1, max: 60 }),
    gap: fc.constantFrom(0, 0, 0, 0.2, -0.2, 1),
    signed: fc.constantFrom('oui', 'oui', 'oui', 'non'),
    structure: fc.constantFrom('Mairie', 'Garage', ''),
  }),
  { maxLength: 8 },
);
type Line = ReturnType<typeof rowOf>;

function rowOf({
  start,
  length,
  gap,
  signed,
  structure,
}: {
  readonly start: number;
  readonly length: number;
  readonly gap: number;
  readonly signed: string;
  readonly structure: string;
}): readonly Cell[] {
  const end = start + length - 1;
  const days = Array.from({ length }, (_, index) => (start + index) % 7).filter((day) => day > 1).length;
  const weeks = Math.max(0, Math.round((days / 5 + gap) * 100) / 100);
  return ['EXEMPLE Ada', structure, start, end, weeks, signed];
}

/** The weeks that the register counts for the one candidate. */
function weeksOf(rows: readonly Line[]): number {
  const headings = ['Candidat', 'Entreprise', 'Du', 'Au', 'Nb de semaines', 'Signée'];
  const list = {
    name: 'Liste',
    rows: [
      ['Nom et prénom', 'Catégorie'],
      ['EXEMPLE Ada', 'hors contrat'],
    ],
    merges: [],
  };
  const register = { name: 'PFMP', rows: [headings, ...rows], merges: [] };
  const findings = auditWorkbook([list, register], plainAudit).sheets[0]?.candidates[0]?.findings ?? [];
  for (const finding of findings) if (finding.code === 'pfmp-register') return finding.details.weeks;
  return 0;
}

const HAIR = 1e-6;

describe('the weeks that a register counts', () => {
  property('do not depend on the order of its lines', () =>
    fc.property(lines, (some) => {
      const rows = some.map(rowOf);
      const turned = [...rows].reverse();
      expect(Math.abs(weeksOf(rows) - weeksOf(turned))).toBeLessThan(HAIR);
    }),
  );

  property('are never fewer with an attestation more', () =>
    fc.property(lines, lines, (some, more) => {
      const rows = some.map(rowOf);
      expect(weeksOf([...rows, ...more.map(rowOf)])).toBeGreaterThanOrEqual(weeksOf(rows) - HAIR);
    }),
  );
});
