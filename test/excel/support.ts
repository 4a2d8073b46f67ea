import { type AuditSettings, type ExcelDoor } from '../../src/excel';
import { dayOfIso } from '../../src/regulation';
import type { ExcelHost } from '../excel-host';
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
