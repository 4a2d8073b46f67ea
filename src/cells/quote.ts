import { partsOfDay, twoDigits } from '../regulation';
import type { Cell } from './cell';

/**
 * A cell's content as a person would find it in the sheet, to quote it in a finding.
 *
 * @example quoteCell({ kind: 'date', serial: 46188 }) → '15/06/2026'; quoteCell(19.5) → '19,5'
 */
export function quoteCell(cell: Cell): string {
  switch (typeof cell) {
    case 'string':
      return cell.trim();
    case 'number':
      return String(cell).replace('.', ',');
    case 'boolean':
      return cell ? 'VRAI' : 'FAUX';
    case 'object':
      break;
    default:
      return cell satisfies never;
  }
  if (cell === null) return '';
  switch (cell.kind) {
    case 'date':
      return frenchDay(Math.floor(cell.serial));
    case 'error':
      return cell.text;
    default:
      return cell satisfies never;
  }
}

function frenchDay(serial: number): string {
  const { year, month, day } = partsOfDay(serial);
  return Number.isFinite(serial) ? `${twoDigits(day)}/${twoDigits(month)}/${year}` : String(serial);
}
