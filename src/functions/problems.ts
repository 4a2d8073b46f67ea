import { frenchOfFunctions, sayFinding } from '../messages';
import type { Field, Finding, Reading } from '../regulation';
import { type FunctionError, invalid, missing } from './answer';
import * as parameters from './parameters';

/** Texts that functions return are workbook data: French in every locale. */
export const words = frenchOfFunctions;

const argumentOf: Partial<Readonly<Record<Field, parameters.Parameter>>> = {
  status: parameters.status,
  pfmpWeeks: parameters.weeks,
  positioning: parameters.positioning,
  contractWeeks: parameters.contractWeeks,
  experienceStart: parameters.starts,
  experienceEnd: parameters.ends,
  workingTime: parameters.workingTime,
  examDate: parameters.examDate,
  examDateE31: parameters.examDate,
  dossierE31: parameters.dossier,
  evidenceE31: parameters.evidence,
  markE2: parameters.markE2,
  markE31: parameters.markE31,
  markE32: parameters.markE32,
};

/**
 * Why a function can't answer: the first finding that leaves something unknown, as an error that names the
 * argument. Null when nothing does.
 *
 * @example pfmp-invalid « vingt » → #VALUE!, "semaines : Le nombre de semaines de PFMP ne se lit pas : « vingt » (pas compris)."
 */
export function problemOf(findings: readonly Finding[]): FunctionError | null {
  const finding = findings.find(
    ({ severity, code }) => severity === 'missing' || code === 'status-out-of-scope',
  );
  return finding ? errorOf(finding) : null;
}

/**
 * The first argument that holds something nobody could read, as an error that quotes it: also where the
 * function would not have needed it.
 *
 * @param read  each argument's parameter with what was read of it
 */
export function refuseUnreadable(
  read: readonly (readonly [parameters.Parameter, Reading<unknown>])[],
): FunctionError | null {
  for (const [{ name }, reading] of read) {
    if (reading.kind === 'unreadable') return invalid(words.functions.unreadable(name.fr, reading.raw));
  }
  return null;
}

function errorOf(finding: Finding): FunctionError {
  const parameter = finding.field === null ? undefined : argumentOf[finding.field];
  const name =
    parameter?.name.fr ?? (finding.code === 'exam-date-missing' ? parameters.examDate.name.fr : '');
  const message = `${name} : ${sayFinding(finding, words)}`;
  return isAboutSomethingTyped(finding) ? invalid(message) : missing(message);
}

/** Something was typed and can't be used; otherwise something is absent. */
function isAboutSomethingTyped({ code, details }: Finding): boolean {
  if (code === 'status-out-of-scope' || code === 'status-ambiguous' || code === 'experience-invalid')
    return true;
  return 'raw' in details || ('quoted' in details && details.quoted !== null);
}
