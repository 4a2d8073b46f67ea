import type { Names } from '../catalogue';

/** The words of the pane's view "Règlement". */
export interface RegulationWords {
  readonly session: (session: number, checkedOn: string) => string;
  readonly toConfirm: string;
  readonly toConfirmMeaning: string;
  readonly rules: string;
  readonly figures: string;
  readonly groups: Names<'pfmp' | 'experience' | 'marks' | 'plausibility' | 'units' | 'diploma'>;
  readonly exams: string;
  readonly attestations: string;
  readonly source: (source: string, sureness: string) => string;
}
