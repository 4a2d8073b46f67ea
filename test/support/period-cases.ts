import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionTable } from '../../src/functions';
import type { Session } from '../../src/regulation';
import { parseCsv } from './csv';

/** One row of `test/cases/periods.csv`: periods as typed, and what a function answers about them. */
export interface PeriodCase {
  readonly line: number;
  readonly clause: string;
  readonly sessions: readonly number[];
  readonly measure: string;
  readonly asked: string;
  readonly periods: readonly TypedPeriod[];
  readonly answer: string;
}

interface TypedPeriod {
  readonly who: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly hours: string | null;
  readonly weeks: string | null;
}

const FILE = 'test/cases/periods.csv';
const CANDIDATE = 'Ada';
const PERIOD = /^(?:([^:>]+): )?([^> ]*)>([^ ]*)(?: ([\d,]+)h)?(?: ([\d,]+)s)?$/;

export function readPeriodCases(): readonly PeriodCase[] {
  return parseCsv(readFileSync(resolve(FILE), 'utf8'), FILE).lines.map(({ line, cells }) => {
    const cell = (heading: string) => cells.get(heading) ?? '';
    return {
      line,
      clause: cell('clause'),
      sessions: cell('session').split(' ').map(Number),
      measure: cell('measure'),
      asked: cell('asked'),
      periods: cell('periods')
        .split(' | ')
        .map((typed) => readPeriod(typed, line)),
      answer: cell('answer'),
    };
  });
}

function readPeriod(typed: string, line: number): TypedPeriod {
  const parts = PERIOD.exec(typed);
  if (!parts) throw new Error(`${FILE} line ${line}: what is « ${typed} »?`);
  const [, who, start, end, hours, weeks] = parts;
  const cell = (text: string | undefined) => (text === undefined || text === '' ? null : text);
  return {
    who: who ?? CANDIDATE,
    start: cell(start),
    end: cell(end?.replace('_', ' ')),
    hours: cell(hours),
    weeks: cell(weeks),
  };
}

/** What the function of a row answers by a law, as the table writes it: six decimals, a dot. */
export function answerOf({ measure, asked, periods }: PeriodCase, law: Session): string {
  const column = (key: keyof TypedPeriod) => periods.map((period) => [period[key]]);
  const starts = column('start');
  const ends = column('end');
  const hours = periods.some((period) => period.hours !== null) ? column('hours') : null;
  const [from = '', to = ''] = asked.split('>');
  switch (measure) {
    case 'weeks':
      return call('PFMP_WEEKS', [CANDIDATE, column('who'), starts, ends, asked || null, hours], law);
    case 'overlap':
      return call('OVERLAP', [CANDIDATE, column('who'), starts, ends], law);
    case 'declared':
      return call('PFMP_DECLARED', [CANDIDATE, column('who'), column('weeks')], law);
    case 'months':
      return call('EXPERIENCE_MONTHS', [starts, ends, from || null, to || null], law);
    default:
      throw new Error(`${FILE}: what is the measure ${measure}?`);
  }
}

function call(id: string, inputs: readonly unknown[], law: Session): string {
  const answer = functionTable.find((each) => each.id === id)?.answer(inputs, law, 1900);
  switch (answer?.kind) {
    case 'value':
      return String(Number(Number(answer.value).toFixed(6)));
    case 'error':
      return answer.error === 'invalid' ? '#VALUE!' : '#N/A';
    default:
      throw new Error(`no function ${id} that answers one value`);
  }
}
