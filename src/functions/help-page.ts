import { type Catalogue, catalogues, keepTogether } from '../messages';
import type { Example, ExampleValue, FunctionDefinition } from './define-function';
import type { Parameter } from './parameters';
import { namespace } from './table';

/** Between arguments, as Excel shows them in the language. */
const separators = { fr: '; ', en: ', ' } as const;

/**
 * The help of all functions as the body of a page: a search field, then a section for each function with an
 * anchor of its name.
 */
export function renderFunctionsHelp(
  table: readonly FunctionDefinition[],
  language: Catalogue['language'],
): string {
  const { help } = catalogues[language].functions;
  return [
    `<header><h1>${escaped(help.title)}</h1><p>${escaped(help.introduction)}</p></header>`,
    `<p class="search"><label>${escaped(help.search)} <input type="search" data-search autocomplete="off"></label>`,
    `<span role="status" data-found="${escaped(help.found)}"></span></p>`,
    ...table.map((definition) => renderFunction(definition, language)),
    `<footer><p>${escaped(catalogues[language].reservation)}</p></footer>`,
  ].join('\n');
}

/** How a function is written: `=AGORA.PFMP_OK(catégorie; semaines; [positionnement])`. */
export function signatureOf({ id, parameters }: FunctionDefinition, language: Catalogue['language']): string {
  const shown = ({ name, isOptional }: Parameter) => (isOptional ? `[${name[language]}]` : name[language]);
  return `=${namespace}.${id}(${parameters.map(shown).join(separators[language])})`;
}

function renderFunction(definition: FunctionDefinition, language: Catalogue['language']): string {
  const { help } = catalogues[language].functions;
  const { id, parameters, examples, source } = definition;
  return [
    `<section id="${id}" data-function>`,
    `<h2>${namespace}.${id}</h2>`,
    `<p>${escaped(definition.help[language])} <span class="source">(${escaped(source)})</span></p>`,
    `<p><code>${escaped(signatureOf(definition, language))}</code></p>`,
    '<dl>',
    ...parameters.map(
      (parameter) =>
        `<dt>${escaped(parameter.name[language])}${parameter.isOptional ? ` <small>${escaped(help.optional)}</small>` : ''}</dt>` +
        `<dd>${escaped(parameter.help[language])}</dd>`,
    ),
    '</dl>',
    `<h3>${escaped(help.examples)}</h3>`,
    '<ul>',
    ...examples.map((example) => `<li>${renderExample(id, example, language)}</li>`),
    '</ul>',
    '</section>',
  ].join('\n');
}

function renderExample(id: string, example: Example, language: Catalogue['language']): string {
  const given = [...example.arguments];
  const call = `=${namespace}.${id}(${given.map((value) => shownValue(value, language)).join(separators[language])})`;
  return `<code>${escaped(call)}</code> → <code>${escaped(shownResult(example.result, language))}</code>`;
}

/** A value as one types it into a formula; an array as Excel writes constants. */
function shownValue(value: ExampleValue, language: Catalogue['language']): string {
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

function shownResult(result: string | number | boolean, language: Catalogue['language']): string {
  if (typeof result === 'boolean') return shownBoolean(result, language);
  if (typeof result === 'number') return shownNumber(result, language);
  if (result === '#VALUE!' && language === 'fr') return '#VALEUR!';
  return result === '' ? '""' : result;
}

function shownNumber(number: number, language: Catalogue['language']): string {
  return language === 'fr' ? String(number).replace('.', ',') : String(number);
}

function shownBoolean(boolean: boolean, language: Catalogue['language']): string {
  if (language === 'fr') return boolean ? 'VRAI' : 'FAUX';
  return boolean ? 'TRUE' : 'FALSE';
}

/** Text as it may stand in a page. */
export function escaped(text: string): string {
  return keepTogether(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
