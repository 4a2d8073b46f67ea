import type { MarkingWords } from '../catalogue';

type ExamDate = Parameters<MarkingWords['note']>[2];

function sayExamDate({ column, given }: ExamDate): string {
  if (column === null) return given ?? 'not given';
  return `column “${column}”${given === null ? '' : `, else ${given}`}`;
}

export const marking: MarkingWords = {
  verdictHeading: 'AGOrA conformity',
  reasonsHeading: 'Reasons',
  reasonsOtherHeading: 'Reasons (AGOrA)',
  shown: {
    compliant: '✓ Compliant',
    'non-compliant': '✗ Not compliant',
    incomplete: '? To complete',
    'out-of-scope': '– Outside the note',
  },
  stale: '↻ To be checked again',
  results: {
    verdictHeading: 'AGOrA proposed result',
    reasonsHeading: 'Details of the result',
    reasonsOtherHeading: 'Details of the result (AGOrA)',
    stale: '↻ To be calculated again',
    note: (day, session) =>
      `Proposed result, session ${session}, as on ${day ?? 'the exam day'}: the jury is sovereign. When something in the row changes, the result becomes “↻ To be calculated again”.`,
  },
  tooLong: 'Texts too long to watch over this row: read it through by hand.',
  noteTitle: 'AGOrA check',
  note: (day, session, examDate) =>
    `As on ${day ?? 'the exam day'}, session ${session}. Exam date: ${sayExamDate(examDate)}. When something in the row changes, the verdict becomes “↻ To be checked again”.`,
  listingTitle: (sheet) => `AGOrA check of the sheet “${sheet}”`,
  listingExplanation: (why, note) => `The result is here and not beside the candidates: ${why} ${note}`,
  listingHeadings: ['Row', 'Candidate'],
};
