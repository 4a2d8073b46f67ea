import { type Catalogue, formatDay, sayFinding, sayFix } from '../messages';
import {
  type CalendarDay,
  type Code,
  type Topic,
  dossierUnits,
  examDayOf,
  knownValue,
  settingsOf,
} from '../regulation';
import { ownSheetPrefix } from './own-sheets';
import type { ReportRow, ReportSheet } from './report-plan';
import type { AuditedCandidate, LocatedFinding, SheetAudit } from './result';

/** What a candidate hands in, or has others sign. */
const handedIn: ReadonlySet<Topic> = new Set<Topic>([
  'training',
  'positioning',
  'experience',
  'register',
  'attestation',
  'dossier',
  'evidence',
]);

/** Cells of the list that the centre must fill or correct: no candidate can. */
const ofTheList: ReadonlySet<Code> = new Set<Code>([
  'duration-unchecked',
  'pfmp-invalid',
  'contract-invalid',
  'positioning-invalid',
  'experience-invalid',
  'exam-date-missing',
  'attestation-unknown',
]);

/**
 * The sheet from which letters to candidates are merged, a line for each who has something to hand in: who it is,
 * what is missing, what to do, before which day, and the paragraphs. Headings stand in the first row and nothing
 * stands below the last candidate, as a mail merge wants it.
 *
 * Note § 2: the commission checks the dossier before the day of the sous-épreuve, so that it can be put right. The
 * day is that of the épreuve that something is missing for, or else the first one.
 *
 * @param sheets  the classes, in the order in which their candidates are to stand
 * @param referenceDay  the day on which the files were judged; null: as on the exam day, whenever that is
 * @returns null where nobody has anything to hand in
 * @example MODÈLE Léo, dossier E31 lacking on 01/06/2026 → … | Le dossier E31 n'est pas encore produit. | … | 15/06/2026 | | note § 2
 */
export function planReminders(
  sheets: readonly Pick<SheetAudit, 'name' | 'candidates'>[],
  referenceDay: CalendarDay | null,
  words: Catalogue,
): ReportSheet | null {
  const rows = sheets.flatMap(({ name, candidates }) =>
    candidates.flatMap((candidate) => planLine(name, candidate, referenceDay, words) ?? []),
  );
  if (rows.length === 0) return null;
  const { headings } = words.reminders;
  return {
    name: `${ownSheetPrefix} – ${words.report.sheetNames.reminders}`,
    columns: [
      { heading: headings.number, width: 12 },
      { heading: headings.lastName, width: 20 },
      { heading: headings.firstName, width: 16 },
      { heading: headings.sheet, width: 16 },
      { heading: headings.category, width: 24 },
      { heading: headings.lacking, width: 60 },
      { heading: headings.toDo, width: 46 },
      { heading: headings.before, width: 12 },
      { heading: headings.remark, width: 24 },
      { heading: headings.source, width: 18 },
    ],
    rows,
  };
}

function planLine(
  sheet: string,
  candidate: AuditedCandidate,
  referenceDay: CalendarDay | null,
  words: Catalogue,
): ReportRow | null {
  const lacking = candidate.findings.filter((finding) => isLacking(finding));
  if (lacking.length === 0) return null;
  const { category, verdict } = candidate;
  const day = dayOf(candidate, lacking);
  const { lastName, firstName } = sayNames(candidate, words);
  return {
    tone: verdict === 'non-compliant' ? 'violation' : 'missing',
    cells: [
      knownValue(candidate.told.identity.number),
      lastName,
      firstName,
      sheet,
      category === null ? null : words.names.categories[category],
      gather(lacking.map((finding) => sayFinding(finding, words))),
      // What a dossier lacks is told where it lacks; to tell the candidate is what this sheet is for.
      gather(
        lacking.filter(({ code }) => code !== 'dossier-checklist').map((finding) => sayFix(finding, words)),
      ),
      day === null ? null : formatDay(day, words.language),
      sayRemark(day, referenceDay, words),
      [...new Set(lacking.map(({ source }) => source))].join(' ; '),
    ],
  };
}

/** Whether a finding is of something to hand in, and still open: so is what a dossier lacks that can be put right. */
function isLacking(finding: LocatedFinding): boolean {
  const { code, severity } = finding;
  if (code === 'dossier-checklist') return finding.details.state === 'to-complete';
  if (code === 'weeks-mismatch' && finding.details.of === 'list') return false;
  return severity !== 'info' && !ofTheList.has(code) && handedIn.has(settingsOf[code].topic);
}

/** The first day of an épreuve that something is missing for: what names no unit is missing for both. */
function dayOf({ told }: AuditedCandidate, lacking: readonly LocatedFinding[]): CalendarDay | null {
  const units = new Set(lacking.map(({ unit }) => unit));
  const isForBoth = units.size === 0 || [...units].some((unit) => unit !== 'E31' && unit !== 'E32');
  const days = dossierUnits.flatMap((unit) =>
    isForBoth || units.has(unit) ? (examDayOf(told[unit].examDate, told.examDate) ?? []) : [],
  );
  return days.length === 0 ? null : Math.min(...days);
}

/** Last and first name where the list tells them apart, else the whole name as the last one. */
function sayNames(
  { told: { identity }, row }: AuditedCandidate,
  words: Catalogue,
): { readonly lastName: string; readonly firstName: string | null } {
  const last = knownValue(identity.lastName);
  const first = knownValue(identity.firstName);
  if (last !== null && first !== null) return { lastName: last, firstName: first };
  const whole = knownValue(identity.fullName) ?? last ?? first;
  return { lastName: whole ?? words.report.nameless(row), firstName: null };
}

function sayRemark(
  day: CalendarDay | null,
  referenceDay: CalendarDay | null,
  { reminders }: Catalogue,
): string | null {
  if (day === null) return reminders.dayUnknown;
  return referenceDay !== null && referenceDay >= day ? reminders.tooLate : null;
}

/** Each sentence once, on a line of its own; null: there is none. */
function gather(sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : [...new Set(sentences)].join('\n');
}
