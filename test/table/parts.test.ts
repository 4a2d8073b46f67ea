import type { Cell } from '../../src/cells';
import { recogniseTable } from '../../src/table';
import { describeLayout } from '../support/layouts';
import { merge, sheetOf } from '../support/sheets';

describe('N° alone', () => {
  const heading = ['N°', 'Nom', 'PFMP'];
  const rowsOf = (...numbers: readonly Cell[]) => [
    heading,
    ...numbers.map((number) => [number, 'EXEMPLE', 20]),
  ];

  test.each<[string, readonly Cell[]]>([
    ['1, 2, 3', [1, 2, 3]],
    ['1, 2, 3 as text', ['1', '2', '3']],
    ['1, 2, 3 with an empty cell', [1, null, 2, '', 3]],
    ['1, 2, 3 and the total below', [1, 2, 3, 'Total']],
    ['nothing', [null]],
  ])('counts the rows when it holds %s', (_sentence, numbers) => {
    expect(describeLayout(rowsOf(...numbers))?.columns).not.toContain('A candidateNumber');
  });

  test.each<[string, readonly Cell[]]>([
    ['candidates’ numbers', [2011557741, 2011557742]],
    ['numbers from 2 on', [2, 3]],
    ['numbers out of order', [1, 3, 2]],
    ['texts', ['A1', 'A2']],
    ['yes and no', [true, false]],
  ])('is the candidate’s number when it holds %s', (_sentence, numbers) => {
    expect(describeLayout(rowsOf(...numbers))?.columns).toContain('A candidateNumber');
  });

  test('gives way to a heading that says whose number it is', () => {
    expect(
      describeLayout([
        ['N°', 'N° candidat', 'PFMP'],
        [7, 2011557741, 20],
      ])?.columns,
    ).toContain('B candidateNumber');
  });
});

describe('weeks in parts', () => {
  test.each([
    ['by year', ['PFMP 2nde', 'PFMP 1re', 'PFMP Tle']],
    ['by year, said once', ['PFMP 2nde', '1re', 'Tle']],
    ['by number', ['PFMP 1', 'PFMP 2', 'PFMP 3']],
  ])('%s are taken together', (_sentence, parts) => {
    expect(describeLayout([['Nom', ...parts]])?.columns).toEqual([
      'A lastName',
      'B pfmpWeeks',
      'C pfmpWeeks.1',
      'D pfmpWeeks.2',
    ]);
  });

  test('six periods', () => {
    const parts = [1, 2, 3, 4, 5, 6].map((n) => `PFMP ${n}`);
    expect(describeLayout([['Nom', ...parts]])?.columns).toHaveLength(7);
  });

  test('under a group heading', () => {
    const rows = [
      [null, 'PFMP', null, null],
      ['Nom', '2nde', '1re', 'Tle'],
    ];
    expect(describeLayout(rows, [merge(0, 1, 0, 3)])?.columns).toEqual([
      'A lastName',
      'B pfmpWeeks',
      'C pfmpWeeks.1',
      'D pfmpWeeks.2',
    ]);
  });

  test('with a total, the total alone', () => {
    expect(describeLayout([['Nom', 'PFMP 1', 'PFMP 2', 'Total PFMP']])).toMatchObject({
      columns: ['A lastName', 'D pfmpWeeks'],
      ambiguous: [],
    });
  });

  test('one part alone is not the whole', () => {
    expect(describeLayout([['Nom', 'Catégorie', 'PFMP Tle']])).toMatchObject({
      columns: ['A lastName', 'B status'],
      ambiguous: [],
    });
  });

  test('the same part twice is ambiguous', () => {
    expect(describeLayout([['Nom', 'Catégorie', 'PFMP seconde', 'PFMP 2nde']])?.ambiguous).toEqual([
      'pfmpWeeks',
    ]);
  });

  test('a year that stands apart is no part', () => {
    expect(describeLayout([['Nom', 'PFMP 2nde', 'PFMP 1re', 'Classe', 'Tle']])?.columns).toEqual([
      'A lastName',
      'B pfmpWeeks',
      'C pfmpWeeks.1',
    ]);
  });
});

describe('several certificates of work', () => {
  test('their starts, ends and working times belong together by number', () => {
    const heading = [
      'Nom',
      'Début 1',
      'Fin 1',
      'Temps de travail 1',
      'Début 2',
      'Fin 2',
      'Temps de travail 2',
    ];
    expect(describeLayout([heading])?.columns).toEqual([
      'A lastName',
      'B experienceStart',
      'C experienceEnd',
      'D workingTime',
      'E experienceStart.1',
      'F experienceEnd.1',
      'G workingTime.1',
    ]);
  });

  test('also where the ends stand in another order', () => {
    expect(describeLayout([['Nom', 'Début 1', 'Début 2', 'Fin 2', 'Fin 1']])?.columns).toEqual([
      'A lastName',
      'B experienceStart',
      'C experienceStart.1',
      'D experienceEnd.1',
      'E experienceEnd',
    ]);
  });

  test('an end without a start of its number is paired with none', () => {
    const layout = recogniseTable(sheetOf([['Nom', 'Début 1', 'Fin 1', 'Fin 2']]));
    const parts =
      layout?.columns.filter(({ field }) => field === 'experienceEnd').map(({ part }) => part) ?? [];
    expect(parts[0]).toBe(0);
    expect(parts[1]).toBeGreaterThan(0);
  });

  test('the same number twice is ambiguous', () => {
    expect(describeLayout([['Nom', 'Catégorie', 'Début 1', 'Début 1', 'Fin 1']])?.ambiguous).toEqual([
      'experienceStart',
    ]);
  });
});
