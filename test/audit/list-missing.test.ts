import { listMissing } from '../../src/audit';
import { paneCatalogues } from '../../src/messages';
import { calendarDay } from '../../src/regulation';
import { auditRowsOf } from '../support/audited';

const { candidates } = auditRowsOf([
  ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Justificatifs E31'],
  ['EXEMPLE Ada', 'CNED', 20, 'oui', 'oui'],
  ['MODÈLE Léo', 'CNED', 19, 'non', 'oui'],
  [null, 'CNED', null, 'oui', 'oui'],
  ['FICTIF Zoé', 'élève', 20, 'oui', 'oui'],
]);
const june = calendarDay(2026, 6, 15);

test('what is missing is written under each name, with what to do, the paragraph and the effect', () => {
  const { text, candidates: count } = listMissing('Classe A', candidates, june, paneCatalogues.fr);
  expect(count).toBe(2);
  expect(text).toBe(
    [
      'Pièces manquantes – Classe A (situation : 15/06/2026)',
      '',
      'MODÈLE Léo (non conforme)',
      "- 19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. Faire attester les semaines manquantes jusqu'à 20 semaines, ou produire la décision de positionnement. (note § 1-1)",
      "- Le dossier E31 n'est pas produit le jour de l'épreuve. Effet : note zéro. Produire le dossier avant l'interrogation, si c'est encore possible. (note § 2)",
      '',
      'sans nom (ligne 4) (à compléter)',
      "- Le nombre de semaines de PFMP manque. Reporter le nombre de semaines de l'attestation (annexe 1). (note § 1)",
      '',
    ].join('\n'),
  );
});

test('who lacks nothing is not named, nor what is only good to know', () => {
  const { text } = listMissing('Classe A', candidates, june, paneCatalogues.fr);
  expect(text).not.toContain('EXEMPLE');
  expect(text).not.toContain('FICTIF');
});

test('files judged as on the exam day say so, and nobody named is a list of nobody', () => {
  const { text, candidates: count } = listMissing('Classe A', [], null, paneCatalogues.en);
  expect([text, count]).toEqual(['Missing items – Classe A (as things stand: on the exam day)\n', 0]);
});
