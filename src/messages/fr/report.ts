import type { ReportWords } from '../catalogue';

/** A candidate without a name. */
export const nameless = (row: number) => `(sans nom, ligne ${row})`;

export const report: ReportWords = {
  sheetNames: {
    summary: 'synthèse',
    findings: 'constats',
    registers: 'registres',
    reminders: 'relances',
    sources: 'sources',
    unchecked: 'non contrôlé',
  },
  headings: {
    file: 'Fichier',
    sheet: 'Feuille',
    row: 'Ligne',
    candidate: 'Candidat',
    verdict: 'Verdict',
    candidates: 'Candidats',
    severity: 'Gravité',
    cell: 'Cellule',
    message: 'Constat',
    fix: 'À faire',
    effect: 'Conséquence',
    source: 'Source',
    final: 'Moyenne E2-E31-E32',
    code: 'Code',
    rule: 'Règle',
    sureness: 'Certitude',
    reason: 'Pourquoi',
    what: 'Quoi',
  },
  total: 'Total',
  session: (session) => `Session ${session}`,
  nonValid: 'Non valide',
  nameless,
  ignoredHeading: 'colonne non comprise',
  leftOutRow: (row) => `ligne ${row}, pas un candidat`,
  skippedSheet: 'feuille passée',
};
