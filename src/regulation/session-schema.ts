import { z } from 'zod';
import { categories } from './categories';
import { type DecisionId, decisionIds } from './decisions';
import { reasonCodes } from './diploma/reasons';
import { controlUnits, generalUnits, mentions } from './diploma/units';
import { units } from './fields';
import { codes } from './code-settings';
import { weekConventions } from './periods/compute-weeks';

/** How sure we are: read in the note, read in another text, or to be confirmed (and then the user sees it). */
export const sureness = z.enum(['note', 'text', 'to-confirm']);

const source = z.string().min(3);
const clause = z.strictObject({ source, sureness });

function figure<U extends string>(unit: U) {
  return z.strictObject({ value: z.number().nonnegative(), unit: z.literal(unit), source, sureness });
}

const positioned = z.strictObject({ weeks: figure('week'), floor: figure('week') });

const stage = z.strictObject({
  kind: z.enum(['written', 'familiarisation', 'presentation', 'practice', 'interview']),
  duration: figure('minute'),
});

const unit = z.strictObject({
  source,
  coefficient: figure('coefficient'),
  format: z.enum(['written', 'oral-and-practical', 'oral']),
  stages: z.array(stage).min(1),
});

const workOfPole1 = z.enum(['customer-intake', 'customer-administration', 'customer-information-system']);
const workOfPole3 = z.enum(['staff-careers', 'staff-activity', 'staff-social']);

const dossierUnit = <W extends z.ZodType>(work: W) =>
  unit.extend({
    dossier: clause.extend({
      pole: z.literal([1, 3]),
      contents: z.array(z.enum(['summary-statement', 'documents', 'evidence'])).length(3),
      work: z.array(work).length(3),
    }),
  });

const attestationPart = z.enum([
  'identity',
  'session',
  'structure',
  'stamp',
  'signature',
  'structure-type',
  'tasks',
  'dates',
  'weeks',
  'hours',
  'certificates',
  'conformity-box',
]);

const ofCategories = clause.extend({ categories: z.array(z.enum(categories)).min(1) });

/** What the diploma is proposed from: coefficients, thresholds, mentions, contrôle. */
const diploma = z.strictObject({
  units: z.strictObject(
    Object.fromEntries(generalUnits.map((id) => [id, figure('coefficient')])) as Record<
      (typeof generalUnits)[number],
      ReturnType<typeof figure<'coefficient'>>
    >,
  ),
  optional: z.strictObject({ most: figure('unit'), above: figure('mark') }),
  project: ofCategories.extend({ coefficient: figure('coefficient'), above: figure('mark') }),
  kept: z.strictObject({ years: figure('year'), least: figure('mark'), progressive: ofCategories }),
  thresholds: z.strictObject({
    admission: figure('mark'),
    control: figure('mark'),
    professional: figure('mark'),
    certificate: figure('mark'),
  }),
  // Sessions before 2024 have no félicitations: a level that is not there is not given.
  mentions: z.partialRecord(z.enum(mentions), figure('mark')),
  control: z.strictObject({
    groups: z.array(z.array(z.enum(controlUnits)).min(1)).length(2),
    source,
    sureness,
    professional: clause.extend({ units: z.array(z.enum(units)).min(1) }),
  }),
  reasons: z.strictObject(
    Object.fromEntries(reasonCodes.map((code) => [code, clause])) as Record<
      (typeof reasonCodes)[number],
      typeof clause
    >,
  ),
});

/** One session's law as data: every figure with its unit, its source and how sure we are of it. */
export const sessionSchema = z.strictObject({
  id: z.string().regex(/^agora-\d{4}$/),
  session: z.number().int().min(2023).max(2100),
  checkedOn: z.iso.date(),
  pfmp: z.strictObject({
    'private-school': positioned,
    'distance-learning': positioned,
    'adult-first': positioned,
    apprentice: z.strictObject({
      weeks: z.literal('contract'),
      source,
      sureness,
      otherFirms: figure('firm'),
      otherShare: figure('share'),
    }),
    week: z.strictObject({
      default: z.enum(weekConventions),
      weekdays: figure('day'),
      hours: figure('hour'),
      'calendar-days': figure('day'),
      tolerance: figure('week'),
    }),
  }),
  experience: z.strictObject({
    'three-years': z.strictObject({ months: figure('month') }),
    'adult-advanced': z.strictObject({
      fullTime: z.strictObject({ months: figure('month'), window: figure('month') }),
      partTime: z.strictObject({ months: figure('month'), window: figure('month') }),
    }),
    daysOfMonth: figure('day'),
    daysBeforeExam: figure('day'),
  }),
  marks: z.strictObject({ maximum: figure('mark') }),
  plausibility: z.strictObject({ weeks: figure('week'), period: figure('month') }),
  units: z.strictObject({
    E2: unit,
    E31: dossierUnit(workOfPole1),
    E32: dossierUnit(workOfPole3),
  }),
  diploma,
  attestations: z.strictObject({
    training: clause.extend({ contents: z.array(attestationPart).min(1) }),
    experience: clause.extend({ contents: z.array(attestationPart).min(1) }),
  }),
  decisions: z.strictObject(
    Object.fromEntries(decisionIds.map((id) => [id, clause])) as Record<DecisionId, typeof clause>,
  ),
  sources: z.strictObject(
    Object.fromEntries(codes.map((code) => [code, source])) as Record<(typeof codes)[number], typeof source>,
  ),
});

export type Sureness = z.infer<typeof sureness>;
export type Session = z.infer<typeof sessionSchema>;
