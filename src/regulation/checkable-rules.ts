import type { Category } from './categories';
import type { Field } from './fields';

/** The rules that a workbook may or may not let us judge, each with the fields without which it can't be. */
export const checkableRules = {
  category: [['status']],
  training: [['pfmpWeeks']],
  contract: [['contractWeeks']],
  positioning: [['positioning']],
  'positioning-date': [['positioningDate'], ['entryDate']],
  experience: [['experienceStart'], ['experienceEnd']],
  'working-time': [['workingTime']],
  employee: [['employee']],
  'qualified-job': [['qualifiedJob']],
  'registration-date': [['registrationDate']],
  attestation: [['attestation']],
  'dossier-E31': [['dossierE31']],
  'evidence-E31': [['evidenceE31', 'evidence']],
  'dossier-E32': [['dossierE32']],
  'evidence-E32': [['evidenceE32', 'evidence']],
  'exam-date': [['examDate', 'examDateE31', 'examDateE32']],
  'mark-E2': [['markE2']],
  'mark-E31': [['markE31']],
  'mark-E32': [['markE32']],
} as const satisfies Readonly<Record<string, readonly (readonly Field[])[]>>;

export type RuleId = keyof typeof checkableRules;

export interface Unchecked {
  readonly rule: RuleId;
  readonly reason: 'no-column' | 'ambiguous';
}

const positioned: readonly Category[] = ['private-school', 'distance-learning', 'adult-first'];
const experienced: readonly Category[] = ['adult-advanced', 'three-years'];

/** The rules that only some categories have; the others hold for all. */
const categoriesOfRule: Partial<Readonly<Record<RuleId, readonly Category[]>>> = {
  training: [...positioned, 'apprentice'],
  contract: ['apprentice'],
  positioning: positioned,
  'positioning-date': positioned,
  experience: experienced,
  'working-time': ['adult-advanced'],
  employee: experienced,
  'qualified-job': experienced,
  'registration-date': experienced,
};

/** Whether a rule concerns any of these categories: a sheet without apprentices need not hear of contracts. */
export function concernsAny(rule: RuleId, categories: ReadonlySet<Category>): boolean {
  const own = categoriesOfRule[rule];
  return own === undefined || own.some((category) => categories.has(category));
}

/**
 * Which rules can't be judged with the columns that a workbook has? Each stands once for the sheet.
 *
 * @param present  the fields that have a column (or several that together are one)
 * @param ambiguous  the fields that two columns claim, so that neither is taken
 * @example no column "Positionnement" → [{ rule: 'positioning', reason: 'no-column' }, …]
 */
export function listUncheckedRules(
  present: ReadonlySet<Field>,
  ambiguous: ReadonlySet<Field>,
): readonly Unchecked[] {
  return (Object.keys(checkableRules) as RuleId[]).flatMap((rule): readonly Unchecked[] => {
    const needed: readonly (readonly Field[])[] = checkableRules[rule];
    const lacking = needed.filter((alternatives) => !alternatives.some((field) => present.has(field)));
    if (lacking.length === 0) return [];
    const isAmbiguous = lacking.some((alternatives) => alternatives.some((field) => ambiguous.has(field)));
    return [{ rule, reason: isAmbiguous ? 'ambiguous' : 'no-column' }];
  });
}
