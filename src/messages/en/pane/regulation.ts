import type { RegulationWords } from '../../pane/regulation';

export const regulation: RegulationWords = {
  session: (session, checkedOn) => `Session ${session}, in force. Texts last read on ${checkedOn}.`,
  toConfirm: 'To be confirmed',
  toConfirmMeaning:
    'The texts are silent on these points: this is what was decided. Have it confirmed by the examination service when the case arises.',
  rules: 'The rules',
  figures: 'The figures',
  groups: {
    diploma: 'Result of the diploma',
    pfmp: 'PFMP',
    experience: 'Certificates of work',
    marks: 'Marks',
    plausibility: 'Reading of cells',
    units: 'Épreuves',
  },
  exams: 'The épreuves and their dossiers',
  attestations: 'The attestations',
  source: (source, sureness) => `${source}, ${sureness}`,
};
