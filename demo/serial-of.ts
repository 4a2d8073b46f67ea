import { toSerial } from '../test/excel-host/serial';

/** The local calendar day of a moment, as Excel counts days from 1900. */
export function serialOf(moment: Date): number {
  const serial = toSerial(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (serial === undefined) throw new Error('There is no such day.');
  return serial;
}
