import type { Finding } from '../../regulation';
import { counted } from '../format';

export const weeks = (number: number) => counted(number, 'semaine', 'semaines', 'fr');
export const months = (number: number) => `${number} mois`;

/** Which mark a finding is about. @example « note de contrôle E51 » */
export function markOf({ field, unit }: Pick<Finding, 'field' | 'unit'>): string {
  if (field === 'markOptional') return 'note facultative';
  if (field === 'markProject') return 'note du projet';
  return `note ${field?.startsWith('control') === true ? 'de contrôle ' : ''}${unit ?? ''}`;
}

/** What a cell holds, between French quotation marks. */
export const quoted = (raw: string) => `« ${raw.length > 60 ? `${raw.slice(0, 57)}…` : raw} »`;
