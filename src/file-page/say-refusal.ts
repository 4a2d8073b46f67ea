import type { PaneCatalogue } from '../messages';
import type { FileRefusal } from './protocol';

/** In one sentence, why a file was not judged. */
export function sayRefusal(file: string, refusal: FileRefusal, { refusals, pane }: PaneCatalogue): string {
  if (typeof refusal === 'object') return refusals.registersAlone(file, refusal.registersAlone);
  switch (refusal) {
    case 'unreadable':
      return refusals.unreadableFile(file);
    case 'no-candidate-table':
      return pane.files.noCandidates;
    case 'interrupted':
      return pane.files.interrupted;
    default:
      return refusals.file[refusal](file);
  }
}
