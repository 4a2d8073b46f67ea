import { type ReportSheet, planJurySheet } from '../audit';
import { type AuditSettings, insertJurySheet } from '../excel';
import { french, sayDay } from '../messages';
import type { DeedTools } from './deeds';

/** The sheets that are written into the workbook to be printed, sent or merged. */
export interface PaperDeeds {
  /** writes the record for the jury onto a new sheet, ready to be printed */
  readonly insertJurySheet: () => Promise<void>;
}

export function createPaperDeeds(
  { state, board, words, tools, doing, tell, list }: DeedTools,
  settings: () => AuditSettings,
): PaperDeeds {
  const write = (plan: ReportSheet | null) =>
    doing('other', async () => {
      if (plan === null) return;
      const outcome = await insertJurySheet((await tools()).door, plan);
      if (outcome.kind === 'refused') return tell(outcome.problem);
      const sentence = words().outcomes.results.juryWritten(outcome.sheet);
      board.post({ kind: 'good', sentence, language: state().language });
      await list();
    });
  return {
    insertJurySheet: async () => {
      const { known } = state();
      if (known === null) return;
      // What is written into a workbook is French in every language.
      const { session, referenceDay } = settings();
      await write(planJurySheet(known.audit, session, sayDay(referenceDay, french), french));
    },
  };
}
