import { catalogues, french } from '../../src/messages';
import { type Session, decisionIds, listFigures } from '../../src/regulation';
import { listUnsure } from '../../src/taskpane/regulation/list-unsure';
import { lawInForce } from '../support/law';

test('what is to be confirmed is every decision and figure that says so, and nothing else', () => {
  const figures = listFigures(lawInForce).filter(({ sureness }) => sureness === 'to-confirm');
  for (const words of Object.values(catalogues)) {
    expect(listUnsure(lawInForce, words)).toHaveLength(decisionIds.length + figures.length);
  }
});

test('a clause without a figure is listed too when it is to be confirmed', () => {
  const { pfmp, units, attestations } = lawInForce;
  const unsure: Session = {
    ...lawInForce,
    pfmp: { ...pfmp, apprentice: { ...pfmp.apprentice, sureness: 'to-confirm' } },
    units: {
      ...units,
      E32: { ...units.E32, dossier: { ...units.E32.dossier, sureness: 'to-confirm' } },
    },
    attestations: {
      ...attestations,
      experience: { ...attestations.experience, sureness: 'to-confirm' },
    },
  };
  const known = new Set(listUnsure(lawInForce, french).map(({ sentence }) => sentence));
  const added = listUnsure(unsure, french).filter(({ sentence }) => !known.has(sentence));
  expect(added.map(({ source }) => source)).toEqual(['note § 1-2', 'note § 2, E32', 'note, annexe 1bis']);
  expect(added[0]?.sentence).toContain('apprenti');
  expect(added[1]?.sentence).toContain('Dossier');
  expect(added[2]?.sentence).toContain('Annexe 1bis');
});

test('what is sure of a session is never among it', () => {
  const [first] = decisionIds;
  const surer: Session = {
    ...lawInForce,
    decisions: { ...lawInForce.decisions, [first]: { ...lawInForce.decisions[first], sureness: 'text' } },
  };
  expect(listUnsure(surer, french)).toHaveLength(listUnsure(lawInForce, french).length - 1);
});
