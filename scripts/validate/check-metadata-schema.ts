import { Ajv } from 'ajv';
import type { FunctionsMetadata } from './functions-metadata';
import type { Problem } from './problem';

/** The metadata against the schema of custom functions: spelling, kinds of values, what excludes what. */
export function checkMetadataSchema({ file, json }: FunctionsMetadata, schema: object): readonly Problem[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile(schema);
  if (validate(json)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
    where: file,
    what: `${instancePath || '/'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`,
    todo: 'correct src/functions/metadata.ts, then npm run build',
  }));
}
