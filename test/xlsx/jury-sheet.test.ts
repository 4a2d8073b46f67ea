import { auditSheet, planJurySheet } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { french } from '../../src/messages';
import { writeWorkbook } from '../../src/xlsx';
import { lawInForce } from '../support/law';
import { printInLibreOffice, testInLibreOffice } from '../support/libre-office';

const headings = [
  'Nom',
  'Catégorie',
  'E11',
  'Maths',
  'E2',
  'E31',
  'E32',
  'PSE',
  'LVA',
  'LVB',
  'Français',
  'HG',
  'Arts appliqués',
  'EPS',
];

/** A class with every proposed result, large enough for several pages. */
function auditClass(size: number) {
  const marks = (mark: Cell, of: number): readonly Cell[] =>
    Array.from({ length: 12 }, (_, at) => (at === 8 ? mark : 6 + (of % 12)));
  const rows = Array.from({ length: size }, (_, at): readonly Cell[] => [
    `CANDIDAT Numéro ${at + 1}`,
    'reconversion',
    ...marks(at % 7 === 0 ? null : at % 11 === 0 ? 'ABI' : 12, at),
  ]);
  const outcome = auditSheet(
    { name: 'Terminale A', rows: [headings, ...rows], merges: [] },
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  return outcome.audit;
}

const situation = "situation au jour de l'épreuve";

test('the record holds a line a candidate, the counts of all, and room to sign', () => {
  const audit = auditClass(40);
  const plan = planJurySheet(audit, lawInForce, situation, french);
  const candidates = plan?.rows.filter(({ cells }) => typeof cells[0] === 'number') ?? [];
  expect(candidates).toHaveLength(40);
  const total = plan?.rows.find(({ tone }) => tone === 'strong')?.cells.at(-1);
  const counts = String(total).match(/\d+/g)?.map(Number) ?? [];
  expect(counts[0]).toBe(40);
  expect(counts.slice(1).reduce((sum, count) => sum + count, 0)).toBe(40);
  expect(
    plan?.rows.map(({ cells }) => cells[0]).filter((cell) => String(cell).includes('signature'.slice(1))),
  ).toHaveLength(2);
  expect(JSON.stringify(plan?.above)).toContain('le jury est souverain');
});

test('without the marks of the diploma there is no record', () => {
  const outcome = auditSheet(
    {
      name: 'Classe A',
      rows: [
        ['Nom', 'Catégorie', 'PFMP'],
        ['EXEMPLE Ada', 'CNED', 20],
      ],
      merges: [],
    },
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  expect(
    outcome.kind === 'audited' && planJurySheet(outcome.audit, lawInForce, situation, french),
  ).toBeNull();
});

testInLibreOffice(
  'printed, each page is A4 in landscape with headings, page number and sources',
  async () => {
    const plan = planJurySheet(auditClass(40), lawInForce, situation, french);
    const file = await writeWorkbook({ sheets: plan === null ? [] : [plan] });
    const { pages, width, height } = await printInLibreOffice(file, process.env['KEEP_PDF'] ?? null);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]).toContain('Résultats proposés au jury – Terminale A');
    pages.forEach((page, at) => {
      expect(page).toMatch(/Ligne\s+Candidat\s+Points\s+Moyenne\s+Résultat proposé\s+Motifs et sources/);
      expect(page).toMatch(new RegExp(`\\b${at + 1} ?/ ?${pages.length}\\b`));
      expect(page).toContain('Session 2026');
      expect(page).toContain('le jury est souverain');
    });
    expect(pages.join('\n')).toContain('CANDIDAT Numéro 40');
    expect(pages.at(-1)).toContain('signature du président du jury');
  },
);
