import type { CommandLineWords } from '../catalogue';
import { counted } from '../format';

export const commandLine: CommandLineWords = {
  usage: `Usage: npm run -s audit -- FILE.xlsx… [options]

Checks the candidates of one or several Excel workbooks, and never writes to them.

  --sheet NAME          check this sheet only
  --header ROW          number of the (last) row of column headings
  --map field=Heading   say which column is a field (repeatable), for instance
                        --map pfmpWeeks="Stages effectués"
  --exam-date YYYY-MM-DD  exam date, where the table has none
  --today YYYY-MM-DD    judge as things stand on this day (else: as on the exam day)
  --session YEAR        session of the regulation
  --convention CONVENTION  what makes a week of training in the registers:
                        "5 jours" (5 days, the default), "35 h" or "7 jours"
  --lang fr|en          language of the account
  --json                the whole result as JSON, and nothing else
  --report OUT.xlsx     write the account to a new workbook
  --strict              exit code 1 if a candidate is not compliant`,
  counts: ({ candidates, compliant, nonCompliant, incomplete, outOfScope }) =>
    [
      `${nonCompliant} not compliant`,
      `${incomplete} to complete`,
      `${compliant} compliant`,
      ...(outOfScope > 0 ? [`${outOfScope} outside the note`] : []),
    ].join(', ') + ` of ${candidates}`,
  labelled: (label, text) => `${label}: ${text}`,
  understood: 'Understood',
  notJudged: 'Not judged, for want of a column',
  ambiguousColumns: 'Not judged, two possible columns',
  ignoredHeadings: (headings) => `Columns left aside: ${headings}`,
  leftOutRows: (rows) => `Rows that are not candidates: ${rows}`,
  leftOutRow: (row, text, reason) => `${row} “${text}” (${reason})`,
  heading: (row) => `headings in row ${row}`,
  row: (row) => `row ${row}`,
  rows: (rows) =>
    rows.length <= 8
      ? `${rows.length > 1 ? 'rows' : 'row'} ${rows.join(', ')}`
      : counted(rows.length, 'candidate', 'candidates', 'en'),
  nameless: 'no name',
  allCompliant: 'All the candidates checked are compliant.',
  final: (grade) => `mean E2-E31-E32: ${grade}`,
  skippedSheet: (sheet, reason) => `${sheet}: passed over (${reason})`,
  total: 'Total',
  situation: (date) => `as things stand on ${date}`,
  onExamDay: 'as on the exam day',
  toConfirm: (count) =>
    `${counted(count, 'point', 'points', 'en')} on which the texts are silent: choices to be confirmed, written in the sheet “sources” of the account (--report).`,
  reportWritten: (path) => `Account written to ${path}`,
  progress: (done, total) => `${done} rows of ${total}`,
  more: (count) => `and ${counted(count, 'other', 'others', 'en')}`,
};
