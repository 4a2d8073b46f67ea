import type { MarkingWords } from '../catalogue';

type ExamDate = Parameters<MarkingWords['note']>[2];

function sayExamDate({ column, given }: ExamDate): string {
  if (column === null) return given ?? 'non indiquée';
  return `colonne « ${column} »${given === null ? '' : `, à défaut ${given}`}`;
}

export const marking: MarkingWords = {
  verdictHeading: 'Conformité AGOrA',
  reasonsHeading: 'Motifs',
  reasonsOtherHeading: 'Motifs (AGOrA)',
  shown: {
    compliant: '✓ Conforme',
    'non-compliant': '✗ Non conforme',
    incomplete: '? À compléter',
    'out-of-scope': '– Hors du champ de la note',
  },
  stale: '↻ À recontrôler',
  results: {
    verdictHeading: 'Résultat proposé AGOrA',
    reasonsHeading: 'Détail du résultat',
    reasonsOtherHeading: 'Détail du résultat (AGOrA)',
    stale: '↻ À recalculer',
    note: (day, session) =>
      `Résultat proposé, session ${session}, situation au ${day ?? "jour de l'épreuve"} : le jury est souverain. Si une donnée de la ligne change, le résultat devient « ↻ À recalculer ».`,
  },
  tooLong: 'Textes trop longs pour surveiller cette ligne : la relire à la main.',
  noteTitle: 'Contrôle AGOrA',
  note: (day, session, examDate) =>
    `Situation au ${day ?? "jour de l'épreuve"}, session ${session}. Date d'examen : ${sayExamDate(examDate)}. Si une donnée de la ligne change, le verdict devient « ↻ À recontrôler ».`,
  listingTitle: (sheet) => `Contrôle AGOrA de la feuille « ${sheet} »`,
  listingExplanation: (why, note) => `Le résultat est ici et non à côté des candidats : ${why} ${note}`,
  listingHeadings: ['Ligne', 'Candidat'],
};
