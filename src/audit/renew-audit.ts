import { type AuditedCandidate, type SheetAudit, summarise } from './result';

/**
 * An audit with some rows judged anew.
 *
 * @param rows  that were looked at, from 1; candidates who were there and are not found again are gone
 */
export function renewAudit(
  audit: SheetAudit,
  rows: readonly number[],
  found: readonly AuditedCandidate[],
): SheetAudit {
  const looked = new Set(rows);
  const others = audit.candidates.filter(({ row }) => !looked.has(row));
  const candidates = [...others, ...found].sort((a, b) => a.row - b.row);
  return { ...audit, candidates, summary: summarise(candidates) };
}
