import fc from 'fast-check';
import { type AuditedCandidate, auditWorkbook } from '../../src/audit';
import { type Cell, quoteCell } from '../../src/cells';
import { type Cells, allColumns, candidates } from '../support/candidates';
import { codesOf } from '../support/judged';
import { property } from '../support/seed';
import { plainAudit, realHeadings, sheetOf } from '../support/sheets';

const CANDIDATES = 3;

/** A class as a workbook holds it, each candidate with a number of their own. */
const classes = fc
  .array(candidates, { minLength: CANDIDATES, maxLength: CANDIDATES })
  .map((all) => all.map((cells, index): Cells => ({ ...cells, candidateNumber: `20115577${index}` })));

/** What is said of each candidate, by number, wherever the row stands. */
function audited(columns: readonly string[], rows: readonly Cells[]) {
  const heading = columns.map((column): Cell => realHeadings[column] ?? column);
  const body = rows.map((cells) => columns.map((column) => cells[column] ?? null));
  const [sheet] = auditWorkbook([sheetOf([heading, ...body])], plainAudit).sheets;
  const numberOf = ({ row }: AuditedCandidate) => quoteCell(rows[row - 2]?.['candidateNumber'] ?? null);
  const said = (sheet?.candidates ?? []).map((candidate) => {
    const { verdict, category, outcome, name } = candidate;
    return [numberOf(candidate), { verdict, category, outcome, name, codes: codesOf(candidate) }] as const;
  });
  return { sheet, said: new Map([...said].sort(([a], [b]) => a.localeCompare(b))) };
}

test('every heading of the generated workbook is understood', () => {
  const { sheet } = audited(allColumns, []);
  expect(sheet?.ignored).toEqual([]);
  expect(sheet?.columns).toHaveLength(allColumns.length);
});

property('the order of the rows does not matter', () =>
  fc.property(classes, fc.shuffledSubarray([0, 1, 2], { minLength: CANDIDATES }), (rows, order) => {
    const moved = order.flatMap((index) => rows.slice(index, index + 1));
    expect(audited(allColumns, moved).said).toEqual(audited(allColumns, rows).said);
  }),
);

property('the order of the columns does not matter', () =>
  fc.property(
    classes,
    fc.shuffledSubarray([...allColumns], { minLength: allColumns.length }),
    (rows, columns) => {
      expect(audited(columns, rows).said).toEqual(audited(allColumns, rows).said);
    },
  ),
);

property('each finding names a cell of its candidate’s own row and of its field’s column', () =>
  fc.property(classes, (rows) => {
    const { sheet } = audited(allColumns, rows);
    for (const { row, findings } of sheet?.candidates ?? []) {
      for (const { field, cell } of findings) {
        if (cell === null) continue;
        const columns = (sheet?.columns ?? []).filter((each) => each.field === field);
        expect(columns.map(({ column }) => `${column}${row}`)).toContain(cell);
      }
    }
  }),
);
