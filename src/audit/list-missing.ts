import { type PaneCatalogue, formatDay, sayFinding, sayFix } from '../messages';
import type { CalendarDay } from '../regulation';
import type { AuditedCandidate, LocatedFinding } from './result';

/** Plain text for a mail, and how many candidates it names. */
export interface MissingList {
  readonly text: string;
  readonly candidates: number;
}

/**
 * What candidates lack, ready for a mail: under each name what is wrong or missing, what to do, and the paragraph.
 * Who lacks nothing is not named.
 *
 * @param sheet  the name of the class
 * @param referenceDay  null: as on the exam day
 * @example « Pièces manquantes – Classe A (situation : 15/06/2026) », then « EXEMPLE Ada (à compléter) », then « - Le nombre de semaines de PFMP manque. … (note § 1) »
 */
export function listMissing(
  sheet: string,
  candidates: readonly AuditedCandidate[],
  referenceDay: CalendarDay | null,
  words: PaneCatalogue,
): MissingList {
  const { letter } = words.pane.results;
  const sections = candidates.flatMap((candidate) => {
    const lacking = candidate.findings.filter(({ severity }) => severity !== 'info');
    if (lacking.length === 0) return [];
    const { row, name, verdict } = candidate;
    const called = name ?? `${words.commandLine.nameless} (${words.commandLine.row(row)})`;
    const title = letter.candidate(called, words.names.verdicts[verdict]);
    return [[title, ...lacking.map((finding) => lineOf(finding, words))].join('\n')];
  });
  const day =
    referenceDay === null ? words.pane.start.days['exam-day'] : formatDay(referenceDay, words.language);
  return {
    text: [letter.title(sheet, day), ...sections].join('\n\n') + '\n',
    candidates: sections.length,
  };
}

function lineOf(finding: LocatedFinding, words: PaneCatalogue): string {
  const { letter } = words.pane.results;
  const sentence = sayFinding(finding, words);
  const { effect, source } = finding;
  const whole = effect === null ? sentence : letter.effect(sentence, words.names.effects[effect]);
  return letter.line(whole, sayFix(finding, words), source);
}
