import { looksLikeCell } from './cell-names';
import type { DescribedFunction, FunctionsMetadata } from './functions-metadata';
import type { Problem } from './problem';

const SHORTEST_NAME = 3;

/** Ids stand once, and no name is one that Excel takes for something else. */
export function checkFunctionNames(
  { file, functions }: FunctionsMetadata,
  namespace: string,
): readonly Problem[] {
  const ids = functions.map(({ id }) => id.toUpperCase());
  const names = functions.map(({ name }) => name.toUpperCase());
  return [
    ...repeated(ids).map((id) => ({ where: file, what: `the id ${id} stands twice`, todo: 'rename one' })),
    ...repeated(names).map((name) => ({
      where: file,
      what: `the name ${name} stands twice`,
      todo: 'rename one',
    })),
    ...[namespace, ...functions.map(({ name }) => name)].flatMap((name) => checkName(file, namespace, name)),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function checkName(file: string, namespace: string, name: string): readonly Problem[] {
  const formula = name === namespace ? `the namespace ${name}` : `=${namespace}.${name}`;
  const todo = 'choose another name before the first release; after it names never change';
  if (looksLikeCell(name)) {
    return [{ where: file, what: `${formula}: ${name} looks like a cell`, todo }];
  }
  if (name.length < SHORTEST_NAME) {
    return [{ where: file, what: `${formula}: shorter than ${SHORTEST_NAME} characters`, todo }];
  }
  return [];
}

/** A workbook calculates wherever it is opened: only help may differ from one language to the other. */
export function checkLanguagesAgree(languages: readonly FunctionsMetadata[]): readonly Problem[] {
  const [first, ...others] = languages;
  if (first === undefined) return [];
  return others.flatMap((other) => compare(first, other));
}

function compare(first: FunctionsMetadata, other: FunctionsMetadata): readonly Problem[] {
  const ids = new Set([...first.functions, ...other.functions].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const here = first.functions.find((each) => each.id === id);
    const there = other.functions.find((each) => each.id === id);
    if (here === undefined || there === undefined) {
      const lacking = here === undefined ? first.file : other.file;
      return [{ where: lacking, what: `the function ${id} is missing`, todo: 'npm run build' }];
    }
    const what = differences(here, there);
    const todo = 'translate descriptions and parameter names only, then npm run build';
    return what === ''
      ? []
      : [{ where: other.file, what: `${id} differs from ${first.file} by its ${what}`, todo }];
  });
}

function differences(here: DescribedFunction, there: DescribedFunction): string {
  const shape = ({ parameters }: DescribedFunction): string =>
    parameters
      .map((each) => `${each.type ?? ''} ${each.dimensionality ?? ''} ${each.optional ?? false}`)
      .join();
  return [
    here.name === there.name ? '' : 'name',
    here.parameters.length === there.parameters.length ? '' : 'number of parameters',
    here.parameters.length !== there.parameters.length || shape(here) === shape(there)
      ? ''
      : 'kind of parameters',
  ]
    .filter((difference) => difference !== '')
    .join(' and ');
}
