import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkOutcome, markSheet, removeMarks } from '../../src/excel';
import { type ExcelHost, openInExcel } from '../excel-host';
import { describeWorkbookFile } from '../support/open-in-host';
import { asTable, asUnfiltered } from './samples';
import { doorTo, settings } from './support';
import { varyWorkbook } from './variants';

const FILES = join(__dirname, '../workbooks/files');
const workbooks = readdirSync(FILES).filter((name) => name.endsWith('.xlsx'));

const mark = async (host: ExcelHost): Promise<MarkOutcome> =>
  (await markSheet(doorTo(host), settings, null)).outcome;

/** Every sheet of a workbook, one after the other. */
async function onEachSheet(host: ExcelHost, work: (sheet: string) => Promise<unknown>): Promise<void> {
  for (const name of host.book.sheets.map((sheet) => sheet.name)) {
    if (name.startsWith('Contrôle AGOrA')) continue;
    host.person.select(`'${name.replaceAll("'", "''")}'!A1`);
    await work(name);
  }
  host.person.select(`'${(host.book.sheets[0]?.name ?? '').replaceAll("'", "''")}'!A1`);
}

async function markAll(host: ExcelHost): Promise<readonly MarkOutcome[]> {
  const outcomes: MarkOutcome[] = [];
  await onEachSheet(host, async () => outcomes.push(await mark(host)));
  return outcomes;
}

const removeAll = (host: ExcelHost) => onEachSheet(host, () => removeMarks(doorTo(host), null));

describe('marks leave no trace', () => {
  test.each(workbooks)('in the workbook %s', async (file) => {
    const host = openInExcel(await describeWorkbookFile(join(FILES, file)));
    host.person.select(`'${(host.book.sheets[0]?.name ?? '').replaceAll("'", "''")}'!A1`);
    const before = host.dump();
    const outcomes = await markAll(host);
    const marked = host.dump();
    expect(outcomes.some(({ kind }) => kind === 'marked' || kind === 'listed')).toBe(true);
    expect(marked).not.toEqual(before);
    await removeAll(host);
    expect(host.dump()).toEqual(before);
  });
});

const twins = [
  ...workbooks.map((file) => ({ file, kind: 'range' as const })),
  ...workbooks.map((file) => ({ file, kind: 'table' as const })),
];

describe('marks leave no trace when rows were sorted and filtered meanwhile', () => {
  let compared = 0;
  test.each(twins)('as a $kind, $file', async ({ file, kind }) => {
    const variant = await varyWorkbook(file, kind);
    if (variant === null) return;
    const { book, of, sortedBy, filteredBy, shown } = variant;
    const use = (host: ExcelHost) => {
      host.person.filter(of, filteredBy, { filterOn: 'Values', values: [shown] });
      host.person.sort(of, sortedBy, false);
      host.person.filter(of, filteredBy);
      host.person.sort(of, filteredBy);
      host.person.filter(of, sortedBy, { filterOn: 'Custom', criterion1: '<>x' });
    };
    const unmarked = openInExcel(book);
    use(unmarked);
    const marked = openInExcel(book);
    expect((await mark(marked)).kind).toBe('marked');
    use(marked);
    const verdicts = Object.values(marked.tints(variant.sheet));
    expect(verdicts.length).toBeGreaterThan(0);
    // Rows take their verdicts along: nothing has to be judged again.
    expect(JSON.stringify(marked.dump())).not.toContain('"value":"↻ À recontrôler"');
    const removed = await removeMarks(doorTo(marked), null);
    expect(removed).toMatchObject({ kind: 'removed', remarks: [] });
    expect(marked.dump()).toEqual(unmarked.dump());
    compared += 1;
  });
  test('on ten workbooks at least', () => expect(compared).toBeGreaterThanOrEqual(10));
});

/** What people and colleagues do between marking and removal, and what the sheet would be without marks. */
const meanwhile: Readonly<Record<string, (host: ExcelHost) => ExcelHost>> = {
  'the workbook was saved, closed and reopened': (host) => host.reopen(),
  'a row was inserted': (host) => {
    host.person.insertRows(host.book.active?.name ?? '', 6);
    return host;
  },
  'a row was deleted': (host) => {
    host.person.deleteRows(host.book.active?.name ?? '', 6);
    return host;
  },
  'a colleague has typed': (host) => {
    host.colleague.type('C6', 7);
    return host;
  },
  'a column was inserted': (host) => {
    host.person.insertColumns(host.book.active?.name ?? '', 'C');
    return host;
  },
  'the sheet was renamed': (host) => {
    host.person.renameSheet(host.book.active?.name ?? '', 'Autre nom');
    return host;
  },
};

describe.each(Object.entries(meanwhile))('marks leave no trace when %s', (_, change) => {
  test.each([
    ['a table', asTable],
    ['a range with a filter', asUnfiltered],
  ])('in %s', async (_name, book) => {
    const unmarked = change(openInExcel(book));
    const marked = openInExcel(book);
    expect((await mark(marked)).kind).toBe('marked');
    const later = change(marked);
    expect(await removeMarks(doorTo(later), null)).toMatchObject({ kind: 'removed', remarks: [] });
    expect(later.dump()).toEqual(unmarked.dump());
  });
});

describe('a copy of a marked sheet', () => {
  test('is rid of its marks, and the original keeps its own', async () => {
    const unmarked = openInExcel(asTable);
    unmarked.person.copySheet('Classe A', 'Copie');
    const host = openInExcel(asTable);
    await mark(host);
    const marked = host.dump();
    host.person.copySheet('Classe A', 'Copie');
    host.person.select('Copie!A1');
    await removeMarks(doorTo(host), null);
    expect(sheetOf(host, 'Copie')).toEqual(sheetOf(unmarked, 'Copie'));
    expect(sheetOf(host, 'Classe A')).toEqual((marked['sheets'] as Record<string, unknown>)['Classe A']);
  });
});

function sheetOf(host: ExcelHost, name: string): unknown {
  return (host.dump()['sheets'] as Record<string, unknown>)[name];
}
