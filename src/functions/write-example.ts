import type { Catalogue } from '../messages';
import type { Example, ExampleValue, FunctionDefinition } from './define-function';
import type { Parameter } from './parameters';
import { namespace } from './namespace';

type Language = Catalogue['language'];

/** Between arguments, as Excel shows them in the language. */
const separators = { fr: '; ', en: ', ' } as const;

/** How a function is written: `=AGORA.PFMP_OK(catégorie; semaines; [positionnement])`. */
export function signatureOf({ id, parameters }: FunctionDefinition, language: Language): string {
  const shown = ({ name, isOptional }: Parameter) => (isOptional ? `[${name[language]}]` : name[language]);
  return `=${namespace}.${id}(${parameters.map(shown).join(separators[language])})`;
}

/**
 * An example as one types it into a cell, and what the cell then shows.
 *
 * @example writeExample('PFMP_OK', { arguments: ['CNED', 20], result: true }, 'fr') → { call: '=AGORA.PFMP_OK("CNED"; 20)', result: 'VRAI' }
 */
export function writeExample(
  id: string,
  example: Example,
  language: Language,
): { readonly call: string; readonly result: string } {
  const given = example.arguments.map((value) => shownValue(value, language));
  return {
    call: `=${namespace}.${id}(${given.join(separators[language])})`,
    result: shownResult(example.result, language),
  };
}

/** A value as one types it into a formula; an array as Excel writes constants. */
function shownValue(value: ExampleValue, language: Language): string {
  if (value === null) return '';
  switch (typeof value) {
    case 'string':
      return `"${value.replace(/"/g, '""')}"`;
    case 'number':
      return shownNumber(value, language);
    case 'boolean':
      return shownBoolean(value, language);
    case 'object': {
      const rows = value.map((row) =>
        row.map((cell) => shownValue(cell, language)).join(language === 'fr' ? '.' : ','),
      );
      return `{${rows.join(';')}}`;
    }
    default:
      return value satisfies never;
  }
}

function shownResult(result: string | number | boolean, language: Language): string {
  if (typeof result === 'boolean') return shownBoolean(result, language);
  if (typeof result === 'number') return shownNumber(result, language);
  if (result === '#VALUE!' && language === 'fr') return '#VALEUR!';
  return result === '' ? '""' : result;
}

function shownNumber(number: number, language: Language): string {
  return language === 'fr' ? String(number).replace('.', ',') : String(number);
}

function shownBoolean(boolean: boolean, language: Language): string {
  if (language === 'fr') return boolean ? 'VRAI' : 'FAUX';
  return boolean ? 'TRUE' : 'FALSE';
}
