import type { Catalogue, OutcomeWords } from '../messages';
import type { MarkOutcome, Remark, RemoveOutcome, ResultsOutcome } from './outcome';
import type { Problem } from './problem';

/** More cells than these are not named one by one. */
const MOST_NAMED = 12;

/** What a person is told of a marking or its removal: what was done, then what was not and why. */
export function sayOutcome(
  outcome: MarkOutcome | RemoveOutcome | ResultsOutcome,
  { outcomes: words }: Catalogue,
): string {
  switch (outcome.kind) {
    case 'marked': {
      const { audit, verdicts, reasons, remarks } = outcome;
      return inOrder(words.marked(audit.name, audit.summary, verdicts, reasons), remarks, words);
    }
    case 'listed': {
      const { audit, listing, why, remarks } = outcome;
      return inOrder(words.listed(audit.name, audit.summary, listing, words.elsewhere[why]), remarks, words);
    }
    case 'inserted': {
      const { sheet, candidates, results, details, remarks } = outcome;
      return inOrder(words.results.inserted(sheet, candidates, results, details), remarks, words);
    }
    case 'no-place':
      return words.results.noPlace(outcome.sheet, words.elsewhere[outcome.why]);
    case 'no-marks':
      return words.results.noMarks(outcome.sheet);
    case 'removed':
      return inOrder(words.removed(outcome.sheet), outcome.remarks, words);
    case 'nothing':
      return words.nothingToRemove(outcome.sheet);
    case 'refused':
    case 'undone':
      return `${sayProblem(outcome.problem, words)} ${words.asBefore}`;
    case 'uncertain':
      return `${sayProblem(outcome.problem, words)} ${words.uncertain(outcome.problem.sheet)}`;
    default:
      return outcome satisfies never;
  }
}

function inOrder(first: string, remarks: readonly Remark[], words: OutcomeWords): string {
  return [first, ...remarks.map((remark) => sayRemark(remark, words))].join(' ');
}

function sayRemark(remark: Remark, words: OutcomeWords): string {
  switch (remark.kind) {
    case 'foreign':
      return words.foreignCells(remark.sheet, listCells(remark.cells));
    case 'stuck':
      return words.stuckColumns(remark.sheet, listCells(remark.cells));
    case 'filter':
      return words.filter[remark.because];
    case 'not-taken':
      return words.notTaken(remark.sheet, remark.rows);
    case 'other-listing':
      return words.otherListing(remark.listing);
    case 'read-only':
      return words.readOnly;
    default:
      return remark satisfies never;
  }
}

function listCells(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_NAMED).join(', ');
  return cells.length > MOST_NAMED ? `${named}…` : named;
}

/** Why something could not be done, and what to do. */
export function sayProblem(problem: Problem, { problems }: OutcomeWords): string {
  return problem.kind === 'unexpected'
    ? problems.unexpected(problem.sheet, problem.code)
    : problems[problem.kind](problem.sheet);
}
