import { CellValueType, type ICellData } from '@univerjs/core';
import { type Cell, type Formula, type Link, NO_STYLE, type Style } from '../../test/excel-host/cell';
import { type Node, parseFormula } from '../../test/excel-host/formula/parse';
import { type Value, errorValue, isError, isErrorText } from '../../test/excel-host/values';
import { lookOf } from './univer-look';

/** What Excel knows of a cell and Univer does not; it travels with the cell. */
interface Kept {
  readonly style?: Style;
  /** A formula that the stand-in calculates: Univer shows its value, and must not calculate it a second time. */
  readonly formula?: string;
  readonly quoted?: true;
  readonly link?: Link;
  /** The value is an error, and not a text that looks like one. */
  readonly isError?: true;
}

const keptOf = (data: ICellData): Kept => (data.custom?.['excel'] as Kept | undefined) ?? {};

/** Writes a cell as Univer keeps it: every trait is named, so that nothing of what was there before stays. */
export function writeCell({ value, formula, style, quoted, link }: Cell): ICellData {
  const kept: Kept = {
    ...(style === NO_STYLE ? {} : { style }),
    ...(formula?.node === undefined ? {} : { formula: formula.text }),
    ...(quoted === undefined ? {} : { quoted }),
    ...(link === undefined ? {} : { link }),
    ...(isError(value) ? { isError: true } : {}),
  };
  return {
    ...writeValue(value),
    f: formula !== undefined && formula.node === undefined ? formula.text : null,
    s: lookOf(style, value, link !== undefined),
    p: null,
    si: null,
    custom: { excel: kept },
  };
}

function writeValue(value: Value): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  switch (typeof value) {
    case 'string':
      return { v: value, t: CellValueType.STRING };
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
}

/** Reads a cell as Univer has it now: a formula that Univer calculates has the value that it came to. */
export function readCell(data: ICellData): Cell {
  const kept = keptOf(data);
  const formula = readFormula(data, kept);
  return {
    value: readValue(data, kept.isError === true || formula !== undefined),
    ...(formula === undefined ? {} : { formula }),
    ...(kept.quoted === undefined ? {} : { quoted: kept.quoted }),
    ...(kept.link === undefined ? {} : { link: kept.link }),
    style: kept.style ?? NO_STYLE,
  };
}

function readValue({ v, t }: ICellData, mayBeError: boolean): Value {
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true;
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING || typeof v === 'string') {
    const text = String(v);
    return mayBeError && isErrorText(text) ? errorValue(text) : text;
  }
  return v;
}

function readFormula({ f }: ICellData, { formula }: Kept): Formula | undefined {
  if (f !== null && f !== undefined && f !== '') return { text: f };
  if (formula === undefined) return undefined;
  const node = parsed(formula);
  return node === undefined ? { text: formula } : { text: formula, node };
}

/** Formulas are read many times between two changes, each a text of its own. */
const parsedTexts = new Map<string, Node | undefined>();
const MOST_TEXTS = 50_000;

function parsed(text: string): Node | undefined {
  if (!parsedTexts.has(text)) {
    if (parsedTexts.size >= MOST_TEXTS) parsedTexts.clear();
    const node = parseFormula(text);
    parsedTexts.set(text, typeof node === 'string' ? undefined : node);
  }
  return parsedTexts.get(text);
}
