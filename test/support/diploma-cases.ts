import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Session, createJudge, diplomaUnits, meanOf } from '../../src/regulation';
import { createCandidateReader } from '../../src/table';
import { type CsvLine, parseCsv } from './csv';
import { layoutOf, rowOf } from './tables';

/** One row of `test/cases/diploma.csv`: the marks of a candidate, and what the jury may be proposed. */
export interface DiplomaCase {
  readonly line: number;
  readonly clause: string;
  readonly sessions: readonly number[];
  readonly columns: readonly string[];
  readonly typed: readonly string[];
  readonly result: string;
  /** '' where it is not told */
  readonly average: string;
  readonly reasons: string;
}

const FILE = 'test/cases/diploma.csv';
const TOLD = /(\S+?)=((?:[^ ]| (?=\())*)/g;

export function readDiplomaCases(): readonly DiplomaCase[] {
  return parseCsv(readFileSync(resolve(FILE), 'utf8'), FILE).lines.map(caseOf);
}

function caseOf({ line, cells }: CsvLine): DiplomaCase {
  const cell = (heading: string) => cells.get(heading) ?? '';
  const told = [...cell('marks').matchAll(TOLD)].map(([, name = '', mark = '']) => [name, mark] as const);
  const all = told.find(([name]) => name === 'all')?.[1] ?? '';
  const units = diplomaUnits.map(
    (unit) => [`mark${unit}`, told.find(([name]) => name === unit)?.[1] ?? all] as const,
  );
  const optional = told.filter(([name]) => name === 'opt');
  const others = told.flatMap(([name, mark]): readonly (readonly [string, string])[] => {
    if (name === 'projet') return [['markProject', mark]];
    if (name === 'forme') return [['examForm', mark]];
    return name.startsWith('ctrl:') ? [[`control${name.slice('ctrl:'.length)}`, mark]] : [];
  });
  const named = told.map(([name]) => name).filter((name) => name !== 'all' && name !== 'opt');
  const known = units.length + optional.length + others.length;
  const extra = named.filter(
    (name) =>
      !(diplomaUnits as readonly string[]).includes(name) && !/^(projet|forme|ctrl:E\d\d)$/.test(name),
  );
  if (extra.length > 0 || known === 0) throw new Error(`${FILE} line ${line}: what is ${extra.join(' ')}?`);
  const pairs: readonly (readonly [string, string])[] = [
    ['fullName', 'EXEMPLE Ada'],
    ['status', cell('status')],
    ...units,
    ...optional.map(([, mark], at) => [`markOptional ${at + 1}`, mark] as const),
    ...others,
  ];
  return {
    line,
    clause: cell('clause'),
    sessions: cell('session').split(' ').map(Number),
    columns: pairs.map(([name]) => name),
    typed: pairs.map(([, mark]) => mark),
    result: cell('result'),
    average: cell('average'),
    reasons: cell('reasons'),
  };
}

/** Marks alone never settle whether the file conforms: that is told in every row, and left out here. */
const always = 'file-unsettled';

/** How the proposal differs from what the row expects, from the texts as typed; nothing when it is as expected. */
export function compareDiplomaCase(row: DiplomaCase, law: Session): readonly string[] {
  const read = createCandidateReader(layoutOf(row.columns), law, null);
  const { diploma } = createJudge(law, null)(read(rowOf(row.typed))).outcome;
  const found = {
    result: diploma?.mention ?? diploma?.proposal ?? 'none',
    average: diploma?.average ? String(meanOf(diploma.average)) : '',
    reasons: (diploma?.reasons ?? [])
      .map(({ code }) => code as string)
      .filter((code) => code !== always)
      .join(' '),
  };
  return (['result', 'average', 'reasons'] as const).flatMap((what) =>
    found[what] === row[what] || (what === 'average' && row.average === '')
      ? []
      : [`${what}: expected ${row[what]}, found ${found[what]}`],
  );
}
