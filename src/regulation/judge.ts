import type { CalendarDay } from './calendar';
import type { Candidate } from './candidate';
import { settingsOf } from './code-settings';
import type { Category } from './categories';
import type { Entry } from './diploma/entry';
import { type Conformity, type DiplomaResult, proposeResult } from './diploma/propose-result';
import { type FinalGrade, computeFinalGrade, notAllowed } from './final-grade';
import type { Unit } from './fields';
import {
  type Code,
  type Finding,
  type FindingDetails,
  type Particulars,
  type Place,
  type Report,
} from './findings';
import { checkAttestation } from './rules/attestation';
import { establishCategory } from './rules/category';
import { checkDossier, examDayOf, isStillToCome } from './rules/dossier';
import { checkDuration } from './rules/duration';
import { checkIdentity } from './rules/identity';
import { nameUnreadableCells } from './rules/legibility';
import { tellsOfDiploma, fileOfDiploma } from './rules/diploma';
import {
  type Expectation,
  type MarkCircumstances,
  type UnitOutcome,
  entryOf,
  settleMark,
} from './rules/mark';
import type { Reading } from './reading';
import type { Session } from './session-schema';

export const verdicts = ['compliant', 'non-compliant', 'incomplete', 'out-of-scope'] as const;
export type Verdict = (typeof verdicts)[number];

export type Outcome = Readonly<Record<Unit, UnitOutcome>> & {
  readonly final: FinalGrade;
  /** null where the workbook has no mark of a general unit: the diploma is not asked about */
  readonly diploma: DiplomaResult | null;
};

export interface Judgement {
  readonly verdict: Verdict;
  readonly category: Category | null;
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
}

/** Completes what is known of a candidate, and reports what it finds. */
export type Consult = (candidate: Candidate, category: Category | null, report: Report) => Candidate;

/**
 * Makes the judge of one session: a function from a candidate to verdict, findings and outcome. All
 * findings are collected, never the first only.
 *
 * @param session  the figures of the law
 * @param referenceDay  the day on which the files are judged, or null: as on the exam day. The law reads no
 *   clock: whoever calls passes the day
 * @param consult  what registers of attestations say of a candidate, before the rules are asked
 * @example a private-school candidate with 19 weeks → { verdict: 'non-compliant', findings: [pfmp-short], … }
 */
export function createJudge(
  session: Session,
  referenceDay: CalendarDay | null,
  consult: Consult = (candidate) => candidate,
): (candidate: Candidate) => Judgement {
  let findings: Finding[] = [];
  const report: Report = (code, place, details, particulars) => {
    findings.push(makeFinding(session, code, place, details, particulars));
  };

  return (given) => {
    findings = [];
    const category = establishCategory(given, report);
    if (category === 'out-of-scope') {
      return { verdict: 'out-of-scope', category: null, findings, outcome: nothingJudged };
    }
    const candidate = consult(given, category, report);
    if (category !== null) checkDuration(candidate, category, session, report);
    checkAttestation(candidate, report);
    const { outcome, entries } = judgeUnits(candidate, category, session, referenceDay, report);
    const file = tellsOfDiploma(candidate)
      ? fileOfDiploma(candidate, category, entries, session, report)
      : null;
    checkIdentity(candidate.identity, report);
    nameUnreadableCells(candidate, category, findings, report);
    const verdict = verdictOf(findings);
    if (file === null) return { verdict, category, findings, outcome };
    const conformity = conformityOf(findings);
    return {
      verdict,
      category,
      findings,
      outcome: { ...outcome, diploma: proposeResult(file, session, conformity) },
    };
  };
}

/**
 * Asks one rule alone, and collects what it reports.
 *
 * @example collectFindings(session, (report) => establishCategory(candidate, report)) → { result, findings }
 */
export function collectFindings<T>(
  session: Session,
  ask: (report: Report) => T,
): { readonly result: T; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const result = ask((code, place, details, particulars) => {
    findings.push(makeFinding(session, code, place, details, particulars));
  });
  return { result, findings };
}

/** A finding with the gravity and the source that its code has, unless the particulars say otherwise. */
export function makeFinding<C extends Code>(
  session: Session,
  code: C,
  { field, part = 0, unit }: Place,
  details: FindingDetails[C],
  particulars?: Particulars,
): Finding {
  const settings = settingsOf[code];
  const finding = {
    code,
    severity: particulars?.severity ?? settings.severity,
    effect: settings.effect,
    field,
    part,
    unit: unit ?? null,
    source: particulars?.source ?? session.sources[code],
    details,
  };
  // The details are those of this very code: TypeScript can't follow the pairing into the union.
  return finding as unknown as Finding;
}

/**
 * How the findings combine, in this order: a violation; otherwise something missing; otherwise compliant.
 *
 * @example one `missing` and two `info` → 'incomplete'
 */
export function verdictOf(findings: readonly Finding[]): Exclude<Verdict, 'out-of-scope'> {
  let verdict: 'compliant' | 'incomplete' = 'compliant';
  for (const { severity } of findings) {
    if (severity === 'violation') return 'non-compliant';
    if (severity === 'missing') verdict = 'incomplete';
  }
  return verdict;
}

/**
 * What the file of the candidate lets the jury do. A dossier that was not produced costs a zero and no diploma
 * (note § 2), and marks are judged with the diploma: neither is a flaw of the file here.
 */
function conformityOf(findings: readonly Finding[]): Conformity {
  const ofFile = findings.filter(
    ({ code, effect }) =>
      effect !== 'zero' && effect !== 'non-valide' && !['mark', 'diploma'].includes(settingsOf[code].topic),
  );
  switch (verdictOf(ofFile)) {
    case 'non-compliant':
      return 'violated';
    case 'incomplete':
      return 'unsettled';
    case 'compliant':
      return 'established';
  }
}

/** Note § 2: E2 has a mark alone; E31 and E32 rest on a dossier. */
function judgeUnits(
  candidate: Candidate,
  category: Category | null,
  session: Session,
  referenceDay: CalendarDay | null,
  report: Report,
): { readonly outcome: Outcome; readonly entries: Readonly<Record<Unit, Entry>> } {
  const { examDate, E31, E32 } = candidate;
  const dossierE31 = checkDossier('E31', E31, examDate, referenceDay, report);
  const dossierE32 = checkDossier('E32', E32, examDate, referenceDay, report);
  const { attestation } = candidate;
  const mayNotSit = attestation.kind === 'value' && !attestation.value;
  const expectationOn = (unitExamDate: Reading<CalendarDay>): Expectation =>
    mayNotSit || isStillToCome(unitExamDate, examDate, referenceDay) ? 'not-expected' : 'expected';
  const { form } = candidate.diploma;
  const on = (unitExamDate: Reading<CalendarDay>): MarkCircumstances => ({
    session,
    category,
    form,
    expectation: expectationOn(unitExamDate),
  });
  const marks = {
    E2: settleMark('E2', candidate.E2, 'open', on(examDate), report),
    E31: settleMark('E31', E31.mark, dossierE31, on(E31.examDate), report),
    E32: settleMark('E32', E32.mark, dossierE32, on(E32.examDate), report),
  };
  const final = mayNotSit ? notAllowed : computeFinalGrade(marks, session);
  return {
    outcome: { E2: marks.E2, E31: marks.E31, E32: marks.E32, final, diploma: null },
    entries: {
      E2: entryOf(candidate.E2, marks.E2, 'open'),
      E31: entryOf(E31.mark, marks.E31, dossierE31),
      E32: entryOf(E32.mark, marks.E32, dossierE32),
    },
  };
}

/**
 * The first day on which a judgement stops holding by itself: an épreuve whose file could still be put right
 * has come. Null when only a change of the workbook can change it.
 */
export function holdsUntil(
  { examDate, E31, E32 }: Candidate,
  findings: readonly Finding[],
): CalendarDay | null {
  const days = findings.flatMap(({ code, unit }) => {
    if (!code.endsWith('-to-complete')) return [];
    return examDayOf(unit === 'E31' ? E31.examDate : E32.examDate, examDate) ?? [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}

const unjudged: UnitOutcome = { kind: 'missing' };
const nothingJudged: Outcome = {
  E2: unjudged,
  E31: unjudged,
  E32: unjudged,
  final: { kind: 'none', reason: 'missing' },
  diploma: null,
};
