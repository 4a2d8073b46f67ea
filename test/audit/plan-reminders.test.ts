import { auditWorkbook, planReminders } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { catalogues } from '../../src/messages';
import { calendarDay } from '../../src/regulation';
import { auditRowsOf } from '../support/audited';
import { lawInForce } from '../support/law';

const numbered = [
  'N° candidat',
  'Nom',
  'Prénom',
  'Catégorie',
  'PFMP',
  'Dossier E31',
  'Dossier E32',
  "Date d'examen E31",
  "Date d'examen E32",
];

/** Reminders of a class as things stood on a day. */
function remind(
  rows: readonly (readonly Cell[])[],
  referenceDay: number | null = calendarDay(2026, 6, 1),
  language: 'fr' | 'en' = 'fr',
) {
  const sheet = auditRowsOf([numbered, ...rows], { referenceDay });
  return planReminders([sheet], referenceDay, catalogues[language]);
}

const complete = ['00112', 'EXEMPLE', 'Ada', 'CNED', 20, 'oui', 'oui', '15/06/2026', '18/06/2026'];
const late = ['00113', 'MODÈLE', 'Léo', 'CNED', 19, 'oui', 'non', '15/06/2026', '18/06/2026'];

test('headings stand in the first row, one word each, and each line is a candidate', () => {
  const plan = remind([complete, late, ['00114', 'FICTIF', 'Zoé', 'CNED', 19, 'oui', 'oui', null, null]]);
  expect(plan?.above).toBeUndefined();
  for (const language of ['fr', 'en'] as const) {
    const names = remind([late], null, language)?.columns.map(({ heading }) => heading) ?? [];
    expect(new Set(names).size).toBe(10);
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+$/);
  }
  expect(plan?.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
    ['00113', 'MODÈLE', 'Léo', 'Classe A', 'Enseignement à distance'],
    ['00114', 'FICTIF', 'Zoé', 'Classe A', 'Enseignement à distance'],
  ]);
});

test('what is missing, what to do, before which day and the paragraphs stand in one cell each', () => {
  const [row] = remind([late])?.rows ?? [];
  expect(row?.tone).toBe('violation');
  expect(row?.cells.slice(5)).toEqual([
    "19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine.\nLe dossier E32 n'est pas encore produit.",
    "Faire attester les semaines manquantes jusqu'à 20 semaines, ou produire la décision de positionnement.\nFaire déposer le dossier avant le jour de l'épreuve.",
    '15/06/2026',
    null,
    'note § 1-1 ; note § 2',
  ]);
});

test('what lacks for one épreuve is asked before its own day, in the language of the report', () => {
  const alone = [...late.slice(0, 4), 20, ...late.slice(5)];
  const day = (language: 'fr' | 'en') => remind([alone], undefined, language)?.rows[0]?.cells[7];
  expect([day('fr'), day('en')]).toEqual(['18/06/2026', '2026-06-18']);
});

test('a day that is not told is left empty, and said; so is one that has come', () => {
  const before = (row: readonly Cell[], day: number | null) => remind([row], day)?.rows[0]?.cells.slice(7, 9);
  const dayless = [...late.slice(0, 7), null, null];
  expect(before(dayless, calendarDay(2026, 6, 1))).toEqual([null, "date de l'épreuve non indiquée"]);
  expect(before(late, calendarDay(2026, 6, 15))?.[1]).toContain("le jour de l'épreuve est venu");
  expect(before(late, null)).toEqual(['15/06/2026', null]);
});

test('a name that is not told apart stands whole, and who has none is called by the row', () => {
  const sheet = auditRowsOf([
    ['Nom et prénom', 'Catégorie', 'PFMP'],
    ['MODÈLE Léo', 'CNED', 19],
    [null, 'CNED', 19],
    ['EXEMPLE Ada', 'CNED', 20],
  ]);
  const plan = planReminders([sheet], null, catalogues.fr);
  expect(plan?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    [null, 'MODÈLE Léo', null],
    [null, '(sans nom, ligne 3)', null],
  ]);
});

test('who lacks nothing, is out of scope, or waits for a mark or a category alone gets no letter', () => {
  const rows = [complete, ['2', 'PUBLIC', 'Luc', 'GRETA', 0, 'non', 'non', null, null]];
  expect(remind([...rows, ['3', 'LICORNE', 'Eve', 'licorne', 20, 'oui', 'oui', null, null]])).toBeNull();
});

test('what the centre alone can correct in its list is no matter of a letter', () => {
  const misread = ['4', 'FICTIF', 'Zoé', 'CNED', 'vingt', 'oui', 'oui', null, null];
  expect(remind([misread])).toBeNull();
  const both = remind([[...misread.slice(0, 5), 'non', ...misread.slice(6)]]);
  expect(both?.rows.map(({ cells }) => cells[5])).toEqual([
    "Le dossier E31 n'est pas produit le jour de l'épreuve.",
  ]);
});

test('classes stand one below the other, in the order given', () => {
  const first = auditRowsOf([numbered, late], {}, 'Terminale A');
  const second = auditRowsOf([numbered, late], {}, 'Terminale B');
  const plan = planReminders([first, second], null, catalogues.fr);
  expect(plan?.rows.map(({ cells }) => cells[3])).toEqual(['Terminale A', 'Terminale B']);
});

test('what a register says that a dossier lacks is asked for while it can be put right', () => {
  const rowsOn = (referenceDay: number | null) => {
    const { sheets } = auditWorkbook(
      [
        { name: 'Terminale', rows: [numbered, complete], merges: [] },
        {
          name: 'Dossiers',
          rows: [
            ['Nom', 'Épreuve', 'État récapitulatif', 'Double (E31) ou ressources (E32)', 'Déposé le'],
            ['EXEMPLE Ada', 'E31', 'oui', 'non', '02/05/2026'],
            ['EXEMPLE Ada', 'E32', 'oui', 'oui', '02/05/2026'],
          ],
          merges: [],
        },
      ],
      { session: lawInForce, referenceDay, examDate: null },
    );
    return planReminders(sheets, referenceDay, catalogues.fr)?.rows.map(({ cells }) => cells.slice(5, 8));
  };
  expect(rowsOn(calendarDay(2026, 6, 1))).toEqual([
    [
      '« Dossiers », ligne 2 : dossier E31, il manque : double (E31) ou ressources (E32) pour le jour même. À compléter avant le 15/06/2026.',
      null,
      '15/06/2026',
    ],
  ]);
  expect(rowsOn(calendarDay(2026, 6, 15))).toBeUndefined();
});
