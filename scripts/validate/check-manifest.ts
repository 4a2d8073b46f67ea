import { checkActions } from './check-actions';
import { checkAddresses } from './check-addresses';
import { checkIcons } from './check-icons';
import { checkIdentity } from './check-identity';
import { checkLanguages } from './check-languages';
import { checkReferences } from './check-references';
import { checkRequirements } from './check-requirements';
import { checkRuntime } from './check-runtime';
import { checkTexts } from './check-texts';
import type { Files } from './files';
import { readManifest } from './manifest';
import type { Problem } from './problem';

/** What a manifest is checked against. */
export interface Surroundings {
  readonly packageVersion: string;
  readonly files: Files;
}

/** Everything that a schema can't check: the text of a manifest in, problems out. */
export function checkManifest(text: string, file: string, around: Surroundings): readonly Problem[] {
  const reading = readManifest(text, file);
  if (reading.kind === 'unreadable') return [reading.problem];
  const { manifest } = reading;
  return [
    ...checkIdentity(manifest, around.packageVersion),
    ...checkRequirements(manifest),
    ...checkReferences(manifest),
    ...checkTexts(manifest),
    ...checkLanguages(manifest),
    ...checkRuntime(manifest),
    ...checkAddresses(manifest, around.files),
    ...checkIcons(manifest, around.files),
    ...checkActions(manifest, around.files),
  ];
}
