import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { Cell } from '../../test/excel-host/cell';
import { display } from '../../test/excel-host/display';
import { HostLacks } from '../../test/excel-host/errors';
import { type Value, isError } from '../../test/excel-host/values';
import type { Entry } from '../../test/excel-host/write';
import { readFrenchEntry } from './french-entry';
import { sayFrenchFormula } from './french-formula';

const TYPED_DAY = 'dd/mm/yyyy';

/** What a French Excel puts into the editor of a cell; undefined for an empty one. */
export function sayCell({ value, formula, quoted, style }: Cell): string | undefined {
  if (formula !== undefined) return sayFrenchFormula(formula.text);
  if (value === null) return undefined;
  const said = sayValue(value, style.numberFormat);
  return quoted === true ? `'${said}` : said;
}

/** A value as a French Excel says it. */
export function sayValue(value: Exclude<Value, null>, numberFormat = 'General'): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'string') return value;
  const isDay = /[dmy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/g, ''));
  if (isDay) return display(value, TYPED_DAY);
  return shown(value, numberFormat.includes('%') ? numberFormat : 'General').replace('.', ',');
}

function shown(value: number, numberFormat: string): string {
  try {
    return display(value, numberFormat);
  } catch (error) {
    if (error instanceof HostLacks) return display(value, 'General');
    throw error;
  }
}

/** What, typed by an English Excel's person, makes the cell what it is. */
export function entryOf({ value, formula, quoted }: Cell): Exclude<Entry, null> {
  if (formula !== undefined) return formula.text;
  if (value === null) return '';
  if (isError(value)) return value.error;
  return typeof value === 'string' && (quoted === true || readFrenchEntry(value) !== value)
    ? `'${value}`
    : value;
}

/** What a cell holds that was changed in the grid itself, by a paste for instance, as something typed. */
export function pastedEntry(data: Nullable<ICellData>): Exclude<Entry, null> {
  if (!data) return '';
  if (typeof data.f === 'string' && data.f !== '') return data.f;
  const value = data.p?.body?.dataStream.replace(/\r\n$/, '') ?? data.v;
  if (value === null || value === undefined || value === '') return '';
  if (data.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (data.t === CellValueType.FORCE_STRING) return `'${String(value)}`;
  return typeof value === 'string' ? readFrenchEntry(value) : value;
}
