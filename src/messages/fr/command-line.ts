import type { CommandLineWords } from '../catalogue';
import { counted } from '../format';

const people = (number: number, one: string, many: string) => counted(number, one, many, 'fr');

export const commandLine: CommandLineWords = {
  usage: `Usage : npm run -s audit -- FICHIER.xlsx… [options]

Contrôle les candidats d'un ou de plusieurs classeurs Excel, sans jamais y écrire.

  --sheet NOM           ne contrôler que cette feuille
  --header LIGNE        numéro de la ligne (la dernière) des titres de colonnes
  --map champ=Titre     dire quelle colonne est un champ (à répéter), par exemple
                        --map pfmpWeeks="Stages effectués"
  --exam-date AAAA-MM-JJ  date d'examen, là où le tableau n'en a pas
  --today AAAA-MM-JJ    juger la situation à ce jour (sinon : comme le jour de l'épreuve)
  --session ANNÉE       session du règlement
  --convention CONVENTION  ce qui fait une semaine de PFMP dans les registres :
                        "5 jours" (par défaut), "35 h" ou "7 jours"
  --lang fr|en          langue du compte rendu
  --json                le résultat complet en JSON, et rien d'autre
  --report SORTIE.xlsx  écrire le compte rendu dans un nouveau classeur
  --strict              code de sortie 1 s'il y a un candidat non conforme`,
  counts: ({ candidates, compliant, nonCompliant, incomplete, outOfScope }) =>
    [
      people(nonCompliant, 'non conforme', 'non conformes'),
      `${incomplete} à compléter`,
      people(compliant, 'conforme', 'conformes'),
      ...(outOfScope > 0 ? [`${outOfScope} hors du champ de la note`] : []),
    ].join(', ') + ` sur ${candidates}`,
  labelled: (label, text) => `${label} : ${text}`,
  understood: 'Compris',
  notJudged: 'Pas contrôlé, faute de colonne',
  ambiguousColumns: 'Pas contrôlé, deux colonnes possibles',
  ignoredHeadings: (headings) => `Colonnes laissées de côté : ${headings}`,
  leftOutRows: (rows) => `Lignes qui ne sont pas des candidats : ${rows}`,
  leftOutRow: (row, text, reason) => `${row} « ${text} » (${reason})`,
  heading: (row) => `titres ligne ${row}`,
  row: (row) => `ligne ${row}`,
  rows: (rows) =>
    rows.length <= 8
      ? `${rows.length > 1 ? 'lignes' : 'ligne'} ${rows.join(', ')}`
      : people(rows.length, 'candidat', 'candidats'),
  nameless: 'sans nom',
  allCompliant: 'Tous les candidats contrôlés sont conformes.',
  final: (grade) => `moyenne E2-E31-E32 : ${grade}`,
  skippedSheet: (sheet, reason) => `${sheet} : passée (${reason})`,
  total: 'Total',
  situation: (date) => `situation au ${date}`,
  onExamDay: "situation au jour de l'épreuve",
  toConfirm: (count) =>
    `${people(count, 'point', 'points')} où les textes se taisent : choix à confirmer, écrits dans la feuille « sources » du compte rendu (--report).`,
  reportWritten: (path) => `Compte rendu écrit dans ${path}`,
  progress: (done, total) => `${done} lignes sur ${total}`,
  more: (count) => `et ${people(count, 'autre', 'autres')}`,
};
