import type { RegulationWords } from '../../pane/regulation';

export const regulation: RegulationWords = {
  session: (session, checkedOn) => `Session ${session}, en vigueur. Textes relus le ${checkedOn}.`,
  toConfirm: 'À confirmer',
  toConfirmMeaning:
    'Les textes se taisent sur ces points : voici ce qui a été retenu. À faire confirmer par le service des examens quand le cas se présente.',
  rules: 'Les règles',
  figures: 'Les chiffres',
  groups: {
    diploma: 'Résultat du diplôme',
    pfmp: 'PFMP',
    experience: 'Certificats de travail',
    marks: 'Notes',
    plausibility: 'Lecture des cases',
    units: 'Épreuves',
  },
  exams: 'Les épreuves et leurs dossiers',
  attestations: 'Les attestations',
  source: (source, sureness) => `${source}, ${sureness}`,
};
