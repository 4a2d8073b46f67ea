import { ExcelError } from './errors';

/** What a list's words may come to, as Excel's own dialogue takes them. */
const LONGEST_LIST = 255;
/** What Excel shows of a title and of a message ("Apply data validation to cells", support.microsoft.com). */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;

const COMPARING = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'];
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const STYLES = ['Stop', 'Warning', 'Information'];

type Fields = Readonly<Record<string, unknown>>;

function demand(holds: boolean, what: string): void {
  if (!holds) throw new ExcelError('InvalidArgument', what);
}

function demandFields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument', what);
  return value as Fields;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** An ISO day, a formula or the text of a number: text that is none of them is no bound. */
const isBound = (kind: string, value: unknown): boolean =>
  kind === 'date' || kind === 'time'
    ? isText(value) && (value.startsWith('=') || !Number.isNaN(Date.parse(value)))
    : typeof value === 'number' || (isText(value) && (value.startsWith('=') || !Number.isNaN(Number(value))));

/** Refuses what is no `Excel.DataValidationRule`: one kind of rule, with all that the kind needs. */
export function demandRule(given: unknown): void {
  const kinds = Object.entries(demandFields(given, 'rule'));
  demand(kinds.length === 1, 'one kind of rule at a time');
  for (const [kind, value] of kinds) {
    const fields = demandFields(value, kind);
    if (COMPARING.includes(kind)) {
      const { formula1, formula2, operator } = fields;
      demand(OPERATORS.includes(String(operator)), `${kind}.operator`);
      demand(isBound(kind, formula1), `${kind}.formula1`);
      if (String(operator).endsWith('Between')) demand(isBound(kind, formula2), `${kind}.formula2`);
    } else if (kind === 'list') {
      const { source } = fields;
      demand(isText(source), 'list.source');
      demand(
        String(source).startsWith('=') || String(source).length <= LONGEST_LIST,
        'a list that is too long',
      );
    } else {
      demand(kind === 'custom' && isText(fields['formula']), `the rule ${kind}`);
    }
  }
}

/** Refuses what is no `Excel.DataValidationErrorAlert`, or longer than Excel shows. */
export function demandAlert(given: unknown): void {
  const { message, showAlert, style, title } = demandFields(given, 'errorAlert');
  demand(typeof showAlert === 'boolean', 'errorAlert.showAlert');
  demand(STYLES.includes(String(style)), 'errorAlert.style');
  demand(typeof title === 'string' && title.length <= LONGEST_TITLE, 'errorAlert.title');
  demand(typeof message === 'string' && message.length <= LONGEST_MESSAGE, 'errorAlert.message');
}
