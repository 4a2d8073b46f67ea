import type { Catalogue } from '../catalogue';
import { diploma } from './diploma';
import { exam } from './exam';
import { findings } from './findings';
import { functions } from './functions';
import { categoryNames, verdictNames } from './names';
import { nameless } from './report';
import { reservation } from './reservation';
import { rules } from './rules';

/** What the functions say, and no more: their script is loaded with every workbook that has one of them. */
export const frenchOfFunctions = {
  reservation,
  diploma,
  exam,
  findings,
  functions,
  names: { categories: categoryNames, verdicts: verdictNames },
  report: { nameless },
  rules,
} as const satisfies Partial<Omit<Catalogue, 'findings' | 'names' | 'report'>> & {
  readonly findings: Partial<Catalogue['findings']>;
  readonly names: Partial<Catalogue['names']>;
  readonly report: Partial<Catalogue['report']>;
};
