import { z } from 'zod';
import { type Files, pathInside } from './files';
import { type Manifest, homeOf, resourceOf } from './manifest';
import type { Problem } from './problem';

const parameterShape = z.object({
  name: z.string(),
  type: z.string().optional(),
  dimensionality: z.string().optional(),
  optional: z.boolean().optional(),
});
const functionShape = z.object({
  id: z.string(),
  name: z.string(),
  helpUrl: z.string().optional(),
  parameters: z.array(parameterShape),
});

export type DescribedFunction = z.infer<typeof functionShape>;

/** The functions' metadata in one language, as Excel reads it. */
export interface FunctionsMetadata {
  readonly file: string;
  readonly functions: readonly DescribedFunction[];
  /** the whole file, for the schema */
  readonly json: unknown;
}

export interface MetadataReading {
  /** the default language first */
  readonly languages: readonly FunctionsMetadata[];
  readonly problems: readonly Problem[];
}

/** Reads the metadata in every language that the manifest names. A file that is not there is told elsewhere. */
export function readFunctions(manifest: Manifest, files: Files): MetadataReading {
  const resource = resourceOf(manifest, 'Metadata');
  const home = homeOf(manifest);
  if (resource === undefined || home === null) return { languages: [], problems: [] };
  const addresses = [resource.value, ...resource.overrides.map(({ value }) => value)];
  const paths = new Set(
    addresses.map((address) => pathInside(home, address)).filter((path) => path !== null),
  );
  const readings = [...paths].map((path) => readLanguage(`${files.name}/${path}`, files.read(path)));
  return {
    languages: readings.flatMap(({ languages }) => languages),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readLanguage(file: string, content: Buffer | null): MetadataReading {
  if (content === null) return { languages: [], problems: [] };
  const refused = (what: string): MetadataReading => {
    const todo = 'npm run build writes it from the table of functions';
    return { languages: [], problems: [{ where: file, what, todo }] };
  };
  try {
    const json: unknown = JSON.parse(content.toString('utf8'));
    const parsed = z.object({ functions: z.array(functionShape).min(1) }).safeParse(json);
    if (!parsed.success) return refused(`not the metadata of functions: ${z.prettifyError(parsed.error)}`);
    return { languages: [{ file, functions: parsed.data.functions, json }], problems: [] };
  } catch (error) {
    if (error instanceof SyntaxError) return refused(`not JSON: ${error.message}`);
    throw error;
  }
}
