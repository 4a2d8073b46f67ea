import { addMonthsToDay, type CalendarDay } from '../calendar';
import type { Candidate } from '../candidate';
import {
  type ComputedWeeks,
  type Period,
  type TrainingPeriod,
  type WeekConvention,
  clipPeriod,
  computeWeeks,
  countHours,
  countOverlap,
  roundWeeks,
} from '../periods';
import { knownValue } from '../reading';
import type { Session } from '../session-schema';
import type { Attestation, FormItem, Lack } from './attestation';
import { listLacks } from './check-form';

/** The days that bound what may count, where they are known. */
export interface CountedDays {
  readonly entry: CalendarDay | null;
  readonly exam: CalendarDay | null;
  readonly reference: CalendarDay | null;
}

/** Why days of a period do not count. */
export type Outside = 'before-entry' | 'after-exam' | 'after-reference';

/** What becomes of one attestation of training. */
export type Standing = { readonly attestation: Attestation } & (
  | {
      readonly kind: 'counted';
      readonly period: Period;
      /** weeks by the convention */
      readonly computed: number;
      /** weeks that the tutor declares; null: no column tells them */
      readonly declared: number | null;
      /** weeks that it adds by itself */
      readonly weeks: number;
      /** weeks that it could add once all its days are past */
      readonly atMost: number;
      /** the declared weeks are too far from the computed ones to decide */
      readonly isMismatch: boolean;
      /** days that do not count, and why */
      readonly outside: readonly { readonly why: Outside; readonly days: number }[];
    }
  | { readonly kind: 'incomplete'; readonly lacks: readonly Lack[]; readonly atMost: number }
  | { readonly kind: 'reversed' }
  | { readonly kind: 'too-long'; readonly months: number }
  /** ticked "non conforme"; or work that was not done as an employee, or in no qualified job */
  | { readonly kind: 'refused'; readonly item: RefusingItem }
  /** the same as an earlier line: typed twice */
  | { readonly kind: 'repeated'; readonly of: Attestation }
  /** none of its days may count */
  | { readonly kind: 'outside'; readonly why: Outside; readonly atMost: number }
  /** the name on it fits several candidates */
  | { readonly kind: 'uncertain' }
);

/** The box of a form that keeps it from counting by a "no". */
export type RefusingItem = Extract<FormItem, 'conformity' | 'employee' | 'qualifiedJob'>;

export interface WeighedTraining {
  readonly standings: readonly Standing[];
  /** weeks that are there for certain */
  readonly weeks: number;
  /** weeks that there could be once what is wrong has been put right */
  readonly possible: number;
  /** weeks that the counted periods make by the convention, each day once */
  readonly computed: number;
  /** calendar days in two or more of the counted periods */
  readonly overlap: number;
}

/**
 * How many weeks do these attestations of training hold, and what does each add?
 *
 * Note § 1 and annexe 1. One bad attestation drops its own weeks and no others. The declared weeks decide where
 * they are within the tolerance of the computed ones; a day counts once: of overlapping periods either those count
 * that have no common day and declare the most, or the weeks that all their days make, whichever is more.
 *
 * @param convention  what makes a week
 * @example four weeks from 2026-01-05 to 2026-01-30, declared 4 → weeks 4; declared 5 → weeks 4, possible 5
 */
export function weighTraining(
  attestations: readonly Attestation[],
  candidate: Candidate,
  isApprentice: boolean,
  bounds: CountedDays,
  convention: WeekConvention,
  session: Session,
): WeighedTraining {
  const standings: Standing[] = [];
  for (const attestation of attestations) {
    const standing = weighOne(attestation, candidate, isApprentice, bounds, convention, session);
    const twin = standing.kind === 'counted' ? findTwin(standing, standings) : undefined;
    standings.push(twin === undefined ? standing : { kind: 'repeated', attestation, of: twin });
  }
  const counted = standings.filter(isCounted);
  const computed = computeAll(counted, convention, session);
  const sum = counted.reduce((total, { weeks }) => total + weeks, 0);
  const disjoint = countHours(counted.map(({ period, weeks }) => ({ ...period, hours: weeks })));
  const weeks = Math.max(disjoint, Math.min(sum, computed));
  const mendable = standings.reduce((total, standing) => total + weeksAtStake(standing), 0);
  return {
    standings,
    weeks: roundWeeks(weeks),
    possible: roundWeeks(weeks + mendable),
    computed: roundWeeks(computed),
    overlap: countOverlap(counted.map(({ period }) => period)),
  };
}

/** An attestation that counts, for all its days or some. */
export type CountedStanding = Extract<Standing, { kind: 'counted' }>;

export function isCounted(standing: Standing): standing is CountedStanding {
  return standing.kind === 'counted';
}

function weighOne(
  attestation: Attestation,
  candidate: Candidate,
  isApprentice: boolean,
  bounds: CountedDays,
  convention: WeekConvention,
  session: Session,
): Standing {
  if (!attestation.isCertain) return { kind: 'uncertain', attestation };
  const lacks = listLacks(attestation, candidate, bounds, session);
  const { start, end } = attestation;
  if (start.kind !== 'value' || end.kind !== 'value') {
    return { kind: 'incomplete', attestation, lacks, atMost: Infinity };
  }
  const whole = { start: start.value, end: end.value };
  if (whole.end < whole.start) return { kind: 'reversed', attestation };
  const { value: months } = session.plausibility.period;
  if (!isApprentice && whole.end + 1 >= addMonthsToDay(whole.start, months)) {
    return { kind: 'too-long', attestation, months };
  }
  const hours = knownValue(attestation.hours);
  const ofWhole = computeWeeks([{ ...whole, hours }], convention, session.pfmp.week);
  if (ofWhole.kind === 'hours-missing') {
    const lack = { item: 'hours', cell: attestation.place.cells.hours, quoted: null, late: null } as const;
    return { kind: 'incomplete', attestation, lacks: [...lacks, lack], atMost: Infinity };
  }
  const declared = knownValue(attestation.weeks);
  const clipped = clip(whole, bounds);
  // What is to be received, and none of whose days may count, adds nothing once it is there.
  const isHopeless = clipped.kind === 'outside' && clipped.why !== 'after-reference';
  if (lacks.length > 0 && !(isHopeless && lacks.every(({ late }) => late !== null))) {
    return { kind: 'incomplete', attestation, lacks, atMost: Math.max(ofWhole.weeks, declared ?? 0) };
  }
  if (attestation.conformity.kind === 'value' && !attestation.conformity.value) {
    return { kind: 'refused', attestation, item: 'conformity' };
  }
  const atMost = Math.max(ofWhole.weeks, declared ?? 0);
  if (clipped.kind === 'outside') {
    return { kind: 'outside', attestation, why: clipped.why, atMost };
  }
  const { period, outside } = clipped;
  const counted = { kind: 'counted', attestation, period, declared, outside } as const;
  if (outside.length > 0) {
    // Nobody can say which hours fall on the days that count.
    const computed = weeksOf(computeWeeks([{ ...period, hours: 0 }], convention, session.pfmp.week));
    return {
      ...counted,
      computed,
      weeks: Math.min(computed, declared ?? computed),
      atMost,
      isMismatch: false,
    };
  }
  const { weeks: computed } = ofWhole;
  const isMismatch = declared !== null && differs(declared, computed, session.pfmp.week.tolerance.value);
  const weeks = isMismatch ? Math.min(declared, computed) : (declared ?? computed);
  return { ...counted, computed, weeks, atMost, isMismatch };
}

function weeksOf(computed: ComputedWeeks): number {
  return computed.kind === 'weeks' ? computed.weeks : 0;
}

/** Whether two numbers of weeks are further apart than the tolerance; binary decimals are no difference. */
export function differs(one: number, other: number, tolerance: number): boolean {
  return roundWeeks(Math.abs(one - other)) > tolerance;
}

type Clipped =
  | { readonly kind: 'inside'; readonly period: Period; readonly outside: CountedStanding['outside'] }
  | { readonly kind: 'outside'; readonly why: Outside };

/** Days before the entry into training, after the exam or after the reference day do not count. */
function clip(whole: Period, { entry, exam, reference }: CountedDays): Clipped {
  const steps: readonly (readonly [Outside, CalendarDay, CalendarDay])[] = [
    ['before-entry', entry ?? -Infinity, Infinity],
    ['after-exam', -Infinity, exam ?? Infinity],
    ['after-reference', -Infinity, reference ?? Infinity],
  ];
  let period = whole;
  const outside: { why: Outside; days: number }[] = [];
  for (const [why, from, to] of steps) {
    const rest = clipPeriod(period, from, to);
    if (rest === null) return { kind: 'outside', why };
    const days = lengthOf(period) - lengthOf(rest);
    if (days > 0) outside.push({ why, days });
    period = rest;
  }
  return { kind: 'inside', period, outside };
}

function lengthOf({ start, end }: Period): number {
  return end + 1 - start;
}

/** The line that says the same: same days, same structure, same weeks; whichever of them stands first. */
function findTwin(standing: CountedStanding, earlier: readonly Standing[]): Attestation | undefined {
  const { attestation, period, weeks } = standing;
  return earlier.find(
    (other) =>
      other.kind === 'counted' &&
      other.period.start === period.start &&
      other.period.end === period.end &&
      other.weeks === weeks &&
      other.attestation.structureKey === attestation.structureKey,
  )?.attestation;
}

function computeAll(
  counted: readonly CountedStanding[],
  convention: WeekConvention,
  session: Session,
): number {
  const periods = counted.map(({ period, outside, attestation }): TrainingPeriod => {
    return { ...period, hours: outside.length > 0 ? 0 : (knownValue(attestation.hours) ?? 0) };
  });
  return weeksOf(computeWeeks(periods, convention, session.pfmp.week));
}

/** The weeks that an attestation could add beyond what it adds now. */
function weeksAtStake(standing: Standing): number {
  switch (standing.kind) {
    case 'counted':
      if (standing.isMismatch) return standing.atMost - standing.weeks;
      return standing.outside.some(({ why }) => why === 'after-reference')
        ? standing.atMost - standing.weeks
        : 0;
    case 'incomplete':
      return standing.atMost;
    case 'outside':
      // What is still to come may yet be done.
      return standing.why === 'after-reference' ? standing.atMost : 0;
    case 'reversed':
    case 'too-long':
    case 'uncertain':
      return Infinity;
    case 'refused':
    case 'repeated':
      return 0;
    default:
      return standing satisfies never;
  }
}
