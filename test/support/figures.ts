import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Session } from '../../src/regulation';
import { parseCsv } from './csv';

/** One figure as the note says it, written down by hand. */
export interface WrittenFigure {
  readonly line: number;
  readonly session: number;
  readonly path: string;
  readonly value: number;
  readonly clause: string;
}

/** The rows of `test/cases/figures.csv`. */
export function readWrittenFigures(): readonly WrittenFigure[] {
  const file = 'figures.csv';
  const { lines } = parseCsv(readFileSync(resolve('test/cases', file), 'utf8'), file);
  return lines.map(({ line, cells }) => ({
    line,
    session: Number(cells.get('session')),
    path: cells.get('path') ?? '',
    value: Number(cells.get('value')),
    clause: cells.get('clause') ?? '',
  }));
}

/** What the data of a session has at a path: a figure's value, or a plain number. */
export function valueAt(session: Session, path: string): unknown {
  const found = path.split('.').reduce<unknown>((node, key) => childOf(node, key), session);
  return isFigure(found) ? found.value : found;
}

/** A figure of the law as the data holds it. */
export interface Figure {
  readonly value: number;
  readonly [property: string]: unknown;
}

/** Every figure of a session, with its path: `pfmp.private-school.weeks`. */
export function listFigures(session: Session): readonly (readonly [string, Figure])[] {
  return figuresUnder(session, []);
}

function figuresUnder(node: unknown, path: readonly string[]): readonly (readonly [string, Figure])[] {
  if (isFigure(node)) return [[path.join('.'), node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => figuresUnder(child, [...path, key]));
}

/** A copy of the session with one figure moved. */
export function moveFigure(session: Session, path: string, to: number): Session {
  const copy = structuredClone(session);
  const figure = path.split('.').reduce<unknown>((node, key) => childOf(node, key), copy);
  if (!isFigure(figure)) throw new Error(`no figure at ${path}`);
  Object.assign(figure, { value: to });
  return copy;
}

function childOf(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  return Object.entries(node).find(([name]) => name === key)?.[1];
}

function isFigure(node: unknown): node is Figure {
  return typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'number';
}
