import { type AuditOptions, type SheetAudit, auditSheet } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { lawInForce } from './law';

/** The audit of a sheet with these rows, the first of which is the heading. */
export function auditRowsOf(
  rows: readonly (readonly Cell[])[],
  options: Partial<AuditOptions> = {},
  name = 'Classe A',
): SheetAudit {
  const outcome = auditSheet(
    { name, rows, merges: [] },
    { session: lawInForce, referenceDay: null, examDate: null, ...options },
  );
  if (outcome.kind === 'skipped') throw new Error(outcome.reason);
  return outcome.audit;
}
