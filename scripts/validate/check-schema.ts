import { spawnSync } from 'node:child_process';
import type { Problem } from './problem';

/** Whether xmllint is installed (Debian: apt-get install libxml2-utils; on a Mac it is there). */
export function hasXmllint(): boolean {
  return spawnSync('xmllint', ['--version']).status === 0;
}

/** The manifest's text against Microsoft's schema, by xmllint: Node has no validator of XML schemas. */
export function checkSchema(text: string, file: string, schema: string): readonly Problem[] {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: text,
    encoding: 'utf8',
  });
  if (status === 0) return [];
  return stderr
    .split('\n')
    .map((line) => /^-:(\d+): (?:element \S+: )?(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, line = '', what = '']) => ({
      where: `${file}:${line}`,
      what: shorten(what),
      todo: 'write it as the schema wants: order and spelling count',
    }))
    .concat(status === null || stderr === '' ? [notRun(file)] : []);
}

const notRun = (file: string): Problem => ({
  where: file,
  what: 'xmllint gave no answer',
  todo: 'run it by hand: xmllint --noout --schema …',
});

/** Namespaces make xmllint's sentences unreadable, and say nothing here. */
const shorten = (message: string): string =>
  message.replaceAll(/\{http[^}]*\}/g, '').replace('Schemas validity error : ', '');
