import {
  type AuditedCandidate,
  type PrintPage,
  type ReportSheet,
  findPapers,
  paperPersonOf,
  planAttestationForm,
  planConformityRecord,
  planJurySheet,
  planReminders,
  planShortTraining,
} from '../audit';
import { type AuditSettings, type KnownSheet, insertJurySheet, insertPrintPages } from '../excel';
import { french, sayDay } from '../messages';
import type { AttestationKind, Likeness } from '../regulation';
import type { DeedTools } from './deeds';
import { findCandidate } from './entry';

/** The sheets that are written into the workbook to be printed, sent or merged: French in every language. */
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

type Missing = 'reminders' | 'shortTraining';

export function createPaperDeeds(
  { state, board, words, tools, doing, tell, list }: DeedTools,
  settings: () => AuditSettings,
): PaperDeeds {
  const post = (kind: 'good' | 'attention', sentence: string) =>
    board.post({ kind, sentence, language: state().language });
  const write = (planFor: (known: KnownSheet) => ReportSheet | null, missing: Missing | null) =>
    doing('other', async () => {
      const { known } = state();
      if (known === null) return;
      const plan = planFor(known);
      if (plan === null) {
        if (missing !== null) post('attention', words().registerDeeds.nothingToWrite[missing]);
        return;
      }
      const outcome = await insertJurySheet((await tools()).door, plan);
      if (outcome.kind === 'refused') return tell(outcome.problem);
      post('good', words().registerDeeds.sheetsWritten([outcome.sheet]));
      await list();
    });
  const print = (planFor: (known: KnownSheet) => readonly PrintPage[]) =>
    doing('other', async () => {
      const { known } = state();
      if (known === null) return;
      const outcome = await insertPrintPages((await tools()).door, planFor(known));
      if (outcome.kind === 'refused') return tell(outcome.problem);
      post('good', words().registerDeeds.sheetsWritten(outcome.sheets));
      await list();
    });
  const situation = () => sayDay(settings().referenceDay, french);
  return {
    insertJurySheet: () =>
      write(({ audit }) => planJurySheet(audit, settings().session, situation(), french), null),
    insertReminders: () =>
      write(({ audit }) => planReminders([audit], settings().referenceDay, french), 'reminders'),
    insertShortTraining: () =>
      write(
        ({ audit }) => planShortTraining(audit, settings().session, situation(), french),
        'shortTraining',
      ),
    printForms: (kind, who) =>
      print((known) => {
        const { session } = settings();
        const candidate = findCandidate(known.audit.candidates, who);
        const forms = candidate === null ? [] : fillForms(known, candidate, kind);
        return forms.length === 0
          ? [planAttestationForm(kind, null, session, french)]
          : forms.map((filling) => planAttestationForm(kind, filling, session, french));
      }),
    printRecord: (who) =>
      print((known) => {
        const audited = findCandidate(known.audit.candidates, who);
        if (audited === null) return [];
        const { identity } = audited.told;
        const book = known.registers?.book;
        const papers = book === undefined ? null : findPapers(book, identity);
        const subject = { person: paperPersonOf(identity), sheet: known.name, audited, papers };
        return [planConformityRecord(subject, settings().session, situation(), french)];
      }),
  };
}

/** A form for each line that is the candidate's for certain. */
function fillForms({ registers }: KnownSheet, { told }: AuditedCandidate, kind: AttestationKind) {
  if (registers === null) return [];
  const person = paperPersonOf(told.identity);
  return findPapers(registers.book, told.identity)
    .attestations.filter((attestation) => attestation.isCertain && attestation.kind === kind)
    .map((attestation) => ({ person, attestation }));
}
