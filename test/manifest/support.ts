import { readFileSync } from 'node:fs';
import { describeFunctions, functionTable } from '../../src/functions';
import type { Files } from '../../scripts/validate/files';
import { type Manifest, readManifest } from '../../scripts/validate/manifest';
import { type Problem, sayProblem } from '../../scripts/validate/problem';

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
  const anchors = functionTable.map(({ id }) => `<section id="${id}"></section>`).join('\n');
  const contents = new Map<string, string | Buffer | null>(
    Object.entries({
      'taskpane.html': '<!doctype html>',
      'functions.js': '"use strict";',
      'functions-fr.json': metadata('fr', 'aide.html'),
      'functions-en.json': metadata('en', 'help.html'),
      'aide.html': anchors,
      'help.html': anchors,
      'assets/icon-16.png': readFileSync('assets/icon-16.png'),
      'assets/icon-32.png': readFileSync('assets/icon-32.png'),
      'assets/icon-64.png': readFileSync('assets/icon-64.png'),
      'assets/icon-80.png': readFileSync('assets/icon-80.png'),
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
