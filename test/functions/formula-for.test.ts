import { auditSheet } from '../../src/audit';
import type { Cell } from '../../src/cells';
import {
  type FormulaAnswer,
  type FormulaCell,
  describeTable,
  exampleOf,
  formulaFor,
  functionTable,
  unitsOf,
} from '../../src/functions';
import type { DossierUnit, Field } from '../../src/regulation';
import type { CellRange, Sheet } from '../../src/table';
import { lawInForce } from '../support/law';

type Rows = readonly (readonly Cell[])[];

const headings = [
  'N°',
  'Nom',
  'Catégorie',
  'PFMP',
  'Positionnement',
  'Dossier E31',
  'Justificatifs',
  'Note E2',
  'Note E31',
  'Note E32',
  'Observations',
];
const ada: readonly Cell[] = [1, 'EXEMPLE Ada', 'CNED', 20, null, 'oui', 'oui', 12, 11, 8, 'rien'];
const leo: readonly Cell[] = [2, 'MODÈLE Léo', 'CNED', 19, null, 'oui', 'oui', 12, 11, 8, null];
const plain: Rows = [['Candidats 2026'], [], [], headings, ada, leo];

function tableOf(rows: Rows, name = 'Classe A', merges: readonly CellRange[] = []) {
  const sheet: Sheet = { name, rows, merges };
  const outcome = auditSheet(sheet, { session: lawInForce, referenceDay: null, examDate: null });
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  const { audit, layout } = outcome;
  return describeTable({ ...sheet, rows: rows.slice(0, layout.headerRow + 1) }, layout, audit.candidates);
}

const beside: FormulaCell = { sheet: 'Classe A', row: 5, column: 20 };

/** What a function is written as beside the first candidate. */
function write(
  id: string,
  { rows = plain, cell = beside, unit }: { rows?: Rows; cell?: FormulaCell; unit?: DossierUnit } = {},
): FormulaAnswer {
  const definition = functionTable.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return formulaFor(definition, tableOf(rows), cell, unit);
}

const formula = (...given: Parameters<typeof write>): string => {
  const answer = write(...given);
  return answer.kind === 'formula' ? answer.formula : answer.kind;
};

test.each([
  ['PFMP_OK', '=AGORA.PFMP_OK(C5,D5,E5)'],
  ['PFMP_REQUIRED', '=AGORA.PFMP_REQUIRED(C5,E5)'],
  ['PFMP_MISSING', '=AGORA.PFMP_MISSING(C5,D5,E5)'],
  ['PFMP_WHY', '=AGORA.PFMP_WHY(C5,D5,E5)'],
  ['STATUS', '=AGORA.STATUS(C5)'],
  ['DOSSIER', '=AGORA.DOSSIER(F5,G5)'],
  ['UNIT_GRADE', '=IF(I5="","",AGORA.UNIT_GRADE(I5,F5,G5))'],
  ['CHECK', '=AGORA.CHECK($A$4:$K$4,$A5:$K5)'],
  ['CHECK_WHY', '=AGORA.CHECK_WHY($A$4:$K$4,$A5:$K5)'],
  ['AUDIT', '=AGORA.AUDIT($A$4:$K$6)'],
  ['RULE', '=AGORA.RULE("E2")'],
])('%s is written with the table’s own columns', (id, expected) => {
  expect(formula(id)).toBe(expected);
});

test('every function is written, or says what is missing', () => {
  for (const definition of functionTable) {
    const answer = formulaFor(definition, tableOf(plain), beside);
    expect(['formula', 'lacks', 'overlooks', 'needs-register']).toContain(answer.kind);
  }
});

test('an optional column that is not there is left out, or empty between others', () => {
  const rows: Rows = [
    ['Nom', 'Catégorie', 'PFMP', 'Durée du contrat'],
    ['EXEMPLE Ada', 'apprenti', 60, 60],
  ];
  const cell = { ...beside, row: 2 };
  expect(formula('PFMP_OK', { rows, cell })).toBe('=AGORA.PFMP_OK(B2,C2,,D2)');
});

test('a column that is needed and not there is named', () => {
  const rows: Rows = [
    ['Nom', 'Catégorie', 'PFMP'],
    ['EXEMPLE Ada', 'CNED', 20],
  ];
  const answer = write('FINAL_GRADE', { rows, cell: { ...beside, row: 2 } });
  expect(answer).toMatchObject({
    kind: 'lacks',
    parameters: [{}, {}, {}],
    fields: ['markE2', 'markE31', 'markE32'],
  });
  expect(write('DOSSIER', { cell: beside, unit: 'E32' })).toMatchObject({
    kind: 'lacks',
    parameters: [{ name: { fr: 'dossier' } }],
    fields: ['dossierE32'],
  });
});

const marks: Rows = [
  ['Nom', 'Note E2', 'Note E31', 'Note E32', 'Catégorie'],
  ['EXEMPLE Ada', 12, 11, 8, 'CNED'],
];
const withColumns = (...added: readonly string[]): Rows =>
  marks.map((row, at) => [...row, ...added.map((heading) => (at === 0 ? heading : 'oui'))]);

test('the mean takes the marks, and what counts in a unit whose dossier and proofs the table has', () => {
  const cell = { ...beside, row: 2 };
  expect(formula('FINAL_GRADE', { rows: marks, cell })).toBe(
    '=IF(OR(B2="",C2="",D2=""),"",AGORA.FINAL_GRADE(B2,C2,D2))',
  );
  const rows = withColumns('Dossier E31', 'Justificatifs', 'Dossier E32');
  expect(formula('FINAL_GRADE', { rows, cell })).toBe(
    '=IF(OR(B2="",C2="",D2=""),"",AGORA.FINAL_GRADE(B2,AGORA.UNIT_GRADE(C2,F2,G2),AGORA.UNIT_GRADE(D2,H2,G2)))',
  );
});

test.each([
  ['PFMP_OK', ['pfmpWeeks'], 'overlooks-registers'],
  ['CHECK', ['pfmpWeeks'], 'overlooks-registers'],
  ['AUDIT', ['dossierE31'], 'overlooks-registers'],
  ['DOSSIER', ['dossierE31', 'dossierE32'], 'overlooks-registers'],
  ['DOSSIER', ['pfmpWeeks'], 'formula'],
  ['PFMP_REQUIRED', ['pfmpWeeks'], 'formula'],
  ['RULE', ['pfmpWeeks'], 'formula'],
] as const)('%s where registers tell %j: %s', (id, told, kind) => {
  const definition = functionTable.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const table = { ...tableOf(plain), registerFields: new Set<Field>(told) };
  expect(formulaFor(definition, table, beside).kind).toBe(kind);
});

test('a function that would overlook what the table says is not written: it would be too favourable', () => {
  const cell = { ...beside, row: 2 };
  expect(write('FINAL_GRADE', { rows: withColumns('Dossier E31'), cell })).toEqual({
    kind: 'overlooks',
    fields: ['dossierE31'],
  });
  const dated: Rows = [
    ['Nom', 'Catégorie', 'PFMP', 'Positionnement', 'Date de la décision', "Date d'entrée en formation"],
    ['EXEMPLE Ada', 'CNED', 12, 12, 45_900, 45_800],
  ];
  for (const id of ['PFMP_OK', 'PFMP_REQUIRED', 'PFMP_MISSING', 'PFMP_WHY']) {
    expect(write(id, { rows: dated, cell })).toMatchObject({
      kind: 'overlooks',
      fields: ['positioningDate', 'entryDate'],
    });
  }
  const registered: Rows = [
    ['Nom', 'Catégorie', 'Début certificat', 'Fin certificat', "Date d'examen", "Date d'inscription"],
    ['EXEMPLE Ada', 'perfectionnement', 45_000, 45_800, 46_188, 45_300],
  ];
  expect(write('EXPERIENCE_OK', { rows: registered, cell })).toEqual({
    kind: 'overlooks',
    fields: ['registrationDate'],
  });
});

test('weeks in several columns are not written as one: it is said', () => {
  const rows: Rows = [
    ['Nom', 'Catégorie', 'PFMP 2nde', 'PFMP 1re', 'PFMP Tle'],
    ['EXEMPLE Ada', 'CNED', 6, 8, 6],
  ];
  expect(write('PFMP_OK', { rows, cell: { ...beside, row: 2 } })).toMatchObject({
    kind: 'several',
    parameters: [{ name: { fr: 'semaines' } }],
  });
});

test('one certificate is a range of one cell, and alternating columns of several are said to be several', () => {
  const one: Rows = [
    ['Nom', 'Catégorie', 'Début certificat', 'Fin certificat', "Date d'examen"],
    ['EXEMPLE Ada', 'perfectionnement', 45_000, 45_800, 46_188],
  ];
  const cell = { ...beside, row: 2 };
  expect(formula('EXPERIENCE_OK', { rows: one, cell })).toBe('=AGORA.EXPERIENCE_OK(B2,C2,D2,E2)');
  const two: Rows = [
    ['Nom', 'Catégorie', 'Début 1', 'Fin 1', 'Début 2', 'Fin 2', "Date d'examen"],
    ['EXEMPLE Ada', 'perfectionnement', 45_000, 45_400, 45_500, 45_800, 46_188],
  ];
  expect(write('EXPERIENCE_OK', { rows: two, cell })).toMatchObject({ kind: 'several' });
});

test('two rows of headings are both given, and a function of a unit takes that unit’s columns', () => {
  const rows: Rows = [
    ['Nom', 'Catégorie', 'E31', null, null, 'E32', null, null],
    [null, null, 'Dossier', 'Justificatifs', 'Note', 'Dossier', 'Justificatifs', 'Note'],
    ['EXEMPLE Ada', 'CNED', 'oui', 'oui', 12, 'oui', 'non', 8],
  ];
  const merges = [
    { top: 0, bottom: 0, left: 2, right: 4 },
    { top: 0, bottom: 0, left: 5, right: 7 },
  ];
  const table = tableOf(rows, 'Classe A', merges);
  const cell = { sheet: 'Classe A', row: 3, column: 12 };
  const written = (id: string, unit: DossierUnit) => {
    const definition = functionTable.find((each) => each.id === id);
    return definition && formulaFor(definition, table, cell, unit);
  };
  expect(written('CHECK', 'E31')).toEqual({
    kind: 'formula',
    formula: '=AGORA.CHECK($A$1:$H$2,$A3:$H3)',
  });
  expect(written('UNIT_GRADE', 'E32')).toEqual({
    kind: 'formula',
    formula: '=IF(H3="","",AGORA.UNIT_GRADE(H3,F3,G3))',
  });
});

describe('a sheet of marks', () => {
  const headings = ['Nom', 'Catégorie', 'E11', 'Maths', 'E2', 'E31', 'E32', 'Projet'];
  const rows: Rows = [headings, ['EXEMPLE Ada', 'apprenti', 12, 12, 12, 12, 12, 12]];
  const cell = { ...beside, row: 2 };

  test('fills RESULT with its marks, empty ones not as 0, and the category', () => {
    expect(formula('RESULT', { rows, cell })).toBe('=AGORA.RESULT($C$1:$H$1,IF($C2:$H2="","",$C2:$H2),B2)');
  });

  test('with dossiers it is refused: what they do to the result would be overlooked', () => {
    const withDossier: Rows = rows.map((row, at) => [...row, at === 0 ? 'Dossier E31' : 'oui']);
    expect(write('RESULT', { rows: withDossier, cell: { ...cell, column: 20 } })).toEqual({
      kind: 'overlooks',
      fields: ['dossierE31'],
    });
  });

  test('with another column among the marks it says so', () => {
    const apart: Rows = rows.map(([name, status, ...marks], at) => [
      name ?? null,
      status ?? null,
      ...marks.slice(0, 2),
      at === 0 ? 'Remarques' : null,
      ...marks.slice(2),
    ]);
    expect(write('RESULT', { rows: apart, cell: { ...cell, column: 20 } }).kind).toBe('several');
  });
});

test('our own columns are left out', () => {
  const rows: Rows = [
    ['Nom', 'Catégorie', 'PFMP', 'Conformité AGOrA', 'Motifs'],
    ['EXEMPLE Ada', 'CNED', 20, '✓ Conforme', null],
  ];
  expect(formula('CHECK', { rows, cell: { ...beside, row: 2 } })).toBe('=AGORA.CHECK($A$1:$C$1,$A2:$C2)');
});

test('outside of a candidate’s row there is nothing to write, but for functions of the table or of none', () => {
  for (const cell of [
    { ...beside, row: 4 },
    { ...beside, row: 40 },
    { ...beside, sheet: 'Autre' },
  ]) {
    expect(write('PFMP_OK', { cell })).toEqual({ kind: 'no-candidate' });
    expect(write('CHECK', { cell })).toEqual({ kind: 'no-candidate' });
    expect(formula('RULE', { cell })).toBe('=AGORA.RULE("E2")');
    expect(formula('STATUS', { cell })).toMatch(/^=AGORA\.STATUS\("[^"]+"\)$/);
  }
});

test('our own columns are left out when they were written after the layout was read', () => {
  const sheet: Sheet = {
    name: 'Classe A',
    rows: [
      ['Nom', 'Catégorie', 'PFMP', 'Verdict', 'Motifs du verdict'],
      ['EXEMPLE Ada', 'CNED', 20],
    ],
    merges: [],
  };
  const outcome = auditSheet(sheet, { session: lawInForce, referenceDay: null, examDate: null });
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  const { layout, audit } = outcome;
  expect(describeTable(sheet, layout, audit.candidates).right).toBe(4);
  expect(describeTable(sheet, layout, audit.candidates, [3, 4]).right).toBe(2);
});

function withoutTable(id: string): string {
  if (['STATUS', 'RULE', 'MENTION'].includes(id)) return 'formula';
  return ['PFMP_WEEKS', 'PFMP_DECLARED', 'OVERLAP'].includes(id) ? 'needs-register' : 'no-table';
}

test('without a table only functions that need none are written; each has an example that may be', () => {
  for (const definition of functionTable) {
    const answer = formulaFor(definition, null, beside);
    expect([definition.id, answer.kind]).toEqual([definition.id, withoutTable(definition.id)]);
    expect(exampleOf(definition)).toMatch(/^=AGORA\.[A-Z_]+\(.+\)$/);
  }
});

test('from another sheet the table is named, with its quotes doubled', () => {
  const definition = functionTable.find(({ id }) => id === 'AUDIT');
  const table = tableOf(plain, "Classe d'été");
  expect(definition && formulaFor(definition, table, { sheet: 'Autre', row: 1, column: 0 })).toEqual({
    kind: 'formula',
    formula: "=AGORA.AUDIT('Classe d''été'!$A$4:$K$6)",
  });
});

test('a formula never reads its own cell', () => {
  expect(write('PFMP_OK', { cell: { ...beside, column: 4 } })).toEqual({ kind: 'circular' });
  expect(write('CHECK', { cell: { ...beside, column: 10 } })).toEqual({ kind: 'circular' });
  expect(write('AUDIT', { cell: { ...beside, row: 6, column: 0 } })).toEqual({ kind: 'circular' });
  expect(write('PFMP_OK', { cell: { ...beside, column: 10 } }).kind).toBe('formula');
});

test('only functions about E31 and E32 ask which', () => {
  const asking = functionTable.filter((definition) => unitsOf(definition).length > 0).map(({ id }) => id);
  expect(asking).toEqual(['DOSSIER', 'UNIT_GRADE']);
});
