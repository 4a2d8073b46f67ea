import type { Report } from '../findings';
import { type Attestation, poleOf } from './attestation';

const poleOfUnit = { E31: 1, E32: 3 } as const;

/**
 * Do the attestations bear out work of the poles that the dossiers are about?
 *
 * Note § 2: the dossier of E31 attests work of pole 1, that of E32 work of pole 3. That the attestations must show it
 * too, no text says: to be confirmed.
 *
 * @param attestations  those that count; where none has boxes of tasks nothing is asked
 */
export function reportPoles(sheet: string, attestations: readonly Attestation[], report: Report): void {
  const told = attestations.flatMap(({ tasks }) => (tasks.kind === 'value' ? tasks.value : []));
  if (told.length === 0) return;
  const covered = new Set(told.map(poleOf));
  for (const unit of ['E31', 'E32'] as const) {
    const pole = poleOfUnit[unit];
    if (!covered.has(pole)) report('pole-uncovered', { field: null, unit }, { sheet, pole });
  }
}
