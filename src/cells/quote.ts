import { dateOfDay } from '../regulation';
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

function frenchDay(day: number): string {
  const date = dateOfDay(day);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return Number.isNaN(date.getTime())
    ? String(day)
    : `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
