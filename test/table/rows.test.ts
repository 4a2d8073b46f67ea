import { auditWorkbook } from '../../src/audit';
import type { Cell, CellRow } from '../../src/cells';
import { type CellRange, type RowKind, createRowClassifier, recogniseTable } from '../../src/table';
import { merge, plainAudit, sheetOf } from '../support/sheets';

const heading = ['N° candidat', 'Nom', 'Prénom', 'Date de naissance', 'Catégorie', 'PFMP', 'Observations'];

/** What a row is in a table with this heading. */
function kindOf(row: CellRow, headingRows: readonly CellRow[] = [heading]): RowKind {
  const layout = recogniseTable(sheetOf(headingRows));
  if (layout === null) throw new Error('no candidate table');
  return createRowClassifier(layout)(row);
}

test.each<[string, CellRow]>([
  ['with everything', ['2011', 'EXEMPLE', 'Ada', '05/01/2008', 'hors contrat', 20]],
  ['with a name alone beside a category', [null, 'EXEMPLE', null, null, 'hors contrat']],
  ['with a number alone', [2011557741, null, null, null, null, 20]],
  ['with a name alone in the row', [null, 'DE LA FONTAINE']],
  ['whose name is an error', [null, { kind: 'error', text: '#REF!' }, null, null, null, 20]],
  ['whose name begins like a total', [null, 'MOYEN', 'Paul', null, null, 20]],
  ['called Max, with a category', [null, 'MAX', 'Paul', null, 'hors contrat', 20]],
  ['called Max, with a birth date', [null, 'MAX', 'Paul', '05/01/2008', null, 20]],
  ['called Max, with a number', ['2011', 'MAX', 'Paul', null, null, 20]],
  ['whose category is unknown', [null, 'EXEMPLE', 'Ada', null, 'licorne', 20]],
  ['without a name, with a category', [null, null, null, null, 'hors contrat', 20]],
])('a candidate: %s', (_sentence, row) => {
  expect(kindOf(row)).toBe('candidate');
});

test.each<[string, CellRow]>([
  ['Total', ['Total', null, null, null, null, 120]],
  ['in the name', [null, 'Moyenne de la classe', null, null, null, 19.5]],
  ['Effectif', [null, 'Effectif : 24']],
  ['with words in the column of the category', ['Total', null, null, null, '24 candidats', 120]],
  ['in the number’s column beside a name', ['Moyenne', 'Classe', null, null, null, 19]],
])('a total: %s', (_sentence, row) => {
  expect(kindOf(row)).toBe('total');
});

test.each<[string, CellRow]>([
  ['nothing', []],
  ['empty cells', [null, '', '  ', null]],
])('blank: %s', (_sentence, row) => {
  expect(kindOf(row)).toBe('blank');
});

test.each<[string, CellRow]>([
  ['a legend', [null, 'Légende : x = fourni']],
  ['a footnote', ['* PFMP validées le 12 mai']],
  ['a long remark', [null, 'Pensez à vérifier les attestations avant la commission']],
  ['outside of our columns', [null, null, null, null, null, null, 'à revoir']],
])('a remark: %s', (_sentence, row) => {
  expect(kindOf(row)).toBe('note');
});

describe('the heading repeated for print', () => {
  test('is no candidate', () => {
    expect(kindOf(heading)).toBe('heading');
  });

  test('also its lower row alone, under groups', () => {
    const upper = [null, 'E31', null, 'E32', null];
    const lower = ['Nom', 'Dossier', 'Note', 'Dossier', 'Note'];
    expect(kindOf(lower, [upper, lower])).toBe('heading');
  });

  test('one word in common does not make it one', () => {
    expect(kindOf([null, 'NOM', 'Ada', null, 'hors contrat', 20])).toBe('candidate');
  });
});

test('values without name or number are nameless', () => {
  expect(kindOf([null, null, null, null, null, 20])).toBe('nameless');
  expect(kindOf([null, null, null, '05/01/2008'])).toBe('nameless');
});

describe('a sheet read from top to bottom', () => {
  const audit = (rows: readonly (readonly Cell[])[], merges: readonly CellRange[] = []) => {
    const [sheet] = auditWorkbook([sheetOf([heading, ...rows], merges)], plainAudit).sheets;
    return {
      rows: sheet?.candidates.map(({ row }) => row),
      verdicts: sheet?.candidates.map(({ verdict }) => verdict),
      leftOut: sheet?.leftOut.map(({ row, reason }) => `${row} ${reason}`),
    };
  };
  const ada = [null, 'EXEMPLE', 'Ada', null, 'hors contrat', 20];
  const luc = [null, 'DURAND', 'Luc', null, 'CNED', 19];

  test('blank rows inside are passed over, totals below are no candidates', () => {
    const rows = [ada, [], luc, [], [null, 'Moyenne de la classe', null, null, null, 19.5]];
    expect(audit(rows)).toEqual({
      rows: [2, 4],
      verdicts: ['compliant', 'non-compliant'],
      leftOut: ['6 total'],
    });
  });

  test('a nameless row between candidates is one; at the foot it is a line of totals', () => {
    const nameless = [null, null, null, null, null, 20];
    expect(audit([ada, nameless, luc])).toMatchObject({ rows: [2, 3, 4], leftOut: [] });
    expect(audit([ada, luc, nameless])).toMatchObject({ rows: [2, 3], leftOut: ['4 total'] });
  });

  test('a repeated heading and a remark are left out, and said', () => {
    expect(audit([ada, heading, luc, [null, 'Légende : x = fourni']])).toMatchObject({
      rows: [2, 4],
      leftOut: ['3 heading', '5 note'],
    });
  });

  // Every reader sees a merged value in its first cell alone; what is not told is asked, never spread by guess.
  test('a category merged over several candidates is told of the first alone', () => {
    const rows = [ada, [null, 'DURAND', 'Luc', null, null, 20]];
    expect(audit(rows, [merge(1, 4, 2, 4)]).verdicts).toEqual(['compliant', 'incomplete']);
  });
});
