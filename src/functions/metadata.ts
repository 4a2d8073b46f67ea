import { categories } from '../regulation';
import { type Catalogue, catalogues } from '../messages';
import type { FunctionDefinition } from './define-function';
import type { Parameter } from './parameters';

/** The lists that Excel offers while typing; older Excel ignores them. */
const STATUS_LIST = 'STATUS';
const ANSWER_LIST = 'ANSWER';

interface ListedValue {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip: string;
}

/**
 * The metadata of the functions as Excel reads it, in one language. Names are the same in every language:
 * only the help is translated, so that a workbook calculates wherever it is opened.
 *
 * @param helpPage  the address of the help page, which has an anchor for each function
 * @returns a value for JSON.stringify, as Microsoft's schema of custom functions asks
 */
export function describeFunctions(
  table: readonly FunctionDefinition[],
  language: Catalogue['language'],
  helpPage: string,
): object {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    enums: [
      { id: STATUS_LIST, type: 'string', values: statusValues(language) },
      { id: ANSWER_LIST, type: 'string', values: answerValues(language) },
    ],
    functions: table.map((each) => ({
      id: each.id,
      name: each.id,
      description: each.help[language],
      helpUrl: `${helpPage}#${each.id}`,
      parameters: each.parameters.map((parameter) => describeParameter(parameter, language)),
      result: { type: each.result.type, dimensionality: each.result.isRange ? 'matrix' : 'scalar' },
    })),
  };
}

function describeParameter(parameter: Parameter, language: Catalogue['language']): object {
  const { name, help, isOptional, isRange, choices } = parameter;
  return {
    name: name[language],
    description: help[language],
    type: choices === undefined ? 'any' : 'string',
    dimensionality: isRange ? 'matrix' : 'scalar',
    ...(isOptional ? { optional: true } : {}),
    ...(choices === undefined ? {} : { customEnumId: choices === 'status' ? STATUS_LIST : ANSWER_LIST }),
  };
}

function statusValues(language: Catalogue['language']): readonly ListedValue[] {
  return categories.map((category) => ({
    // What is put into the formula is French in every language: it is workbook data.
    name: catalogues.fr.names.categories[category],
    stringValue: catalogues.fr.names.categories[category],
    tooltip: catalogues[language].names.categories[category],
  }));
}

function answerValues(language: Catalogue['language']): readonly ListedValue[] {
  const { yes, no } = catalogues[language].functionHelp.answers;
  return [
    { name: 'oui', stringValue: 'oui', tooltip: yes },
    { name: 'non', stringValue: 'non', tooltip: no },
  ];
}
