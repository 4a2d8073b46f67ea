import type { Candidate } from '../candidate';
import type { Category } from '../categories';
import { type Report, nothing } from '../findings';

/**
 * For which kind of candidate is the file to be judged?
 *
 * Note, preamble: it concerns hors contrat schools, distance learning, apprentices of centres without
 * habilitation, continuing training in private establishments, and three years of professional activity.
 * Everyone else is assessed by contrôle en cours de formation, and not by this note.
 *
 * @returns the category, null when it is not known (the reason has been reported), or 'out-of-scope'
 * @example a bare "FPC" → 'adult-first', and `status-ambiguous` is reported
 */
export function establishCategory(candidate: Candidate, report: Report): Category | 'out-of-scope' | null {
  const { status } = candidate;
  const place = { field: 'status' } as const;
  switch (status.kind) {
    case 'not-asked':
    case 'absent':
      report('status-missing', place, nothing);
      return null;
    case 'unreadable':
      report('status-unknown', place, { raw: status.raw, obstacle: status.obstacle });
      return null;
    case 'value':
      break;
    default:
      return status satisfies never;
  }
  const stated = status.value;
  switch (stated.certainty) {
    case 'out-of-scope':
      report('status-out-of-scope', place, { word: stated.word });
      return 'out-of-scope';
    case 'ambiguous':
      report('status-ambiguous', place, { word: stated.word });
      return stated.category;
    case 'assumed':
      report('status-assumed', place, { word: stated.word, category: stated.category });
      return stated.category;
    case 'stated':
      return stated.category;
    default:
      return stated satisfies never;
  }
}
