import {
  type Attestation,
  type ChecklistLine,
  type DossierUnit,
  type Identity,
  likenessOf,
} from '../../regulation';
import type { RegisterBook } from '../registers';

/** What the registers of a workbook hold of one candidate, in their order. */
export interface CandidatePapers {
  /** with those that may be another's: `isCertain` tells them */
  readonly attestations: readonly Attestation[];
  /** the candidate's own, without those that may be another's */
  readonly dossiers: readonly HeldDossier[];
}

export interface HeldDossier {
  readonly unit: DossierUnit;
  readonly checklist: ChecklistLine;
}

/**
 * The lines of the registers that are a candidate's, to be printed.
 *
 * @example findPapers(book, identity).attestations.filter(({ isCertain }) => isCertain) → those to fill forms with
 */
export function findPapers({ linesOf }: RegisterBook, identity: Identity): CandidatePapers {
  const attestations: Attestation[] = [];
  const dossiers: HeldDossier[] = [];
  for (const { register, row, isCertain } of linesOf(likenessOf(identity))) {
    if (register.kind !== 'dossier') {
      const line = register.lines.find((each) => each.row === row);
      if (line !== undefined) attestations.push({ ...line.attestation, isCertain });
      continue;
    }
    const line = register.lines.find((each) => each.row === row);
    if (line === undefined || line.unit === null || !isCertain) continue;
    dossiers.push({ unit: line.unit, checklist: line.checklist });
  }
  return { attestations, dossiers };
}
