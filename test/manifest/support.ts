import { readFileSync } from 'node:fs';
import { icons } from '../../scripts/icons/icon';
import type { Files } from '../../scripts/validate/files';
import { type Manifest, readManifest } from '../../scripts/validate/manifest';
import { type Problem, sayProblem } from '../../scripts/validate/problem';
import { actionNames } from '../../src/commands';
import { describeFunctions, functionTable } from '../../src/functions';
import { renderTaskpane } from '../../src/taskpane';

export const manifestText = readFileSync('manifest.xml', 'utf8');

/** The real manifest with one thing changed; what is to be changed must be there. */
export function changed(from: string, to: string): string {
  if (!manifestText.includes(from)) throw new Error(`manifest.xml has no ${from}`);
  return manifestText.replace(from, to);
}

/** The manifest read, for a check that takes it; a manifest that can't be read is a mistake of the test. */
export function read(text: string): Manifest {
  const reading = readManifest(text, 'manifest.xml');
  if (reading.kind === 'unreadable') throw new Error(sayProblem(reading.problem));
  return reading.manifest;
}

export const said = (problems: readonly Problem[]): readonly string[] => problems.map(sayProblem);

/** Every file that the build makes, in memory: real metadata and icons, and the pages' anchors. */
export function builtFiles(changes: Readonly<Record<string, string | Buffer | null>> = {}): Files {
  const pictures = icons.flatMap(({ name, sizes }) =>
    sizes.map((size) => `assets/${name}-${size}.png`).map((file) => [file, readFileSync(file)] as const),
  );
  const anchors = functionTable.map(({ id }) => `<section id="${id}"></section>`).join('\n');
  const contents = new Map<string, string | Buffer | null>(
    Object.entries({
      'taskpane.html': renderTaskpane(),
      'functions.js': '"use strict";',
      'commands.js': actionNames
        .map((name) => `Office.actions.associate('${name}', () => undefined);`)
        .join('\n'),
      'functions-fr.json': metadata('fr', 'aide.html'),
      'functions-en.json': metadata('en', 'help.html'),
      'aide.html': anchors,
      'help.html': anchors,
      ...Object.fromEntries(pictures),
      ...changes,
    }),
  );
  return {
    name: 'dist',
    read: (path) => {
      const content = contents.get(path) ?? null;
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
  };
}

export function metadata(language: 'fr' | 'en', page: string): string {
  return JSON.stringify(describeFunctions(functionTable, language, `https://localhost:3000/${page}`));
}
