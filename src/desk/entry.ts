import {
  type AuditedCandidate,
  type CandidateAttestations,
  type Draft,
  type RegisterKind,
  draftOf,
  listAttestations,
  planDraft,
  readDraft,
  startDraft,
} from '../audit';
import type { LinePlan, Source } from '../excel';
import type { DossierUnit, Likeness } from '../regulation';
import type { Register } from '../table';
import type { DeskState } from './state';

/** The two forms in which lines of registers are entered. */
export const entryForms = ['attestation', 'dossier'] as const;
export type EntryForm = (typeof entryForms)[number];

/** What somebody is entering into a register. Whatever was typed stays until it is written or cleared. */
export interface Entry {
  readonly kind: RegisterKind;
  /** of whom; null: nobody was chosen yet */
  readonly who: Likeness | null;
  /** the line that is corrected, with its register as it was when that began; null: a new line */
  readonly standing: { readonly register: Register; readonly row: number } | null;
  /** what was typed, apart from who it is of */
  readonly draft: Draft;
}

export const emptyEntries: Readonly<Record<EntryForm, Entry>> = {
  attestation: { kind: 'training', who: null, standing: null, draft: new Map() },
  dossier: { kind: 'dossier', who: null, standing: null, draft: new Map() },
};

/** What a form shows: the register that it writes into, the candidate, and what is being entered. */
export interface EntryView {
  readonly entry: Entry;
  /** null: the workbook has no such register */
  readonly place: { readonly register: Register; readonly source: Source } | null;
  readonly candidate: AuditedCandidate | null;
  /** whether anything was typed that is not in the register yet */
  readonly isDirty: boolean;
  /** what stands in the form: the line that is corrected, with what was typed over it */
  readonly draft: Draft;
  /** the line as it would be read; null: nothing was typed, or nobody chosen */
  readonly line: Register['lines'][number] | null;
  /** the attestations of the candidate, with the one that is being entered; null: nobody chosen, or a dossier */
  readonly attestations: CandidateAttestations | null;
}

/** What a form shows of the open list and its registers. */
export function viewEntry(
  { known, entries }: Pick<DeskState, 'known' | 'entries'>,
  form: EntryForm,
): EntryView {
  const entry = entries[form];
  const { kind, who, standing } = entry;
  const book = known?.registers?.book;
  const register = standing?.register ?? book?.registers.find((each) => each.kind === kind);
  const source = known?.registers?.sources.find(({ name }) => name === register?.name);
  const place = register === undefined || source === undefined ? null : { register, source };
  const candidate = findCandidate(known?.audit.candidates ?? [], who);
  const before: Draft =
    standing !== null ? draftOf(standing.register, standing.row) : who === null ? new Map() : startDraft(who);
  const draft: Draft = new Map([...before, ...entry.draft]);
  // The unit alone is chosen, not typed.
  const isDirty = [...entry.draft].some(
    ([column, text]) => column !== 'unit' && text.trim() !== (before.get(column) ?? ''),
  );
  const isReady = book !== undefined && place !== null && who !== null && isDirty;
  const line = isReady ? readDraft(place.register, standing?.row ?? null, draft, book) : null;
  const change = line !== null && 'attestation' in line ? line.attestation : null;
  const attestations =
    book === undefined || candidate === null || kind === 'dossier'
      ? null
      : listAttestations(book, candidate, kind, change);
  return { entry, place, candidate, isDirty, draft, line, attestations };
}

/** The candidate whom an entry is of, wherever the row stands now. */
export function findCandidate(
  candidates: readonly AuditedCandidate[],
  who: Likeness | null,
): AuditedCandidate | null {
  if (who === null) return null;
  const isSame = ({ likeness }: AuditedCandidate) =>
    likeness.number === who.number && likeness.name === who.name && likeness.birthDate === who.birthDate;
  return candidates.find(isSame) ?? null;
}

/**
 * The line of a candidate's dossier, to be corrected where the register has it and else to be begun.
 *
 * @param known  the open list with its registers
 */
export function openDossier(known: DeskState['known'], who: Likeness, unit: DossierUnit): Partial<Entry> {
  const lines = known?.registers?.book.linesOf(who) ?? [];
  const isOwn = ({ register, row }: (typeof lines)[number]) =>
    register.kind === 'dossier' && register.lines.some((line) => line.row === row && line.unit === unit);
  const found = lines.find(isOwn);
  return found === undefined
    ? { who, standing: null, draft: new Map([['unit', unit]]) }
    : { who, standing: { register: found.register, row: found.row }, draft: new Map() };
}

/** What is to be written of an entry; null where there is nothing, or nowhere. */
export function planEntry({ entry: { standing, who }, place, draft, isDirty }: EntryView): LinePlan | null {
  if (place === null || who === null || !isDirty) return null;
  const { register, source } = place;
  const row = standing?.row ?? null;
  const cells = planDraft(register, row, draft);
  if (cells.length === 0) return null;
  const { headerRow, columns } = register.layout;
  const own = [...columns.values()];
  const headings = new Map(own.map((column) => [column, plainOf(register, headerRow + 1, column)] as const));
  // All of the line is compared with what stands there: another one may have moved into its row.
  const before = new Map(
    row === null ? [] : own.map((column) => [column, plainOf(register, row, column)] as const),
  );
  return { id: source.id, sheet: source.name, headerRow, headings, row, cells, before };
}

/** A cell as Excel tells its value. */
function plainOf({ sheet }: Register, row: number, column: number): unknown {
  const cell = sheet.rows[row - 1]?.[column] ?? '';
  if (typeof cell !== 'object') return cell;
  return 'serial' in cell ? cell.serial : cell.text;
}
