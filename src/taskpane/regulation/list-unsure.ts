import { type Catalogue, sayAttestations, sayFigure, sayUnit } from '../../messages';
import { type Session, type Sureness, decisionIds, dossierUnits, listFigures } from '../../regulation';

/** A sentence of the law, and where it is said. */
export interface Unsure {
  readonly sentence: string;
  readonly source: string;
}

/** What of a session's law is to be confirmed: decisions, figures, then what has no figure. */
export function listUnsure(session: Session, words: Catalogue): readonly Unsure[] {
  const { pfmp, units, attestations, decisions } = session;
  const { training, experience } = attestations;
  const clauses = [
    ...decisionIds.map((id) => ({ ...decisions[id], sentence: words.decisions[id](session) })),
    ...listFigures(session).map((figure) => ({ ...figure, sentence: sayFigure(figure, words) })),
    { ...pfmp.apprentice, sentence: words.rules.training(session) },
    ...dossierUnits.map((unit) => ({ ...units[unit].dossier, sentence: sayUnit(unit, session, words) })),
    ...[training, experience].map((clause) => ({ ...clause, sentence: sayAttestations(session, words) })),
  ] satisfies readonly (Unsure & { readonly sureness: Sureness })[];
  return clauses
    .filter(({ sureness }) => sureness === 'to-confirm')
    .map(({ sentence, source }) => ({ sentence, source }));
}
