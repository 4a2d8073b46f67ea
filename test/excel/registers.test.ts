import type { SheetAudit } from '../../src/audit';
import { type MarkOutcome, createMarker, markSheet } from '../../src/excel';
import { type RegisterColumn, type Sheet, columnLetters, headingOf } from '../../src/table';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import {
  type RegisterCase,
  auditCase,
  optionsOf,
  readRegisterRows,
  sheetsOf,
} from '../support/register-cases';
import { doorTo, shownAt } from './support';

/** As a person would have typed it: texts, and numbers that stand in cells as numbers. */
const bookOf = (sheets: readonly Sheet[]): BookDescription => ({
  sheets: sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => ({ value: typeof cell === 'object' ? null : cell }))),
  })),
});

const STALE = '↻ À recontrôler';

const caseWith = (test: (register: RegisterCase) => boolean): RegisterCase => {
  const found = readRegisterRows().find(test);
  if (found === undefined) throw new Error('the table of registers has no such row');
  return found;
};

/** An apprentice with a complete file: two attestations at least, and dossiers. */
const compliant = caseWith(
  ({ verdict, lines, told }) =>
    verdict === 'compliant' &&
    lines.filter(({ sheet }) => sheet === 'PFMP').length >= 2 &&
    !told.has('today'),
);

function open(
  register: RegisterCase,
  change: (sheets: readonly Sheet[]) => readonly Sheet[] = (same) => same,
) {
  const host = openInExcel(bookOf(change(sheetsOf(register))));
  const told: MarkOutcome[] = [];
  const audits: SheetAudit[] = [];
  const settings = optionsOf(register);
  const marker = createMarker(doorTo(host), {
    settings: () => settings,
    onAudit: ({ audit }) => audits.push(audit),
    onRemarked: (outcome) => told.push(outcome),
    pause: 5,
  });
  const settled = async () => {
    for (let round = 0; round < 2; round += 1) {
      await host.settled();
      await marker.settled();
    }
  };
  return { host, marker, told, audits, settled, settings };
}

/** Where the first candidate's verdict stands. */
const verdictCell = (outcome: MarkOutcome): string => {
  if (outcome.kind !== 'marked') throw new Error(JSON.stringify(outcome));
  return `${outcome.verdicts}2`;
};

/** Marks the list and closes the pane: nobody listens to what is typed afterwards. */
async function markAlone(register: RegisterCase, change?: (sheets: readonly Sheet[]) => readonly Sheet[]) {
  const { host, settings } = open(register, change);
  const { outcome } = await markSheet(doorTo(host), settings, null);
  const cell = verdictCell(outcome);
  return { host, shown: () => shownAt(host, 'Candidats', cell) };
}

describe('a list whose workbook has registers', () => {
  test.each(
    readRegisterRows().map(
      (register) =>
        [`line ${register.line}, session ${register.session}, ${register.clause}`, register] as const,
    ),
  )('is judged in Excel as in its file: %s', async (_title, register) => {
    const { host, audits, marker } = open(register);
    const outcome = await marker.look();
    expect(outcome.kind).toBe('audited');
    expect(audits.at(-1)).toEqual(auditCase(register).audit.sheets[0]);
    expect(host.requests.length).toBeLessThanOrEqual(4);
  });

  test('shows the verdict of a complete file as long as its registers are what they were', async () => {
    const { shown } = await markAlone(compliant);
    expect(shown()).toBe('✓ Conforme');
  });

  test.each([
    ['a day of an attestation', 'PFMP', 'start', '06/01/2026'],
    ['its weeks', 'PFMP', 'weeks', 1],
    ['a box of it that was not ticked', 'PFMP', 'production-finance', 'x'],
    ['a signature', 'PFMP', 'signed', ''],
    ['whose it is', 'PFMP', 'fullName', 'AUTRE Bob'],
    ['a heading', 'PFMP', 'signed', 'Autre chose', 1],
  ] as const)(
    'says that it must be judged again when somebody changes %s, with the pane closed',
    async (...row) => {
      const [, sheet, column, value, at = 2] = row;
      const { host, shown } = await markAlone(compliant);
      host.person.type(`${sheet}!${addressOf(host, sheet, column, at)}`, value);
      expect(shown()).toBe(STALE);
    },
  );

  test.each([
    ['as the list has it', 'EXEMPLE Ada'],
    ['in another order, with an accent and without capitals', 'âda  exemple'],
  ])('says so when a line is added for the candidate, %s', async (_how, name) => {
    const { host, shown } = await markAlone(compliant);
    host.person.type(`PFMP!${addressOf(host, 'PFMP', 'fullName', 9)}`, name);
    expect(shown()).toBe(STALE);
  });

  test('keeps its verdict when a line is added for somebody else', async () => {
    const { host, shown } = await markAlone(compliant, withWholeNames);
    host.person.type(`PFMP!${addressOf(host, 'PFMP', 'fullName', 9)}`, 'DUPONT Bob');
    expect(shown()).toBe('✓ Conforme');
    host.person.type(`PFMP!${addressOf(host, 'PFMP', 'fullName', 9)}`, 'Exempl\u00e9 Ada');
    expect(shown()).toBe(STALE);
  });

  test('says so when the name in the list is another one', async () => {
    const { host, shown } = await markAlone(compliant);
    host.person.type('Candidats!A2', 'EXEMPLE Eda');
    expect(shown()).toBe(STALE);
  });

  test('says so when the register is deleted, and not when it is renamed', async () => {
    const { host, shown } = await markAlone(compliant);
    host.person.renameSheet('PFMP', 'Stages');
    expect(shown()).toBe('✓ Conforme');
    host.person.deleteSheet('Stages');
    expect(shown()).toBe(STALE);
  });

  test('is judged again at once when somebody types in a register, with the pane open', async () => {
    const { host, marker, settled, told } = open(compliant);
    const cell = verdictCell(await marker.mark());
    await settled();
    const signed = addressOf(host, 'PFMP', 'signed', 2);
    host.person.type(`PFMP!${signed}`, 'non');
    await settled();
    expect(shownAt(host, 'Candidats', cell)).not.toBe('✓ Conforme');
    expect(shownAt(host, 'Candidats', cell)).not.toBe(STALE);
    host.person.type(`PFMP!${signed}`, 'oui');
    await settled();
    expect(shownAt(host, 'Candidats', cell)).toBe('✓ Conforme');
    expect(told).toEqual([]);
  });

  test('comes to rest after a change in a register', async () => {
    const { host, marker, settled } = open(compliant);
    await marker.mark();
    host.person.type(`PFMP!${addressOf(host, 'PFMP', 'signed', 2)}`, 'non');
    await settled();
    const sent = host.requests.length;
    await settled();
    expect(host.requests.slice(sent)).toEqual([]);
  });

  test('is judged with whoever it now is when a name in the list is changed, with the pane open', async () => {
    const { host, marker, settled, audits } = open(compliant);
    await marker.mark();
    await settled();
    host.person.type('Candidats!A2', 'AUTRE Bob');
    await settled();
    expect(audits.at(-1)?.candidates[0]?.findings.map(({ code }) => code)).toContain('attestation-none');
  });

  test('leaves nothing behind, in the list and in the registers', async () => {
    const { host, marker, settled } = open(compliant);
    const before = host.dump();
    await marker.mark();
    await settled();
    await marker.remove();
    expect(host.dump()).toEqual(before);
  });

  test('names the sheet when a register is checked in place of the list', async () => {
    const { host, settings } = open(compliant);
    const id = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('PFMP').load('id');
      await context.sync();
      return sheet.id;
    });
    const { outcome } = await markSheet(doorTo(host), settings, id);
    expect(outcome).toEqual({ kind: 'refused', problem: { kind: 'register', sheet: 'PFMP' } });
  });
});

/** The registers with the name in one column, as the pane makes them. */
function withWholeNames(sheets: readonly Sheet[]): readonly Sheet[] {
  const cut = new Set((['lastName', 'firstName'] as const).map(headingOf));
  return sheets.map((sheet) => {
    const kept = (sheet.rows[0] ?? []).flatMap((cell, at) =>
      typeof cell === 'string' && cut.has(cell) ? [] : [at],
    );
    return { ...sheet, rows: sheet.rows.map((row) => kept.map((at) => row[at] ?? null)) };
  });
}

/** Where a column of a register stands in a row, from 1. */
function addressOf(host: ExcelHost, sheet: string, column: RegisterColumn, row: number): string {
  const wanted = headingOf(column);
  for (let at = 0; at < 60; at += 1) {
    const letters = columnLetters(at);
    if (shownAt(host, sheet, `${letters}1`) === wanted) return `${letters}${row}`;
  }
  throw new Error(`${sheet} has no heading ${wanted}`);
}
