import { audit, check, checkWhy } from './check';
import type { FunctionDefinition } from './define-function';
import { diplomaAverage, markNeeded, mention, points, result, resultWhy } from './diploma';
import { dossierState, finalGrade, unitGrade } from './dossier';
import { experienceOk } from './experience';
import { experienceMonths, overlap, pfmpDeclared, pfmpWeeks } from './periods';
import { rule } from './rule';
import { pfmpMissing, pfmpOk, pfmpRequired, pfmpWhy, statusLabel } from './training';

/**
 * The functions, in the order of the help. The metadata, the help page, the registration, the README's list
 * and the tests are made from this table. Ids never change, and parameters are only appended.
 */
export const functionTable: readonly FunctionDefinition[] = [
  pfmpOk,
  pfmpRequired,
  pfmpMissing,
  pfmpWhy,
  statusLabel,
  pfmpWeeks,
  pfmpDeclared,
  overlap,
  experienceOk,
  experienceMonths,
  dossierState,
  unitGrade,
  finalGrade,
  diplomaAverage,
  points,
  result,
  resultWhy,
  mention,
  markNeeded,
  check,
  checkWhy,
  audit,
  rule,
];
