import type { Line } from '../findings';
import type { Attestation, FormItem } from './attestation';

/** The line that a finding is about, and its cell when one item of the form is meant. */
export function lineOf({ place }: Attestation, item?: FormItem): Line {
  const { sheet, row, cells } = place;
  return { sheet, row, cell: item === undefined ? null : cells[item] };
}
