import { type Candidates, type LocatedFinding, auditTable } from '../audit';
import type { Cell, DateSystem } from '../cells';
import { sayFinding } from '../messages';
import { type Finding, type Judgement, type Session, createJudge } from '../regulation';
import { type Sheet, createCandidateReader, recogniseTable } from '../table';
import { type FunctionAnswer, type FunctionError, answerValue, invalid } from './answer';
import { type FunctionDefinition, defineFunction } from './define-function';
import { headers, row, table } from './parameters';
import { words } from './problems';
import { createRowRestorer } from './sheet-input';
import { type RawValue, rowsOf } from './values';

const MOST_HEADING_ROWS = 2;
const MOST_TABLES = 20;

type JudgeRow = (cells: readonly Cell[]) => Judgement;

/** The last tables seen: a column of =AGORA.CHECK(…) asks for the same headings row after row. */
const judges = new Map<string, JudgeRow | null>();

/** Makes the judge of the rows under some headings, or null when they are no candidate headings. */
function judgeUnder(
  headings: readonly (readonly Cell[])[],
  session: Session,
  dateSystem: DateSystem,
): JudgeRow | null {
  const key = JSON.stringify([session.id, dateSystem, headings]);
  const known = judges.get(key);
  if (known !== undefined) return known;
  if (judges.size >= MOST_TABLES) judges.clear();
  const made = createRowJudge(headings, session, dateSystem);
  judges.set(key, made);
  return made;
}

function createRowJudge(
  headings: readonly (readonly Cell[])[],
  session: Session,
  dateSystem: DateSystem,
): JudgeRow | null {
  const sheet: Sheet = { name: '', rows: headings, merges: [] };
  const layout = recogniseTable(sheet, { headerRow: headings.length - 1, identity: 'optional' });
  if (layout === null) return null;
  const restore = createRowRestorer(layout);
  const read = createCandidateReader(layout, session, null, dateSystem);
  const judge = createJudge(session, null);
  return (cells) => judge(read(restore(cells)));
}

type Checked = { readonly kind: 'judged'; readonly judgement: Judgement } | FunctionError;

function checkRow(
  [headersInput, rowInput]: readonly RawValue[],
  session: Session,
  dateSystem: DateSystem,
): Checked {
  const headings = rowsOf(headersInput);
  const rows = rowsOf(rowInput);
  const width = headings[0]?.length ?? 0;
  const cells = rows[0] ?? [];
  if (headings.length > MOST_HEADING_ROWS) {
    return invalid(words.functions.headerRows(headers.name.fr, headings.length));
  }
  if (rows.length !== 1) return invalid(words.functions.oneRow(row.name.fr, rows.length));
  if (cells.length !== width) return invalid(words.functions.rowWidth(row.name.fr, cells.length, width));
  const judge = judgeUnder(headings, session, dateSystem);
  if (judge === null) return invalid(words.functions.noTable(headers.name.fr));
  return { kind: 'judged', judgement: judge(cells) };
}

const checkExamples = {
  headings: [['Nom', 'Catégorie', 'PFMP']],
  compliant: [['EXEMPLE Ada', 'CNED', 20]],
  short: [['EXEMPLE Ada', 'CNED', 19]],
} as const;

export const check = defineFunction({
  id: 'CHECK',
  parameters: [headers, row],
  result: { type: 'string', isRange: false },
  help: {
    fr: "Le verdict d'une ligne : Conforme, Non conforme, À compléter ou Hors du champ de la note.",
    en: 'The verdict of a row: Conforme, Non conforme, À compléter or Hors du champ de la note.',
  },
  source: 'note',
  examples: [
    { arguments: [checkExamples.headings, checkExamples.compliant], result: 'Conforme' },
    { arguments: [checkExamples.headings, checkExamples.short], result: 'Non conforme' },
    { arguments: [checkExamples.headings, [['EXEMPLE Ada', 'CNED']]], result: '#VALUE!' },
  ],
  readsDates: true,
  answer: (inputs, session, dateSystem): FunctionAnswer => {
    const checked = checkRow(inputs, session, dateSystem);
    return checked.kind === 'error' ? checked : answerValue(words.names.verdicts[checked.judgement.verdict]);
  },
});

export const checkWhy = defineFunction({
  id: 'CHECK_WHY',
  parameters: [headers, row],
  result: { type: 'string', isRange: false },
  help: {
    fr: "Les raisons du verdict d'une ligne, avec leurs paragraphes ; vide quand elle est conforme.",
    en: 'The reasons for the verdict of a row, with their paragraphs; empty when it is compliant.',
  },
  source: 'note',
  examples: [
    { arguments: [checkExamples.headings, checkExamples.compliant], result: '' },
    {
      arguments: [checkExamples.headings, checkExamples.short],
      result: '19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. (note § 1-1)',
    },
  ],
  readsDates: true,
  answer: (inputs, session, dateSystem): FunctionAnswer => {
    const checked = checkRow(inputs, session, dateSystem);
    return checked.kind === 'error' ? checked : answerValue(reasonsOf(checked.judgement));
  },
});

function reasonsOf({ verdict, findings }: Judgement): string {
  if (verdict === 'compliant') return '';
  const isReason = ({ severity }: Finding) => verdict === 'out-of-scope' || severity !== 'info';
  return findings
    .filter(isReason)
    .map((finding) => `${sayFinding(finding, words)} (${finding.source})`)
    .join(' ');
}

export const audit: FunctionDefinition = defineFunction({
  id: 'AUDIT',
  parameters: [table],
  result: { type: 'any', isRange: true },
  help: {
    fr: "Tous les constats d'un tableau, une ligne par constat : candidat, verdict, code, colonne, constat, source. À écrire hors d'un tableau Excel, pour que le résultat puisse se répandre.",
    en: 'All findings of a table, one line each: candidate, verdict, code, column, finding, source. To be written outside of Excel tables, so that the result can spill.',
  },
  source: 'note',
  examples: [
    {
      arguments: [
        [
          ['Nom', 'Catégorie', 'PFMP'],
          ['EXEMPLE Ada', 'CNED', 19],
        ],
      ],
      result: 'Candidat',
    },
    { arguments: [[['Stock', 'Prix']]], result: '#VALUE!' },
  ],
  readsDates: true,
  answer: ([tableInput], session, dateSystem): FunctionAnswer => {
    const rows = rowsOf(tableInput);
    const layout = recogniseTable({ name: '', rows, merges: [] }, { identity: 'optional' });
    if (layout === null) return invalid(words.functions.noTable(table.name.fr));
    const restore = createRowRestorer(layout);
    const restored = rows.map((cells, index) => (index <= layout.headerRow ? cells : restore(cells)));
    const audited = auditTable({ name: '', rows: restored, merges: [], dateSystem }, layout, {
      session,
      referenceDay: null,
      examDate: null,
      wishes: { identity: 'optional' },
    });
    return { kind: 'range', rows: [words.functions.auditHeadings, ...linesOf(audited)] };
  },
});

function linesOf({ candidates, columns }: Candidates): readonly (readonly string[])[] {
  const headingOf = new Map(columns.map(({ column, header }) => [column, header] as const));
  const heading = ({ cell }: LocatedFinding) => headingOf.get(cell?.replace(/\d+$/, '') ?? '') ?? '';
  const lines = candidates.flatMap(({ name, row: at, verdict, findings }) =>
    findings.map((finding) => [
      name ?? words.report.nameless(at),
      words.names.verdicts[verdict],
      finding.code,
      heading(finding),
      sayFinding(finding, words),
      finding.source,
    ]),
  );
  return lines.length > 0 ? lines : [[words.functions.allCompliant, '', '', '', '', '']];
}
