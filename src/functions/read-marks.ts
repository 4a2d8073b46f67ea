import {
  type Cell,
  createCategoryParser,
  createMarkParser,
  quoteCell,
  saysNothing,
  foldText,
} from '../cells';
import {
  type Category,
  type ControlUnit,
  type DiplomaFile,
  type DiplomaUnit,
  type Entry,
  type Session,
  collectFindings,
  diplomaUnits,
  findSession,
  isAllowedPair,
  isControlUnit,
  knownSessions,
  missingEntry,
  notAsked,
  settleControlEntry,
  settleEntry,
  standingOfProject,
} from '../regulation';
import { type MarkedUnit, understandUnit } from '../table';
import { type FunctionError, invalid, missing } from './answer';
import { type Parameter, controlMarks, controlUnits, marks, session, status, units } from './parameters';
import { words } from './problems';
import { type RawValue, cellOf, emptyWhereZero, rowsOf } from './values';

export type FileRead = { readonly kind: 'file'; readonly file: DiplomaFile } | FunctionError;

/** What the functions of the diploma are given. */
export interface MarksGiven {
  readonly units: RawValue;
  readonly marks: RawValue;
  readonly status: RawValue;
  readonly controlUnits?: RawValue;
  readonly controlMarks?: RawValue;
}

type Paired<U> = readonly { readonly unit: U; readonly entry: Entry }[];

/**
 * The file of a candidate from units and marks side by side, or why it can't be made: an unknown unit, one that
 * stands twice, three optional units, an unreadable mark, a pair that the rule does not allow.
 */
export function readFile(given: MarksGiven, law: Session): FileRead {
  const category = readCategory(given.status);
  if (isError(category)) return category;
  const read = readPairs(given.units, given.marks, [units, marks], settleEntry, law);
  if (isError(read)) return read;
  const compulsory = Object.fromEntries(diplomaUnits.map((each) => [each, missingEntry])) as Record<
    DiplomaUnit,
    Entry
  >;
  const optional: Entry[] = [];
  let project: Entry | null = null;
  const seen = new Set<MarkedUnit>();
  let optionalUnits = 0;
  for (const { unit, entry } of read) {
    if (unit === 'optional') {
      optionalUnits += 1;
      if (entry.kind !== 'missing') optional.push(entry);
      continue;
    }
    if (seen.has(unit)) return invalid(words.functions.unitTwice(units.name.fr, nameOf(unit)));
    seen.add(unit);
    if (unit === 'project') project = entry;
    else compulsory[unit] = entry;
  }
  const most = law.diploma.optional.most.value;
  if (optionalUnits > most)
    return invalid(words.functions.tooManyOptional(units.name.fr, optionalUnits, most));
  const again = readControl(given, law);
  if (isError(again)) return again;
  const file: DiplomaFile = { category, units: compulsory, optional, project, stray: [], control: again };
  if (standingOfProject(file, law) === 'unknown-category') {
    return missing(words.functions.noCategoryForProject(status.name.fr));
  }
  const pair = [...again.keys()];
  if (pair.length > 0 && !isAllowedPair(pair, file, law)) {
    return invalid(words.functions.wrongPair(controlUnits.name.fr));
  }
  return { kind: 'file', file };
}

function readControl(given: MarksGiven, law: Session): ReadonlyMap<ControlUnit, Entry> | FunctionError {
  const again = new Map<ControlUnit, Entry>();
  if (isNothing(given.controlUnits)) return again;
  const read = readPairs(
    given.controlUnits,
    given.controlMarks,
    [controlUnits, controlMarks],
    settleControlEntry,
    law,
  );
  if (isError(read)) return read;
  for (const { unit, entry } of read) {
    if (unit === 'optional' || unit === 'project' || !isControlUnit(unit) || again.has(unit)) {
      return invalid(words.functions.wrongPair(controlUnits.name.fr));
    }
    again.set(unit, entry);
  }
  return again;
}

/** Each unit with its mark; cells without a unit must have no mark either. */
function readPairs(
  unitsInput: RawValue,
  marksInput: RawValue,
  [ofUnits, ofMarks]: readonly [Parameter, Parameter],
  settle: typeof settleEntry,
  law: Session,
): Paired<MarkedUnit> | FunctionError {
  const named = rowsOf(unitsInput).flat();
  const typed = isNothing(marksInput) ? named.map((): Cell => null) : rowsOf(marksInput).flat();
  if (named.length !== typed.length) {
    const { unequalRanges } = words.functions;
    return invalid(unequalRanges(ofUnits.name.fr, named.length, ofMarks.name.fr, typed.length));
  }
  const readMark = createMarkParser(law.marks.maximum.value);
  const pairs: { unit: MarkedUnit; entry: Entry }[] = [];
  for (const [at, cell] of named.entries()) {
    const name = emptyWhereZero(cell);
    const mark = readMark(typed[at] ?? null);
    if (saysNothingAtAll(name)) {
      const isStray = mark.kind !== 'absent' && typed[at] !== 0;
      if (isStray) return invalid(words.functions.noUnit(ofUnits.name.fr));
      continue;
    }
    const unit = understandUnit(quoteCell(name));
    if (unit === null) return invalid(words.functions.unknownUnit(ofUnits.name.fr, quoteCell(name)));
    if (mark.kind === 'unreadable') {
      return invalid(words.functions.unreadable(`${ofMarks.name.fr}, ${nameOf(unit)}`, mark.raw));
    }
    const context = { session: law, category: null, form: notAsked };
    const { result } = collectFindings(law, (report) => settle(mark, { field: null }, context, report));
    if (result.kind === 'unreadable') {
      return invalid(
        words.functions.unreadable(`${ofMarks.name.fr}, ${nameOf(unit)}`, quoteCell(typed[at] ?? null)),
      );
    }
    pairs.push({ unit, entry: result });
  }
  return pairs;
}

function nameOf(unit: MarkedUnit): string {
  if (unit === 'optional') return 'facultatif';
  return unit === 'project' ? 'projet' : unit;
}

function saysNothingAtAll(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && saysNothing(foldText(cell)));
}

function isNothing(input: RawValue): boolean {
  return (
    input === undefined ||
    rowsOf(input)
      .flat()
      .every((cell) => saysNothingAtAll(emptyWhereZero(cell)))
  );
}

function readCategory(input: RawValue): Category | null | FunctionError {
  const reading = createCategoryParser()(emptyWhereZero(cellOf(input)));
  switch (reading.kind) {
    case 'absent':
      return null;
    case 'unreadable':
      return invalid(words.functions.unreadable(status.name.fr, reading.raw));
    case 'value':
      return reading.value.certainty === 'out-of-scope'
        ? invalid(words.functions.unreadable(status.name.fr, reading.value.word))
        : reading.value.category;
    default:
      return reading satisfies never;
  }
}

/** The law of the session that is asked for; without one, the session in force. */
export function readSession(input: RawValue, inForce: Session): Session | FunctionError {
  const cell = emptyWhereZero(cellOf(input));
  if (saysNothingAtAll(cell)) return inForce;
  const answer = findSession(Number(typeof cell === 'string' ? cell.trim() : cell));
  return answer.kind === 'known'
    ? answer.session
    : invalid(words.functions.unknownSession(session.name.fr, quoteCell(cell), knownSessions.join(', ')));
}

/** One unit by its code or heading, or why it is none. */
export function readUnit(input: RawValue, parameter: Parameter): MarkedUnit | FunctionError {
  const cell = emptyWhereZero(cellOf(input));
  if (saysNothingAtAll(cell)) return missing(words.functions.noUnit(parameter.name.fr));
  return (
    understandUnit(quoteCell(cell)) ??
    invalid(words.functions.unknownUnit(parameter.name.fr, quoteCell(cell)))
  );
}

export function isError(answer: unknown): answer is FunctionError {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
