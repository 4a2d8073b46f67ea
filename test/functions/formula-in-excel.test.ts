import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Desk, createDesk, noChoices } from '../../src/desk';
import type { KnownSheet } from '../../src/excel';
import { type FormulaAnswer, describeTable, formulaFor, functionTable } from '../../src/functions';
import { french } from '../../src/messages';
import type { DossierUnit } from '../../src/regulation';
import { columnLetters } from '../../src/table';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { doorTo, shownAt } from '../excel/support';
import { describeWorkbookFile } from '../support/open-in-host';
import { type Shown, runFormula } from '../support/run-formula';

const FILES = join(__dirname, '../workbooks/files');
/** How many candidates of a sheet a formula is written for. */
const ENOUGH = 8;

const book: BookDescription = {
  today: 46_174,
  sheets: [
    {
      name: "Classe d'été",
      rows: [
        ['Candidats 2026'],
        ['Nom', 'Catégorie', 'PFMP', 'E31', null, null, 'E32', null, null, 'Note E2', 'Observations'],
        [null, null, null, 'Dossier', 'Justificatifs', 'Note', 'Dossier', 'Justificatifs', 'Note'],
        ['EXEMPLE Ada', 'CNED', 20, 'oui', 'oui', 11, 'oui', 'oui', 12, 13, 'rien'],
        ['MODÈLE Léo', 'hors contrat', 19, 'non', 'oui', 11, 'oui', 'non', 12, 13],
        ['FICTIF Zoé', 'FPC reconversion', 22, 'oui', 'oui', 11, 'oui', 'oui', null, 13],
      ],
      merges: ['D2:F2', 'G2:I2'],
    },
    { name: 'Autre' },
  ],
};

interface AtWork {
  readonly host: ExcelHost;
  readonly desk: Desk;
  readonly known: () => KnownSheet;
}

async function sitDown(description: BookDescription): Promise<AtWork> {
  const host = openInExcel({ today: 46_174, ...description });
  const desk = createDesk({
    openDoor: () => Promise.resolve(doorTo(host)),
    now: () => new Date(2026, 5, 1, 9),
    choices: noChoices,
    pause: 5,
  });
  await desk.open();
  // The functions know no day on which the files are judged.
  desk.dispatch({ kind: 'judge-on', day: 'exam-day' });
  await settle(host, desk);
  return {
    host,
    desk,
    known: () => {
      const { known } = desk.state();
      if (known === null) throw new Error('no candidates are open');
      return known;
    },
  };
}

async function settle(host: ExcelHost, desk: Desk): Promise<void> {
  await host.settled();
  await desk.settled();
  await host.settled();
}

function tableOf({ headings, layout, audit, marks }: KnownSheet) {
  const marked = marks === null ? [] : [marks.verdictColumn, marks.reasonsColumn];
  return describeTable(headings, layout, audit.candidates, marked);
}

type Refusal = Exclude<FormulaAnswer, { kind: 'formula' }>;

/** Puts a function into a cell beside a candidate as the pane does, and runs what then stands there. */
async function insert(
  { host, desk, known }: AtWork,
  id: string,
  row: number,
  unit?: DossierUnit,
): Promise<Shown | Refusal> {
  const definition = functionTable.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const table = tableOf(known());
  const column = table.right + 4;
  const address = `${columnLetters(column)}${row}`;
  host.person.select(`${quoted(table.sheet)}!${address}`);
  const answer = await desk.insertFormula((cell) => formulaFor(definition, table, cell, unit));
  if (answer.kind === 'taken' || answer.kind === 'refused') throw new Error(JSON.stringify(answer));
  if (answer.kind !== 'inserted') return answer;
  const shown = runFormula(host, table.sheet, row, column);
  host.person.clear(`${quoted(table.sheet)}!${address}`);
  return shown;
}

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;
const valueOf = (shown: Shown | Refusal) => (shown.kind === 'value' ? shown.value : shown.kind);

test.each([
  ['PFMP_OK', undefined, [true, false, true]],
  ['PFMP_REQUIRED', undefined, [20, 20, 22]],
  ['PFMP_MISSING', undefined, [0, 1, 0]],
  ['STATUS', undefined, ['distance-learning', 'private-school', 'adult-first']],
  ['DOSSIER', 'E31', ['Conforme', 'Note zéro', 'Conforme']],
  ['DOSSIER', 'E32', ['Conforme', 'Non valide', 'Conforme']],
  ['UNIT_GRADE', 'E31', [11, 0, 11]],
  ['UNIT_GRADE', 'E32', [12, 'Non valide', 'guarded']],
  // As the rules have it: the second has no proofs for E32.
  ['FINAL_GRADE', undefined, [132 / 11, 'Non valide', 'guarded']],
  ['CHECK', undefined, ['Conforme', 'Non conforme', 'Conforme']],
] as const)(
  '%s beside a candidate (%s) answers what holds for that candidate',
  async (id, unit, expected) => {
    const work = await sitDown(book);
    const names: Readonly<Record<string, string>> = french.names.categories;
    for (const [index, value] of expected.entries()) {
      const answer = valueOf(await insert(work, id, index + 4, unit));
      expect(answer).toEqual(typeof value === 'string' ? (names[value] ?? value) : value);
    }
  },
);

test('every function of the table is inserted, or says which columns are missing', async () => {
  const work = await sitDown(book);
  const outcomes = new Map<string, string>();
  for (const { id } of functionTable) outcomes.set(id, (await insert(work, id, 4)).kind);
  const others = [...outcomes].filter(([, kind]) => kind !== 'value');
  expect(others).toEqual([
    ['PFMP_WEEKS', 'needs-register'],
    ['PFMP_DECLARED', 'needs-register'],
    ['OVERLAP', 'needs-register'],
    ['EXPERIENCE_OK', 'lacks'],
    ['EXPERIENCE_MONTHS', 'lacks'],
    ['DIPLOMA_AVERAGE', 'lacks'],
    ['POINTS', 'lacks'],
    ['RESULT', 'lacks'],
    ['RESULT_WHY', 'lacks'],
    ['MARK_NEEDED', 'lacks'],
    ['AUDIT', 'range'],
  ]);
});

test('right after marking our own columns are no part of what is read', async () => {
  const work = await sitDown(book);
  await work.desk.mark();
  await settle(work.host, work.desk);
  const { marks } = work.known();
  expect(marks).toMatchObject({ verdictColumn: 11, reasonsColumn: 12 });
  expect(tableOf(work.known()).right).toBe(10);
  expect(valueOf(await insert(work, 'CHECK', 5))).toBe('Non conforme');
});

test('from another sheet AUDIT names the sheet that it reads, quotes doubled', async () => {
  const work = await sitDown(book);
  const table = tableOf(work.known());
  work.host.person.select('Autre!B2');
  const audit = functionTable.find(({ id }) => id === 'AUDIT');
  const answer = await work.desk.insertFormula((cell) =>
    audit === undefined ? { kind: 'circular' } : formulaFor(audit, table, cell),
  );
  expect(answer.kind).toBe('inserted');
  const formula = work.host.book.findSheet('Autre')?.grid.get(1, 1).formula?.text;
  expect(formula).toBe("=AGORA.AUDIT('Classe d''été'!$A$2:$K$6)");
  const shown = runFormula(work.host, 'Autre', 2, 1);
  const codes = shown.kind === 'range' ? shown.rows.slice(1).map(([, , code]) => code) : [];
  const found = work.known().audit.candidates.flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(codes.filter((code) => code !== '')).toEqual(found);
});

test('a cell that AUDIT would read is left as it is', async () => {
  const work = await sitDown(book);
  const table = tableOf(work.known());
  work.host.person.select("'Classe d''été'!K5");
  const audit = functionTable.find(({ id }) => id === 'AUDIT');
  const answer = await work.desk.insertFormula((cell) =>
    audit === undefined ? { kind: 'no-table' } : formulaFor(audit, table, cell),
  );
  expect(answer).toEqual({ kind: 'circular' });
  expect(shownAt(work.host, "Classe d'été", 'K5')).toBeNull();
});

const files = readdirSync(FILES).filter((file) => file.endsWith('.xlsx'));

test.each(files)(
  'over %s inserted formulas say what the audit says',
  async (file) => {
    const work = await sitDown(await describeWorkbookFile(join(FILES, file)));
    for (const { id } of work.desk.state().sheets?.filter(({ hasCandidates }) => hasCandidates) ?? []) {
      await work.desk.openSheet(id);
      await settle(work.host, work.desk);
      if (work.desk.state().known === null) continue;
      for (const candidate of work.known().audit.candidates.slice(0, ENOUGH)) {
        const { row, verdict, findings, name } = candidate;
        const has = (code: string) => findings.some((finding) => finding.code === code);
        const place = [work.known().name, row, name];
        expect([...place, valueOf(await insert(work, 'CHECK', row))]).toEqual([
          ...place,
          french.names.verdicts[verdict],
        ]);
        expect(valueOf(await insert(work, 'CHECK_WHY', row)) === '').toBe(verdict === 'compliant');
        const weeks = valueOf(await insert(work, 'PFMP_OK', row));
        if (weeks === false) expect([...place, has('pfmp-short')]).toEqual([...place, true]);
        if (has('pfmp-short') && typeof weeks === 'boolean') {
          expect([...place, weeks]).toEqual([...place, false]);
        }
        const experience = valueOf(await insert(work, 'EXPERIENCE_OK', row));
        if (experience === true) expect([...place, has('experience-short')]).toEqual([...place, false]);
        const final = valueOf(await insert(work, 'FINAL_GRADE', row));
        if (typeof final === 'number' && !has('attestation-noncompliant')) {
          expect([...place, candidate.outcome.final]).toMatchObject([
            ...place,
            { kind: 'grade', value: final },
          ]);
        }
      }
    }
  },
  60_000,
);
