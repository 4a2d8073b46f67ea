import { type ReadSheet, type ReadingState, type Wishes, allResults, noWishes } from '../desk';
import type { RegisterAudit } from '../audit';
import { type WeekConvention, sessionInForce } from '../regulation';
import type { FileId, FileRefusal, JudgedSheet } from './protocol';

/** A file that a person has given, and what became of it. */
export interface GivenFile {
  readonly id: FileId;
  readonly name: string;
  readonly wishes: Wishes;
  readonly outcome:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'refused'; readonly refusal: FileRefusal }
    | {
        readonly kind: 'judged';
        readonly sheets: readonly JudgedSheet[];
        readonly registers: readonly RegisterAudit[];
      };
}

export const fileViews = ['results', 'diploma', 'mapping', 'settings'] as const;
export type FileView = (typeof fileViews)[number];

/** All that the page shows. */
export interface FilesState extends ReadingState {
  readonly files: readonly GivenFile[];
  /** the file whose sheet is in `known`; null: none */
  readonly shown: FileId | null;
  readonly view: FileView;
  /** what makes a week of training out of days, where registers are read */
  readonly convention: WeekConvention;
}

/** The page before any file was given. */
export function openingFiles({ language, theme }: Pick<ReadingState, 'language' | 'theme'>): FilesState {
  const session = sessionInForce();
  return {
    language,
    theme,
    session,
    day: 'today',
    examDate: null,
    known: null,
    work: { kind: 'idle' },
    wishes: noWishes,
    memory: 'none',
    isMemoryDamaged: false,
    results: allResults,
    files: [],
    shown: null,
    view: 'results',
    convention: session.pfmp.week.default,
  };
}

/** The sheets of a file that have candidates, as the views know a sheet. */
export function sheetsOf({ id, outcome }: GivenFile): readonly ReadSheet[] {
  if (outcome.kind !== 'judged') return [];
  return outcome.sheets.map(({ audit, layout }) => ({
    id: `${id} ${audit.name}`,
    name: audit.name,
    audit,
    layout,
  }));
}

/** The registers of a file that was judged. */
export function registersOf({ outcome }: GivenFile): readonly RegisterAudit[] {
  return outcome.kind === 'judged' ? outcome.registers : [];
}

/** A file with something of it changed; the others as they are. */
export function changeFile(
  files: readonly GivenFile[],
  id: FileId,
  change: Partial<Omit<GivenFile, 'id'>>,
): readonly GivenFile[] {
  return files.map((file) => (file.id === id ? { ...file, ...change } : file));
}

/** Shows a sheet of a file: the same one as before, where it still is, else the first; null shows none. */
export function showFile(state: FilesState, id: FileId | null, sheet?: string): FilesState {
  const file = state.files.find((each) => each.id === id);
  const sheets = file === undefined ? [] : sheetsOf(file);
  const wanted = sheet ?? (id === state.shown ? state.known?.name : undefined);
  const known = sheets.find(({ name }) => name === wanted) ?? sheets[0] ?? null;
  const isSame = known !== null && known.id === state.known?.id;
  return {
    ...state,
    shown: file === undefined ? null : file.id,
    known,
    wishes: file?.wishes ?? noWishes,
    results: isSame ? state.results : allResults,
  };
}
