import { foldText } from '../cells';
import { findDuplicates, makeFinding } from '../regulation';
import type { AuditOptions, AuditedCandidate, LocatedFinding, SheetAudit } from './result';

/** The candidates of a table, and where their columns are. */
export type Candidates = Pick<SheetAudit, 'columns' | 'candidates'>;

/**
 * Says of each candidate who stands in the tables twice that it does.
 *
 * @param audits  in the order of the tables
 */
export function markDuplicates<A extends Candidates>(
  audits: readonly A[],
  { session }: AuditOptions,
): readonly A[] {
  const likenesses = audits.flatMap(({ candidates }) => candidates.map(({ likeness }) => likeness));
  const shared = findDuplicates(likenesses, foldText);
  if (shared.size === 0) return audits;
  let index = -1;
  return audits.map((audit) => {
    const cellOf = createIdentityLocator(audit);
    const candidates = audit.candidates.map((candidate): AuditedCandidate => {
      index += 1;
      const by = shared.get(index);
      if (by === undefined || candidate.verdict === 'out-of-scope') return candidate;
      const place = cellOf(candidate.row, by === 'number' ? numberFields : nameFields);
      const finding = makeFinding(session, 'identity-duplicate', { field: place.field }, { by });
      const located: LocatedFinding = { ...finding, cell: place.cell };
      return { ...candidate, findings: [...candidate.findings, located] };
    });
    return { ...audit, candidates };
  });
}

const numberFields = ['candidateNumber'] as const;
const nameFields = ['fullName', 'lastName', 'firstName'] as const;

function createIdentityLocator({ columns }: Candidates) {
  return (row: number, fields: typeof numberFields | typeof nameFields) => {
    for (const field of fields) {
      const column = columns.find((each) => each.field === field);
      if (column) return { field, cell: `${column.column}${row}` };
    }
    return { field: null, cell: null };
  };
}
