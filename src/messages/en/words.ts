import type { Finding } from '../../regulation';
import { counted } from '../format';

export const weeks = (number: number) => counted(number, 'week', 'weeks', 'en');
export const months = (number: number) => counted(number, 'month', 'months', 'en');

/** Which mark a finding is about. @example 'E51 mark of the contrôle' */
export function markOf({ field, unit }: Pick<Finding, 'field' | 'unit'>): string {
  if (field === 'markOptional') return 'optional mark';
  if (field === 'markProject') return 'mark of the projet';
  return `${unit ?? ''} mark${field?.startsWith('control') === true ? ' of the contrôle' : ''}`;
}

/** What a cell holds, between English quotation marks. */
export const quoted = (raw: string) => `“${raw.length > 60 ? `${raw.slice(0, 57)}…` : raw}”`;
