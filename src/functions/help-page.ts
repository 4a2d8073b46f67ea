import { type Catalogue, catalogues, keepTogether } from '../messages';
import type { Example, FunctionDefinition } from './define-function';
import { namespace } from './namespace';
import { signatureOf, writeExample } from './write-example';

/**
 * The help of all functions as the body of a page: a search field, then a section for each function with an
 * anchor of its name.
 */
export function renderFunctionsHelp(
  table: readonly FunctionDefinition[],
  language: Catalogue['language'],
): string {
  const help = catalogues[language].functionHelp;
  return [
    `<header><h1>${escaped(help.title)}</h1><p>${escaped(help.introduction)}</p></header>`,
    `<p class="search"><label>${escaped(help.search)} <input type="search" data-search autocomplete="off"></label>`,
    `<span role="status" data-found="${escaped(help.found)}"></span></p>`,
    ...table.map((definition) => renderFunction(definition, language)),
    `<footer><p>${escaped(catalogues[language].reservation)}</p></footer>`,
  ].join('\n');
}

function renderFunction(definition: FunctionDefinition, language: Catalogue['language']): string {
  const help = catalogues[language].functionHelp;
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
  const { call, result } = writeExample(id, example, language);
  return `<code>${escaped(call)}</code> → <code>${escaped(result)}</code>`;
}

/** Text as it may stand in a page. */
export function escaped(text: string): string {
  return keepTogether(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
