/** The six kinds of candidates that the note is written for (note, §§ 1-1 to 1-4). */
export const categories = [
  'private-school',
  'distance-learning',
  'apprentice',
  'adult-first',
  'adult-advanced',
  'three-years',
] as const;

export type Category = (typeof categories)[number];

/** Those whose duration is a number of weeks that a decision of the recteur may change (§§ 1-1, 1-3). */
export type PositionedCategory = 'private-school' | 'distance-learning' | 'adult-first';

/** Those who show certificates of work instead of weeks of training (§§ 1-3, 1-4). */
export type ExperiencedCategory = 'adult-advanced' | 'three-years';

/** What the status cell says of the candidate, and how plainly it says it. */
export type StatedCategory =
  | { readonly certainty: 'stated'; readonly category: Category }
  | { readonly certainty: 'assumed'; readonly category: Category; readonly word: string }
  | { readonly certainty: 'ambiguous'; readonly category: Category; readonly word: string }
  | { readonly certainty: 'out-of-scope'; readonly word: string };

export function showsCertificates(category: Category): category is ExperiencedCategory {
  return category === 'adult-advanced' || category === 'three-years';
}
