import { auditWorkbook } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { french, sayReason } from '../../src/messages';
import { lawInForce } from '../support/law';
import { markHeadings, markRows } from '../support/marks-book';

const [, good = []] = markRows(1);
const marks = good.map((cell, at) => (at > 1 && at < 14 ? 12 : cell));

/** What is proposed for one candidate whose sheet has these columns besides, and these cells changed. */
function propose(
  besides: readonly (readonly [heading: string, cell: Cell])[],
  changed: Readonly<Record<number, Cell>> = {},
) {
  const headings = [...markHeadings, ...besides.map(([heading]) => heading)];
  const row = [
    ...marks.map((cell, at) => (at in changed ? (changed[at] ?? null) : cell)),
    ...besides.map(([, cell]) => cell),
  ];
  const { sheets } = auditWorkbook([{ name: 'Notes', rows: [headings, row], merges: [] }], {
    session: lawInForce,
    referenceDay: null,
    examDate: null,
  });
  const [candidate] = sheets[0]?.candidates ?? [];
  const diploma = candidate?.outcome.diploma ?? null;
  return {
    proposal: diploma?.proposal,
    why: (diploma?.reasons ?? []).map((reason) => sayReason(reason, french)).join(' '),
    cells: (candidate?.findings ?? []).filter(({ code }) => code === 'mark-invalid').map(({ cell }) => cell),
  };
}

test('with all marks there and readable a result is proposed', () => {
  expect(propose([]).proposal).toBe('admitted');
});

describe('what can’t be read leaves the candidate incomplete, and its cell is named', () => {
  const bad: readonly (readonly [string, Cell])[] = [
    ['a mark with two decimal signs', '12,5,5'],
    ['21', 21],
    ['-1', -1],
    ['a text', 'bien'],
    ['an error', { kind: 'error', text: '#REF!' }],
    ['another scale', '24/40'],
  ];
  test.each(bad)('%s', (_name, cell) => {
    const { proposal, cells } = propose([], { 10: cell });
    expect(proposal).toBe('incomplete');
    expect(cells).toEqual(['K2']);
  });
});

test('a heading of no known unit with something below it leaves the candidate incomplete, by its cell', () => {
  const { proposal, why } = propose([['E99', 12]]);
  expect(proposal).toBe('incomplete');
  expect(why).toContain('« E99 » (P1)');
  expect(propose([['Espagnol /20', 12]]).why).toContain('« Espagnol /20 » (P1)');
  expect(propose([['E99', null]]).proposal).toBe('admitted');
});

test('a unit that two columns claim is not counted, and both are named', () => {
  const { proposal, why } = propose([['Français /20', 15]]);
  expect(proposal).toBe('incomplete');
  expect(why).toContain('« Français » (K1)');
  expect(why).toContain('« Français /20 » (P1)');
});

test('what is computed of marks, or is of no exam, is no unit', () => {
  const others: readonly (readonly [string, Cell])[] = [
    ['Moyenne /20', 12],
    ['Total', 300],
    ['E3', 11],
    ['Bac blanc /20', 9],
    ['Moyenne 1er trimestre', 10],
  ];
  expect(propose(others).proposal).toBe('admitted');
});

test('more than 20 columns of other marks change nothing', () => {
  const others = Array.from({ length: 25 }, (_, at): readonly [string, Cell] => [
    `Devoir ${at + 1}`,
    at % 20,
  ]);
  expect(propose(others).proposal).toBe('admitted');
});

test('a table of marks below the candidates does not hide them', () => {
  const candidates: readonly (readonly Cell[])[] = [
    ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Dossier E32'],
    ['EXEMPLE Ada', 'CNED', 19, 'oui', 'oui'],
  ];
  const { sheets } = auditWorkbook(
    [
      {
        name: 'Classe',
        rows: [...candidates, [], markHeadings.filter((each) => each !== 'Catégorie'), []],
        merges: [],
      },
    ],
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  expect(sheets[0]?.headerRow).toBe(1);
  expect(sheets[0]?.candidates[0]?.findings.map(({ code }) => code)).toContain('pfmp-short');
});

test('a mark kept from an earlier session is no mark of the contrôle', () => {
  const { proposal, cells } = propose([['Contrôle maths', '14 (2023)']]);
  expect(cells).toEqual(['P2']);
  expect(proposal).toBe('admitted');
});
