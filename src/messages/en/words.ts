import { counted } from '../format';

export const weeks = (number: number) => counted(number, 'week', 'weeks', 'en');
export const months = (number: number) => counted(number, 'month', 'months', 'en');

/** What a cell holds, between English quotation marks. */
export const quoted = (raw: string) => `“${raw.length > 60 ? `${raw.slice(0, 57)}…` : raw}”`;
