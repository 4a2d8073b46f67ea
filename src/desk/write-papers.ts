import {
  type AuditedCandidate,
  findPapers,
  paperPersonOf,
  planAttestationForm,
  planConformityRecord,
  planJurySheet,
  planReminders,
  planShortTraining,
} from '../audit';
import {
  type AuditSettings,
  type ExcelDoor,
  type KnownSheet,
  type PrintOutcome,
  insertJurySheet,
  insertPrintPages,
} from '../excel';
import { french, sayDay } from '../messages';
import type { AttestationKind, Likeness } from '../regulation';
import { findCandidate } from './entry';

/** A sheet that is made of all candidates. */
export type SheetKind = 'jury' | 'reminders' | 'shortTraining';

/** What is printed of one candidate, or an empty form. */
export type Paper =
  | { readonly kind: 'forms'; readonly form: AttestationKind; readonly who: Likeness | null }
  | { readonly kind: 'record'; readonly who: Likeness };

/**
 * Writes a sheet that is made of all candidates: French in every language.
 *
 * @returns null where there is nothing to write
 */
export async function writeSheet(
  door: ExcelDoor,
  { audit }: KnownSheet,
  kind: SheetKind,
  { session, referenceDay }: AuditSettings,
): Promise<PrintOutcome | null> {
  const situation = sayDay(referenceDay, french);
  const plans = {
    jury: () => planJurySheet(audit, session, situation, french),
    reminders: () => planReminders([audit], referenceDay, french),
    shortTraining: () => planShortTraining(audit, session, situation, french),
  };
  const plan = plans[kind]();
  if (plan === null) return null;
  const outcome = await insertJurySheet(door, plan);
  return outcome.kind === 'written' ? { kind: 'written', sheets: [outcome.sheet] } : outcome;
}

/** Puts the pages of a paper onto sheets of their own: French in every language. */
export async function writePaper(
  door: ExcelDoor,
  known: KnownSheet,
  paper: Paper,
  { session, referenceDay }: AuditSettings,
): Promise<PrintOutcome> {
  const candidate = findCandidate(known.audit.candidates, paper.who);
  switch (paper.kind) {
    case 'forms': {
      const { form } = paper;
      const filled = candidate === null ? [] : fillForms(known, candidate, form);
      const forms = filled.map((filling) => planAttestationForm(form, filling, session, french));
      return insertPrintPages(
        door,
        forms.length > 0 ? forms : [planAttestationForm(form, null, session, french)],
      );
    }
    case 'record': {
      if (candidate === null) return { kind: 'written', sheets: [] };
      const { identity } = candidate.told;
      const book = known.registers?.book;
      const papers = book === undefined ? null : findPapers(book, identity);
      const subject = { person: paperPersonOf(identity), sheet: known.name, audited: candidate, papers };
      const situation = sayDay(referenceDay, french);
      return insertPrintPages(door, [planConformityRecord(subject, session, situation, french)]);
    }
    default:
      return paper satisfies never;
  }
}

/** A form for each line that is the candidate's for certain. */
function fillForms({ registers }: KnownSheet, { told }: AuditedCandidate, kind: AttestationKind) {
  if (registers === null) return [];
  const person = paperPersonOf(told.identity);
  return findPapers(registers.book, told.identity)
    .attestations.filter((attestation) => attestation.isCertain && attestation.kind === kind)
    .map((attestation) => ({ person, attestation }));
}
