import { auditWorkbook } from '../../../src/audit';
import type { Cell } from '../../../src/cells';
import { lawInForce } from '../../support/law';

const listHeadings = ['N° candidat', 'Nom', 'Catégorie', 'Positionnement'];
const registerHeadings = ['N° candidat', 'Nom', 'Entreprise', 'Du', 'Au', 'Nb de semaines'];

/** Ten weeks, which are enough for a candidate whose weeks were reduced. */
const tenWeeks = (number: Cell, name: Cell): readonly (readonly Cell[])[] => [
  [number, name, 'Mairie', '08/01/2024', '16/02/2024', 6],
  [number, name, 'Mairie', '06/01/2025', '31/01/2025', 4],
];

function audit(people: readonly (readonly Cell[])[], lines: readonly (readonly Cell[])[]) {
  const list = [listHeadings, ...people.map((person) => [...person, 'hors contrat', 'oui'])];
  const { sheets, registers } = auditWorkbook(
    [
      { name: 'Terminale', rows: list, merges: [] },
      { name: 'PFMP', rows: [registerHeadings, ...lines], merges: [] },
    ],
    { session: lawInForce, referenceDay: null, examDate: null },
  );
  return {
    verdicts: sheets.flatMap(({ candidates }) => candidates.map(({ verdict }) => verdict)),
    codes: sheets.flatMap(({ candidates }) =>
      candidates.map(({ findings }) => findings.map(({ code }) => code)),
    ),
    ofNobody: registers.flatMap(({ findings }) => findings.map(({ code }) => code)),
  };
}

const ada = ['A1', 'EXEMPLE Ada'];
const leo = ['B2', 'MODÈLE Léo'];

test('a number alone tells whose lines are, where it is typed for one name', () => {
  expect(audit([ada, leo], tenWeeks('A1', null)).verdicts).toEqual(['compliant', 'incomplete']);
});

test('of a number typed for two names, lines without a name count for neither', () => {
  const { verdicts, codes, ofNobody } = audit([ada, ['A1', 'MODÈLE Léo']], tenWeeks('A1', null));
  expect(verdicts).toEqual(['incomplete', 'incomplete']);
  for (const own of codes) {
    expect(own).toEqual(expect.arrayContaining(['attestation-uncertain', 'pfmp-unsettled']));
  }
  expect(ofNobody).toEqual([]);
});

test('of a number typed for two names, lines with a name count for neither: the number is another’s too', () => {
  const { verdicts } = audit([ada, ['A1', 'MODÈLE Léo']], tenWeeks('A1', 'EXEMPLE Ada'));
  expect(verdicts).toEqual(['incomplete', 'incomplete']);
});

test('a number that stands twice beside one name is one person’s', () => {
  const { verdicts } = audit([ada, ada], tenWeeks('A1', null));
  expect(verdicts).toEqual(['compliant', 'compliant']);
});
