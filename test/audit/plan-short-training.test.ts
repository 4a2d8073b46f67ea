import { auditWorkbook, planShortTraining } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { catalogues } from '../../src/messages';
import { auditRowsOf } from '../support/audited';
import { lawInForce } from '../support/law';
import { printInLibreOffice, testInLibreOffice } from '../support/libre-office';
import { writeWorkbook } from '../../src/xlsx';

const situation = "situation au jour de l'épreuve";
const headings = ['Nom', 'Catégorie', 'PFMP', 'Interruption'];

/** The sheet of a class whose list tells the weeks. */
const plan = (rows: readonly (readonly Cell[])[], language: 'fr' | 'en' = 'fr') =>
  planShortTraining(auditRowsOf([headings, ...rows]), lawInForce, situation, catalogues[language]);

/** The lines of candidates, without room for signatures. */
const lines = (sheet: ReturnType<typeof plan>) =>
  sheet?.rows.map(({ cells }) => cells).filter(([row]) => typeof row === 'number');

test('a candidate who is short has the weeks required, done and missing, the reason, and a box to fill', () => {
  const sheet = plan([
    ['EXEMPLE Ada', 'CNED', 20, null],
    ['MODÈLE Léo', 'CNED', 19, null],
    ['FICTIF Zoé', 'reconversion', 18.5, 'oui'],
  ]);
  expect(lines(sheet)).toEqual([
    [
      3,
      'MODÈLE Léo',
      'Enseignement à distance',
      20,
      19,
      1,
      '19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. (note § 1-1)',
      null,
    ],
    [
      4,
      'FICTIF Zoé',
      catalogues.fr.names.categories['adult-first'],
      22,
      18.5,
      3.5,
      expect.stringContaining('après une interruption'),
      null,
    ],
  ]);
  expect(sheet?.rows.slice(0, 2).map(({ tone }) => tone)).toEqual(['violation', 'missing']);
});

test('title, session, day and who decides stand above, sources at the foot, signatures below', () => {
  const sheet = plan([['MODÈLE Léo', 'CNED', 19, null]]);
  expect(sheet?.above?.[0]).toBe('PFMP trop courtes ou à établir – Classe A');
  expect(sheet?.above?.[1]).toContain(`Session 2026, ${situation}. AGORA ne valide aucune durée`);
  expect(sheet?.footer).toBe('Session 2026 – durées à valider, AGORA ne décide pas – note § 1-1');
  expect(sheet?.rows.filter(({ tone }) => tone === 'remark')).toHaveLength(2);
});

test('who has enough weeks, or shows certificates in their place, is not on it', () => {
  expect(plan([['EXEMPLE Ada', 'CNED', 20, null]])).toBeNull();
  expect(plan([['EXEMPLE Ada', '3 ans', null, null]])).toBeNull();
  expect(plan([['EXEMPLE Ada', 'CNED', null, null]])).toBeNull();
});

/** Of a register: the weeks that count, and the lines that do not. */
function ofRegister(lines: readonly (readonly Cell[])[]) {
  const { sheets } = auditWorkbook(
    [
      {
        name: 'Terminale',
        rows: [
          ['Nom', 'Catégorie'],
          ['MODÈLE Léo', 'hors contrat'],
        ],
        merges: [],
      },
      {
        name: 'PFMP',
        rows: [['Nom', 'Entreprise', 'Du', 'Au', 'Nb de semaines', 'Signée'], ...lines],
        merges: [],
      },
    ],
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  const [class1] = sheets;
  return class1 === undefined ? null : planShortTraining(class1, lawInForce, situation, catalogues.fr);
}

const years = [
  ['MODÈLE Léo', 'Mairie', '08/01/2024', '16/02/2024', 6, 'oui'],
  ['MODÈLE Léo', 'Mairie', '06/01/2025', '14/03/2025', 10, 'oui'],
] as const;

test('weeks that are not settled have the lines that count and those that do not among their reasons', () => {
  const sheet = ofRegister([...years, ['MODÈLE Léo', 'Garage', '05/01/2026', '30/01/2026', 4, 'non']]);
  const [line] = lines(sheet) ?? [];
  expect(line?.slice(3, 6)).toEqual([20, 16, 4]);
  expect(String(line?.[6]).split('\n')).toEqual([
    expect.stringContaining("16 semaines d'après « PFMP »"),
    expect.stringContaining('attestation incomplète, elle ne compte pas. Manque : signature.'),
    expect.stringContaining('des attestations du registre ne sont pas encore comptées'),
  ]);
});

test('declared weeks that the dates do not bear out are on it, though there would be enough', () => {
  const sheet = ofRegister([...years, ['MODÈLE Léo', 'Garage', '05/01/2026', '30/01/2026', 5, 'oui']]);
  const [line] = lines(sheet) ?? [];
  expect(line?.slice(3, 6)).toEqual([20, 20, 0]);
  expect(line?.[6]).toContain("5 semaines déclarées, et 4 semaines d'après les dates");
});

test('a part of a week is never rounded towards enough', () => {
  const sheet = plan([['MODÈLE Léo', 'CNED', 19.996, null]]);
  expect(lines(sheet)?.[0]?.slice(3, 6)).toEqual([20, 19.99, 0.01]);
});

testInLibreOffice(
  'printed, it is A4 in landscape, with headings, the page’s number and sources',
  async () => {
    const many = Array.from({ length: 40 }, (_, at) => [`CANDIDAT Numéro ${at + 1}`, 'CNED', 12, null]);
    const sheet = plan(many);
    const file = await writeWorkbook({ sheets: sheet === null ? [] : [sheet] });
    const { pages, width, height } = await printInLibreOffice(file, process.env['KEEP_PDF'] ?? null);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    pages.forEach((page, at) => {
      expect(page).toContain('Motifs et sources');
      expect(page).toMatch(new RegExp(`\\b${at + 1} ?/ ?${pages.length}\\b`));
      expect(page).toContain('note § 1-1');
    });
    expect(pages.at(-1)).toContain('signature du président du jury');
  },
);
