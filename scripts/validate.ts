import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkFunctions } from './validate/check-all-functions';
import { checkManifest } from './validate/check-manifest';
import { checkSchema, hasXmllint } from './validate/check-schema';
import { folder } from './validate/files';
import { readManifest } from './validate/manifest';
import { type Problem, sayProblem } from './validate/problem';

/**
 * `npm run validate [-- --dist FOLDER] [--schemas FOLDER]`: says, offline, what Excel or the store would refuse
 * in manifest.xml and in what `npm run build` has made, one problem a line with what to do. Exit 1 on any.
 */
const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    schemas: { type: 'string', default: '../shared/schemas' },
  },
});
const files = folder(options.dist);
const packageFile: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
const { version: packageVersion } = z.object({ version: z.string() }).parse(packageFile);
const built = join(options.dist, 'manifest.xml');
const manifests = ['manifest.xml', built];

const problems = existsSync(options.dist) ? manifests.flatMap(checkFile).concat(checkBuilt()) : [notBuilt()];
for (const problem of problems) console.error(sayProblem(problem));
if (problems.length === 0) console.log(`${manifests.join(', ')} and the functions’ metadata: no problem.`);
else console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'}.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkFile(file: string): readonly Problem[] {
  if (!existsSync(file)) return [{ where: file, what: 'not there', todo: 'npm run build' }];
  const text = readFileSync(file, 'utf8');
  return [...checkShape(text, file), ...checkManifest(text, file, { packageVersion, files })];
}

/** The schema is Microsoft's and not part of the project: it is used where it is. */
function checkShape(text: string, file: string): readonly Problem[] {
  const schema = join(options.schemas, 'manifest', 'OfficeAppManifestV1_1.xsd');
  const isReady = existsSync(schema) && hasXmllint();
  if (!isReady) {
    const lacking = existsSync(schema) ? 'xmllint (apt-get install libxml2-utils)' : schema;
    console.log(`${file}: not checked against the schema: no ${lacking}.`);
  }
  return isReady ? checkSchema(text, file, schema) : [];
}

/** The metadata belongs to the manifest that was built with it: their addresses are the same. */
function checkBuilt(): readonly Problem[] {
  const file = existsSync(built) ? built : 'manifest.xml';
  const reading = readManifest(readFileSync(file, 'utf8'), file);
  return reading.kind === 'unreadable' ? [] : checkFunctions(reading.manifest, files, functionsSchema());
}

function functionsSchema(): object | null {
  const file = join(options.schemas, 'custom-functions.schema.json');
  if (existsSync(file)) return z.looseObject({}).parse(JSON.parse(readFileSync(file, 'utf8')));
  console.log(`functions: not checked against the schema: no ${file}.`);
  return null;
}

function notBuilt(): Problem {
  return { where: options.dist, what: 'not there', todo: 'npm run build' };
}
