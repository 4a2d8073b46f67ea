import { type RegisterKind, planRegister } from '../audit';
import { createRegister, sayCreation, sayLine, writeLine } from '../excel';
import type { DeedTools } from './deeds';
import { type Entry, type EntryForm, openDossier, planEntry, viewEntry } from './entry';

/** What is done to the registers of the workbook. */
export interface RegisterDeeds {
  /** adds the sheet of a register */
  readonly createRegister: (kind: RegisterKind) => Promise<void>;
  /** writes what was entered into its register, and judges the list again */
  readonly saveEntry: (form: EntryForm) => Promise<void>;
}

export function createRegisterDeeds(given: DeedTools): RegisterDeeds {
  const { state, dispatch, board, words, tools, doing, list, renew } = given;
  return {
    createRegister: (kind) =>
      doing('other', async () => {
        const { known, language } = state();
        if (known === null) return;
        const people = known.audit.candidates.map(({ likeness }) => likeness);
        const outcome = await createRegister((await tools()).door, planRegister(kind, people));
        const isDone = outcome.kind === 'created';
        board.post({
          kind: isDone ? 'good' : 'attention',
          sentence: sayCreation(outcome, words()),
          language,
        });
        if (!isDone) return;
        await list();
        await renew();
      }),
    saveEntry: (form) =>
      doing('other', async () => {
        const view = viewEntry(state(), form);
        const plan = planEntry(view);
        if (plan === null) return;
        const outcome = await writeLine((await tools()).door, plan);
        const { language } = state();
        const isDone = outcome.kind === 'written';
        board.post({
          kind: isDone ? 'good' : 'attention',
          sentence: sayLine(outcome, words()),
          language,
        });
        if (!isDone) return;
        const { who, kind } = view.entry;
        const unit = view.line !== null && 'unit' in view.line ? view.line.unit : null;
        const left = leaveSaved(state().entries[form], view.entry);
        dispatch({ kind: 'enter', form, entry: left });
        await renew();
        if (kind === 'dossier' && who !== null && unit !== null && left.draft.size === 0) {
          dispatch({ kind: 'enter', form, entry: openDossier(state().known, who, unit) });
        }
      }),
  };
}

/** What is left in a form once a line was written: what somebody has typed since then. */
function leaveSaved({ draft, standing }: Entry, saved: Entry): Pick<Entry, 'draft' | 'standing'> {
  return {
    draft: new Map([...draft].filter(([column, text]) => saved.draft.get(column) !== text)),
    standing: standing === saved.standing ? null : standing,
  };
}
