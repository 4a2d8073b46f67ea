import { parseArgs } from 'node:util';
import { createConventionParser } from '../cells';
import { type Catalogue, type Language, catalogues } from '../messages';
import {
  type CalendarDay,
  type Field,
  type Session,
  type WeekConvention,
  currentSession,
  dayOfIso,
  fields,
  findSession,
  weekConventions,
} from '../regulation';

/** What the command line asks for. */
export interface Command {
  readonly files: readonly string[];
  readonly sheet: string | null;
  /** the last row of the heading, from 1 */
  readonly header: number | null;
  readonly mapping: ReadonlyMap<Field, string>;
  readonly examDate: CalendarDay | null;
  readonly referenceDay: CalendarDay | null;
  readonly session: Session;
  /** what makes a week of training out of days, where registers are read */
  readonly convention: WeekConvention;
  readonly words: Catalogue;
  readonly isJson: boolean;
  readonly report: string | null;
  readonly isStrict: boolean;
}

export type ParsedArguments =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help'; readonly words: Catalogue }
  | { readonly kind: 'refused'; readonly sentence: string };

const options = {
  sheet: { type: 'string' },
  header: { type: 'string' },
  map: { type: 'string', multiple: true },
  'exam-date': { type: 'string' },
  today: { type: 'string' },
  session: { type: 'string' },
  convention: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  report: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof options;

/** Stops the reading of arguments at the first that can't be used. */
class Refusal extends Error {}

/**
 * Reads the arguments of the audit.
 *
 * @param argv  what stands after the command's name
 * @returns the command, a request for help, or the sentence that says which argument can't be used and why
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { values, tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const language = values['lang'];
  const words = catalogues[language === 'en' ? 'en' : 'fr'];
  const { refusals } = words;
  try {
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      if (!isOption(token.name)) throw new Refusal(refusals.unknownOption(token.rawName));
      if (options[token.name].type === 'string' && (token.value ?? '') === '') {
        throw new Refusal(refusals.optionWithoutValue(token.rawName));
      }
    }
    const text = (name: OptionName) => {
      const value = values[name];
      return typeof value === 'string' ? value : null;
    };
    if (text('lang') !== null && !isLanguage(text('lang'))) {
      throw new Refusal(refusals.badLanguage(text('lang') ?? ''));
    }
    if (values['help'] === true) return { kind: 'help', words };
    if (positionals.length === 0) throw new Refusal(refusals.noFile);
    const session = readSession(text('session'), words);
    const command: Command = {
      files: positionals,
      sheet: text('sheet'),
      header: readHeader(text('header'), words),
      mapping: readMapping(values['map'], words),
      examDate: readDay('--exam-date', text('exam-date'), words),
      referenceDay: readDay('--today', text('today'), words),
      session,
      convention: readConvention(text('convention'), session, words),
      words,
      isJson: values['json'] === true,
      report: readReport(text('report'), words),
      isStrict: values['strict'] === true,
    };
    return { kind: 'command', command };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', sentence: error.message };
    throw error;
  }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function isLanguage(value: string | null): value is Language {
  return value === 'fr' || value === 'en';
}

function isField(name: string): name is Field {
  return (fields as readonly string[]).includes(name);
}

function readHeader(value: string | null, { refusals }: Catalogue): number | null {
  if (value === null) return null;
  const row = Number(value);
  if (!Number.isInteger(row) || row < 1) throw new Refusal(refusals.badHeader(value));
  return row;
}

function readDay(option: string, value: string | null, { refusals }: Catalogue): CalendarDay | null {
  if (value === null) return null;
  const day = dayOfIso(value);
  if (day === null) throw new Refusal(refusals.badDate(option, value));
  return day;
}

function readSession(value: string | null, { refusals }: Catalogue): Session {
  const answer = findSession(value === null ? currentSession : Number(value));
  if (answer.kind === 'known') return answer.session;
  throw new Refusal(refusals.badSession(value ?? String(currentSession), answer.known.join(', ')));
}

function readConvention(
  value: string | null,
  { pfmp: { week } }: Session,
  { refusals }: Catalogue,
): WeekConvention {
  if (value === null) return week.default;
  const reading = createConventionParser(week)(value);
  if (reading.kind === 'value') return reading.value;
  // As they are typed, whatever the language of the account.
  const known = weekConventions.map((each) => `"${catalogues.fr.registers.conventions[each]}"`);
  throw new Refusal(refusals.badConvention(value, known.join(', ')));
}

function readReport(path: string | null, { refusals }: Catalogue): string | null {
  if (path !== null && !/\.xlsx$/i.test(path)) throw new Refusal(refusals.reportExtension(path));
  return path;
}

function readMapping(given: unknown, { refusals }: Catalogue): ReadonlyMap<Field, string> {
  const mapping = new Map<Field, string>();
  const pairs = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const field = pair.slice(0, Math.max(at, 0)).trim();
    const heading = pair.slice(at + 1).trim();
    if (at < 0 || field === '' || heading === '') throw new Refusal(refusals.badMapping(pair));
    if (!isField(field)) throw new Refusal(refusals.unknownField(field, fields.join(' ')));
    if (mapping.has(field)) throw new Refusal(refusals.mappingTwice(field));
    mapping.set(field, heading);
  }
  return mapping;
}
