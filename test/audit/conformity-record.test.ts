import { type PrintPage, planConformityRecord } from '../../src/audit';
import { french, paneCatalogues } from '../../src/messages';
import { lawInForce } from '../support/law';
import {
  type PaperCase,
  dossiersOfAda,
  listOfAda,
  readPaperCase,
  trainingHeadings,
  trainingLine,
} from '../support/papers';

const plan = (
  paper: Omit<PaperCase, 'papers'> & { readonly papers: PaperCase['papers'] | null },
  words = french,
) => planConformityRecord({ ...paper, sheet: 'Terminale' }, lawInForce, 'situation au 01/06/2026', words);
const texts = ({ cells }: PrintPage) => cells.map(({ text }) => text);

/** The texts of one row of the page. */
function rowOf(page: PrintPage, first: string): readonly string[] {
  const row = page.cells.find(({ text }) => text === first)?.row;
  return page.cells.filter((cell) => cell.row === row).map(({ text }) => text);
}

const read = (...lines: readonly Parameters<typeof trainingLine>[0][]) =>
  readPaperCase(listOfAda, {
    PFMP: [trainingHeadings, ...lines.map((line) => trainingLine(line))],
    Dossiers: dossiersOfAda,
  });

test('each attestation is told with its days and weeks, and whether it counts', () => {
  const page = plan(
    read({}, { Du: '02/02/2026', Au: '27/02/2026', Signée: 'non' }, { Du: '05/01/2026', Au: '30/01/2026' }),
  );
  expect(rowOf(page, 'PFMP, ligne 2')).toEqual([
    'PFMP, ligne 2',
    'Mairie de Modèle-sur-Loire',
    '05/01/2026',
    '30/01/2026',
    '4',
    '140',
    'oui',
  ]);
  expect(rowOf(page, 'PFMP, ligne 3').at(-1)).toBe('non');
  // The same as the first: typed twice.
  expect(rowOf(page, 'PFMP, ligne 4').at(-1)).toBe('non');
  expect(texts(page)).toContain("Semaines de PFMP retenues d'après le registre : 4");
});

test("an attestation that may be another candidate's does not count", () => {
  const list = [...listOfAda, ['', "EXEMPLE-D'ÉTÉ", 'Ada Zoé', '06/02/2007', 'hors contrat']];
  const paper = readPaperCase(
    list.map((row) => row.slice(1)),
    { PFMP: [trainingHeadings, trainingLine({ 'N° candidat': null, 'Date de naissance': null })] },
  );
  expect(paper.papers.attestations.map(({ isCertain }) => isCertain)).toEqual([false]);
  expect(rowOf(plan(paper), 'PFMP, ligne 2').at(-1)).toBe('non');
});

test('the gravest findings come first, with what to do, the rule and its source', () => {
  const page = plan(read({}));
  const severities = texts(page).filter((text) => ['Non conforme', 'À compléter', 'À savoir'].includes(text));
  expect(severities).toEqual([...severities].sort((a, b) => rank(a) - rank(b)));
  expect(severities.length).toBeGreaterThan(1);
  expect(texts(page).join(' ')).toContain('Durée de la formation (PFMP) (note');
});
const rank = (severity: string) => ['Non conforme', 'À compléter', 'À savoir'].indexOf(severity);

test('where the registers were not read, nothing is said of attestations and dossiers', () => {
  const page = plan({ ...read({}), papers: null });
  expect(texts(page).join(' ')).not.toMatch(/Attestations|Dossier E31\b|registre du classeur/);
});

test('without a line in a register the record says so', () => {
  const page = plan({ ...read({}), papers: { attestations: [], dossiers: [] } });
  expect(texts(page)).toContain(french.printing.record.noAttestations);
  expect(texts(page).filter((text) => text === french.printing.record.noDossier)).toHaveLength(2);
});

test('it fits the paper however much there is to tell, in letters that can be read', () => {
  const lines = Array.from({ length: 60 }, (_, at) => ({
    Signée: 'non',
    Structure: `Nom ${'très '.repeat(at)}long`,
  }));
  for (const count of [0, 1, 3, 10, 60]) {
    const page = plan(read(...lines.slice(0, count)));
    expect(page.rows.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(842 - 72);
    expect(Math.min(...page.cells.map(({ look }) => look.size))).toBeGreaterThanOrEqual(8);
  }
});

test('it speaks English where it is asked to', () => {
  expect(texts(plan(read({}), paneCatalogues.en))).toContain('Record of conformity');
});
