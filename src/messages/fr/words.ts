import { counted } from '../format';

export const weeks = (number: number) => counted(number, 'semaine', 'semaines', 'fr');
export const months = (number: number) => `${number} mois`;

/** What a cell holds, between French quotation marks. */
export const quoted = (raw: string) => `« ${raw.length > 60 ? `${raw.slice(0, 57)}…` : raw} »`;
