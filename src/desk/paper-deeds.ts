import type { AuditSettings, ExcelDoor, KnownSheet, PrintOutcome } from '../excel';
import type { AttestationKind, Likeness } from '../regulation';
import type { DeedTools } from './deeds';
import type { Paper, SheetKind } from './write-papers';

/** The sheets that are written into the workbook to be printed, sent or merged. */
export interface PaperDeeds {
  /** the record of proposed results for the jury */
  readonly insertJurySheet: () => Promise<void>;
  /** who lacks what, by when: a line a candidate, for letters */
  readonly insertReminders: () => Promise<void>;
  /** the candidates whose training is short, for the jury */
  readonly insertShortTraining: () => Promise<void>;
  /** annexe 1 or 1bis: an empty form, or one for each line that a candidate has in the register */
  readonly printForms: (kind: AttestationKind, who: Likeness | null) => Promise<void>;
  /** the record of conformity of a candidate */
  readonly printRecord: (who: Likeness) => Promise<void>;
}

/** What papers look like is asked for seldom, and loaded only then: the pane opens sooner. */
const loadPapers = () => import(/* webpackChunkName: "papers" */ './write-papers');

export function createPaperDeeds(
  { state, board, words, tools, doing, tell, list }: DeedTools,
  settings: () => AuditSettings,
): PaperDeeds {
  const post = (kind: 'good' | 'attention', sentence: string) =>
    board.post({ kind, sentence, language: state().language });
  const write = (
    work: (door: ExcelDoor, known: KnownSheet) => Promise<PrintOutcome | null>,
    missing?: string,
  ) =>
    doing('other', async () => {
      const { known } = state();
      if (known === null) return;
      const outcome = await work((await tools()).door, known);
      if (outcome === null) {
        if (missing !== undefined) post('attention', missing);
        return;
      }
      if (outcome.kind === 'refused') return tell(outcome.problem);
      if (outcome.sheets.length > 0) post('good', words().registerDeeds.sheetsWritten(outcome.sheets));
      await list();
    });
  const writeSheet = (kind: SheetKind, missing?: string) =>
    write(async (door, known) => (await loadPapers()).writeSheet(door, known, kind, settings()), missing);
  const print = (paper: Paper) =>
    write(async (door, known) => (await loadPapers()).writePaper(door, known, paper, settings()));
  const nothing = () => words().registerDeeds.nothingToWrite;
  return {
    insertJurySheet: () => writeSheet('jury'),
    insertReminders: () => writeSheet('reminders', nothing().reminders),
    insertShortTraining: () => writeSheet('shortTraining', nothing().shortTraining),
    printForms: (form, who) => print({ kind: 'forms', form, who }),
    printRecord: (who) => print({ kind: 'record', who }),
  };
}
