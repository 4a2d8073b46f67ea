import fc from 'fast-check';
import { guardFormula } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { openInExcel } from '../excel-host';
import { seed } from '../support/seed';

const ROWS = 400;
const COLUMNS = ['A', 'B', 'C', 'D'] as const;

/** Values as people have them; as Excel's interface takes them, null leaves a cell as it is and '' empties it. */
const value = fc.constantFrom<string | number | boolean>(
  '',
  'CNED',
  'oui',
  'dit "non"',
  'x'.repeat(300),
  'a\nb',
  ' ',
  0,
  1,
  16,
  19.5,
  0.1,
  -3,
  46181,
  1e-7,
  true,
  false,
);

const asCell = (each: string | number | boolean): Cell => (each === '' ? null : each);

test(`a verdict holds as long as no judged input changes, and turns when any does (${ROWS} rows, seed ${seed})`, async () => {
  const row = fc.tuple(value, value, value, value);
  const judged = fc.sample(row, { numRuns: ROWS, seed });
  const changes = fc.sample(fc.tuple(fc.nat(COLUMNS.length - 1), value), { numRuns: ROWS, seed: seed + 1 });
  const host = openInExcel({ sheets: [{ name: 'Classe', rows: judged.map((cells) => [...cells]) }] });

  const formulas = judged.map((cells, index) => {
    const inputs = cells.map((each, column) => ({
      address: `$${COLUMNS[column] ?? ''}${index + 1}`,
      cell: asCell(each),
    }));
    return [
      guardFormula({ inputs, verdict: 'Conforme', stale: 'À recontrôler', until: null, seal: 'AGORA x' }),
    ];
  });
  const shown = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const verdicts = sheet.getRange(`F1:F${ROWS}`);
    verdicts.formulas = formulas;
    const before = sheet.getRange(`F1:F${ROWS}`).load('values');
    await context.sync();
    changes.forEach(([column, now], index) => {
      sheet.getRange(`${COLUMNS[column] ?? ''}${index + 1}`).values = [[now]];
    });
    const after = sheet.getRange(`F1:F${ROWS}`).load('values');
    await context.sync();
    return { before: before.values.flat(), after: after.values.flat() };
  });

  expect(shown.before).toEqual(judged.map(() => 'Conforme'));
  const expected = judged.map((cells, index) => {
    const [column, now] = changes[index] ?? [0, ''];
    return cells[column] === now ? 'Conforme' : 'À recontrôler';
  });
  expect(shown.after).toEqual(expected);
});
