import { auditWorkbook } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { plainAudit, sheetOf } from '../support/sheets';

const heading = ['N° Candidat', 'Nom', 'Prénom', 'Date de naissance', 'Catégorie', 'PFMP'];
const row = (number: Cell, last: Cell, first: Cell, birth: Cell): readonly Cell[] => [
  number,
  last,
  first,
  birth,
  'hors contrat',
  20,
];

/** The duplicates that an audit names: by what, and in which cell. */
function duplicatesIn(...sheets: readonly (readonly (readonly Cell[])[])[]) {
  const built = sheets.map((rows, index) => sheetOf([heading, ...rows], [], `Classe ${index + 1}`));
  return auditWorkbook(built, plainAudit).sheets.flatMap(({ name, candidates }) =>
    candidates.flatMap(({ findings }) =>
      findings.flatMap((finding) =>
        finding.code === 'identity-duplicate'
          ? [`${name} ${String(finding.cell)} ${finding.details.by}`]
          : [],
      ),
    ),
  );
}

describe('identity-duplicate (annexes 1 and 1bis: name, birth date, registration number)', () => {
  test('the same number twice is said on both rows, in the number’s cell', () => {
    const rows = [row('2011', 'EXEMPLE', 'Ada', '05/01/2008'), row('2011', 'DURAND', 'Luc', '06/01/2008')];
    expect(duplicatesIn(rows)).toEqual(['Classe 1 A2 number', 'Classe 1 A3 number']);
  });

  test('the same number as text and as number, and with spaces, is the same', () => {
    expect(duplicatesIn([row(2011, 'A', 'B', null), row(' 2011 ', 'C', 'D', null)])).toHaveLength(2);
  });

  test('the same name and birth date, without case, accents or double spaces', () => {
    const rows = [row(null, 'Lefèvre', 'Zoé', '05/01/2008'), row('7', 'LEFEVRE', ' zoe ', '5/1/2008')];
    expect(duplicatesIn(rows)).toEqual([
      'Classe 1 B2 name-and-birth-date',
      'Classe 1 B3 name-and-birth-date',
    ]);
  });

  test('across the sheets of a workbook', () => {
    const here = [row('2011', 'EXEMPLE', 'Ada', null)];
    const there = [row('9', 'MARTIN', 'Eve', null), row('2011', 'EXEMPLE', 'Ada', null)];
    expect(duplicatesIn(here, there)).toEqual(['Classe 1 A2 number', 'Classe 2 A3 number']);
  });

  test('three times is said three times', () => {
    const same = row('2011', 'EXEMPLE', 'Ada', null);
    expect(duplicatesIn([same, same, same])).toHaveLength(3);
  });

  test.each([
    [
      'the same name on another birth date',
      row('1', 'EXEMPLE', 'Ada', '05/01/2008'),
      row('2', 'EXEMPLE', 'Ada', '06/01/2008'),
    ],
    ['the same name without birth dates', row('1', 'EXEMPLE', 'Ada', null), row('2', 'EXEMPLE', 'Ada', null)],
    ['two empty numbers', row(null, 'EXEMPLE', 'Ada', null), row(null, 'DURAND', 'Luc', null)],
    [
      'two birth dates that can’t be read',
      row('1', 'EXEMPLE', 'Ada', '2008'),
      row('2', 'EXEMPLE', 'Ada', '2008'),
    ],
    [
      'another number and name on the same day',
      row('1', 'EXEMPLE', 'Ada', '05/01/2008'),
      row('2', 'DURAND', 'Luc', '05/01/2008'),
    ],
  ])('%s are two candidates', (_sentence, one, other) => {
    expect(duplicatesIn([one, other])).toEqual([]);
  });

  test('it is information and leaves the verdict alone', () => {
    const same = row('2011', 'EXEMPLE', 'Ada', null);
    const [sheet] = auditWorkbook([sheetOf([heading, same, same])], plainAudit).sheets;
    expect(sheet?.summary.compliant).toBe(2);
    expect(sheet?.candidates[0]?.findings[0]?.severity).toBe('info');
  });

  test('a workbook with names in one column says it there', () => {
    const rows = [
      ['Nom et prénom', 'Né(e) le', 'Catégorie', 'PFMP'],
      ['EXEMPLE Ada', '05/01/2008', 'hors contrat', 20],
      ['Exemple  Ada', '05/01/2008', 'hors contrat', 20],
    ];
    const [sheet] = auditWorkbook([sheetOf(rows)], plainAudit).sheets;
    expect(sheet?.candidates.map(({ findings }) => findings.map(({ cell }) => cell))).toEqual([
      ['A2'],
      ['A3'],
    ]);
  });

  test('a candidate of a public lycée, of whom nothing is judged, is not told', () => {
    const rows = [row('2011', 'EXEMPLE', 'Ada', null), row('2011', 'EXEMPLE', 'Ada', null)].map((cells) =>
      cells.map((cell) => (cell === 'hors contrat' ? 'public' : cell)),
    );
    expect(duplicatesIn(rows)).toEqual([]);
  });
});
