import { foldText, wordsOf } from '../../cells';
import type { Likeness } from '../../regulation';
import type { LinePerson, Register } from '../../table';
import type { Person } from './register-book';

type AnyLine = Register['lines'][number];

/** A line with whose it is. */
export interface JoinedLine {
  readonly register: Register;
  readonly line: AnyLine;
  /** whether it can be nobody else's */
  readonly isCertain: boolean;
}

export interface JoinedLines {
  readonly of: (likeness: Likeness) => readonly JoinedLine[];
  /** lines whose candidate no list has */
  readonly strangers: ReadonlySet<AnyLine>;
}

/** A name however its words are written and in whichever order. @example 'Ada  EXEMPLE' → 'ada exemple' */
export function nameKey(name: string): string {
  return [...wordsOf(name)].sort().join(' ');
}

/**
 * Whose is each line of the registers?
 *
 * The number decides where the line has one that a candidate has. Else the name does, among candidates without a
 * number that says otherwise. A name that fits two persons, or a number beside a name that shares no word with the
 * candidate's, leaves it uncertain: it is then held by each and counts for none.
 */
export function joinLines(registers: readonly Register[], people: readonly Person[]): JoinedLines {
  const byNumber = groupBy(people, ({ likeness }) => likeness.number && foldText(likeness.number));
  const byName = groupBy(people, ({ likeness }) => likeness.name && nameKey(likeness.name));
  const ofNumber = new Map<string, JoinedLine[]>();
  const ofName = new Map<string, JoinedLine[]>();
  const strangers = new Set<AnyLine>();
  for (const register of registers) {
    for (const line of register.lines) {
      const number = line.person.number && foldText(line.person.number);
      const name = line.person.name && nameKey(line.person.name);
      const numbered = number === null ? undefined : byNumber.get(number);
      if (number !== null && numbered !== undefined) {
        const isTold = line.person.name !== null || haveOneName(numbered);
        const isCertain = isTold && numbered.every(({ likeness }) => mayBeCalled(likeness, line.person));
        push(ofNumber, number, { register, line, isCertain });
        continue;
      }
      const named = (name === null ? [] : (byName.get(name) ?? [])).filter(
        ({ likeness }) => number === null || likeness.number === null,
      );
      if (name === null || named.length === 0) strangers.add(line);
      else push(ofName, name, { register, line, isCertain: areOnePerson(named) });
    }
  }
  return {
    strangers,
    of: ({ number, name }) => {
      const numbered = number === null ? [] : (ofNumber.get(foldText(number)) ?? []);
      const named = name === null ? [] : (ofName.get(nameKey(name)) ?? []);
      return [...numbered, ...named.filter(({ line }) => number === null || line.person.number === null)];
    },
  };
}

/** Whether a number is one person's: typed for two, it tells neither. */
function haveOneName(people: readonly Person[]): boolean {
  return new Set(people.map(({ likeness }) => likeness.name && nameKey(likeness.name))).size <= 1;
}

/** Whether a line that has the candidate's number may be the candidate's by its name. */
function mayBeCalled({ name }: Likeness, person: LinePerson): boolean {
  if (name === null || person.name === null) return true;
  const words = new Set(wordsOf(name));
  return wordsOf(person.name).some((word) => words.has(word));
}

/** Whether people of one name are the same person on several sheets. On one sheet, two lines are two persons. */
function areOnePerson(people: readonly Person[]): boolean {
  const seen = (values: readonly (string | number | null)[]) =>
    new Set(values.filter((each) => each !== null)).size;
  const numbers = seen(people.map(({ likeness }) => likeness.number && foldText(likeness.number)));
  const birthDates = seen(people.map(({ likeness }) => likeness.birthDate));
  if (numbers > 1 || birthDates > 1) return false;
  const sheets = new Set(people.map(({ sheet }) => sheet));
  return sheets.size === people.length;
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && key !== '') push(groups, key, item);
  }
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}
