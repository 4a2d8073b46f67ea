import type { Draft } from '../../audit';
import { type DossierUnit, dossierUnits } from '../../regulation';

/** Which dossier a line is of; the first one where it does not say. */
export function unitIn(draft: Draft): DossierUnit {
  const text = draft.get('unit') ?? '';
  return dossierUnits.find((unit) => text.includes(unit)) ?? dossierUnits[0];
}
