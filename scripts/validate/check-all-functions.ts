import { checkFunctionNames, checkLanguagesAgree } from './check-functions';
import { checkHelp } from './check-help';
import { checkMetadataSchema } from './check-metadata-schema';
import type { Files } from './files';
import { readFunctions } from './functions-metadata';
import { type Manifest, homeOf, resourceOf } from './manifest';
import type { Problem } from './problem';

/**
 * The functions' metadata, in the languages and at the addresses of the manifest that is built with it.
 *
 * @param schema  the schema of custom functions, or null when it is not there
 */
export function checkFunctions(manifest: Manifest, files: Files, schema: object | null): readonly Problem[] {
  const home = homeOf(manifest);
  const namespace = resourceOf(manifest, 'Namespace')?.value ?? '';
  const { languages, problems } = readFunctions(manifest, files);
  return [
    ...problems,
    ...checkLanguagesAgree(languages),
    ...languages.flatMap((language) => [
      ...checkFunctionNames(language, namespace),
      ...(home === null ? [] : checkHelp(language, home, files)),
      ...(schema === null ? [] : checkMetadataSchema(language, schema)),
    ]),
  ];
}
