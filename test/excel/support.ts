import { type AuditSettings, type ExcelDoor } from '../../src/excel';
import { dayOfIso } from '../../src/regulation';
import type { Dump, ExcelHost } from '../excel-host';
import { lawInForce } from '../support/law';

/** The way from the add-in's code into a stand-in for Excel. */
export const doorTo = (host: ExcelHost): ExcelDoor => ({
  run: (options, batch) => host.Excel.run(options, batch),
  supports: (version) => host.isSetSupported('ExcelApi', version),
});

/** Before the exam of the samples, so that some verdicts last until that day. */
export const settings: AuditSettings = {
  session: lawInForce,
  referenceDay: dayOfIso('2026-06-01'),
  examDate: null,
};

/** One sheet of a dump. */
export function cellsOf(dump: Dump, sheet: string): Readonly<Record<string, unknown>> {
  const sheets = dump['sheets'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return sheets[sheet] ?? {};
}

/** What a cell shows; null when it is empty. */
export function shownAt(host: ExcelHost, sheet: string, address: string): unknown {
  const cells = cellsOf(host.dump(), sheet)['cells'] as Readonly<
    Record<string, { readonly value?: unknown }>
  >;
  return cells[address]?.value ?? null;
}
