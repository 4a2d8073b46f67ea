import { foldText } from '../cells';
import type { Category, Field } from '../regulation';
import { type AnswerField, answerFields } from '../table';
import type { LocatedFinding, SheetAudit } from './result';

/** A word of the workbook whose meaning a person can settle once for all rows. */
export interface OpenWord {
  readonly field: 'status' | AnswerField;
  /** as first typed */
  readonly word: string;
  readonly folded: string;
  /** not understood; understood as one of several categories; or taken for one */
  readonly doubt: 'unknown' | 'ambiguous' | 'assumed';
  /** what it was taken for, where it was assumed */
  readonly assumed: Category | null;
  /** in how many cells it stands */
  readonly count: number;
}

/**
 * The words that reading could not settle, each once, with how often they stand: what a person is asked. The
 * most frequent first.
 */
export function listOpenWords({ candidates }: Pick<SheetAudit, 'candidates'>): readonly OpenWord[] {
  const words = new Map<string, OpenWord>();
  for (const { findings } of candidates) {
    for (const finding of findings) {
      const open = openWordOf(finding);
      if (open === null) continue;
      const key = `${open.field} ${open.folded}`;
      const known = words.get(key);
      words.set(key, known === undefined ? open : { ...known, count: known.count + 1 });
    }
  }
  return [...words.values()].sort((a, b) => b.count - a.count);
}

function openWordOf(finding: LocatedFinding): OpenWord | null {
  const word = (
    field: OpenWord['field'],
    raw: string,
    doubt: OpenWord['doubt'],
    assumed: Category | null = null,
  ): OpenWord => ({ field, word: raw, folded: foldText(raw), doubt, assumed, count: 1 });
  switch (finding.code) {
    case 'status-unknown':
      return finding.details.obstacle === 'not-understood'
        ? word('status', finding.details.raw, 'unknown')
        : null;
    case 'status-ambiguous':
      return word('status', finding.details.word, 'ambiguous');
    case 'status-assumed':
      return word('status', finding.details.word, 'assumed', finding.details.category);
    case 'attestation-unknown':
    case 'dossier-unknown':
    case 'evidence-unknown': {
      const { quoted } = finding.details;
      const field = asAnswerField(finding.field);
      return quoted?.obstacle === 'not-understood' && field !== null
        ? word(field, quoted.raw, 'unknown')
        : null;
    }
    case 'cell-unreadable': {
      const field = asAnswerField(finding.field);
      return finding.details.obstacle === 'not-understood' && field !== null
        ? word(field, finding.details.raw, 'unknown')
        : null;
    }
    default:
      return null;
  }
}

function asAnswerField(field: Field | null): AnswerField | null {
  return answerFields.find((each) => each === field) ?? null;
}
