import { type PrintPage, planAttestationForm } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { catalogues, french } from '../../src/messages';
import { lawInForce } from '../support/law';
import { listOfAda, readPaperCase, trainingHeadings, trainingLine } from '../support/papers';

/** Annexe 1 of Ada, from a line that says what is told. */
function fill(
  told: Parameters<typeof trainingLine>[0],
  list: readonly (readonly Cell[])[] = listOfAda,
): PrintPage {
  const { person, papers } = readPaperCase(list, { PFMP: [trainingHeadings, trainingLine(told)] });
  const [attestation] = papers.attestations;
  if (attestation === undefined) throw new Error('no attestation is hers');
  return planAttestationForm('training', { person, attestation }, lawInForce, french);
}

const texts = ({ cells }: PrintPage) => cells.map(({ text }) => text);
const ticked = (page: PrintPage) => texts(page).filter((text) => text.startsWith('☒'));

test('what a cell says that cannot be read is left empty on paper, and no box is guessed', () => {
  const page = fill({
    Session: 'bientôt',
    'Type de structure': 'Autre',
    'Pôle 1 : prise en charge': '?',
    Du: 'en janvier',
    Au: null,
    'Nb de semaines': 'quatre environ',
    Conforme: 'à voir',
  });
  expect(ticked(page)).toEqual([]);
  for (const label of ['Du :', 'Au :', 'Nb de semaines :', "Nb d'heures : 140"])
    expect(texts(page)).toContain(label);
  expect(texts(page).find((text) => text.includes('SESSION'))).toMatch(/SESSION$/);
});

test.each([
  ['conforme', ["☒\u00a0Attestation conforme au règlement d'examen"]],
  ['non', ["☒\u00a0Attestation non conforme au règlement d'examen"]],
  [null, []],
])('the box of the check is ticked as the register says, and by nothing else: %s', (conformity, expected) => {
  const page = fill({ Conforme: conformity });
  expect(ticked(page).filter((text) => text.includes('Attestation'))).toEqual(expected);
});

test('an attestation whose form lacks nothing is not ticked conforming where the register has no such column', () => {
  const at = trainingHeadings.indexOf('Conforme');
  const without = (row: readonly Cell[]) => row.filter((_, index) => index !== at);
  const { person, papers } = readPaperCase(listOfAda, {
    PFMP: [without(trainingHeadings), without(trainingLine())],
  });
  const [attestation] = papers.attestations;
  if (attestation === undefined) throw new Error('no attestation is hers');
  const page = planAttestationForm('training', { person, attestation }, lawInForce, french);
  expect(ticked(page).filter((text) => text.includes('Attestation'))).toEqual([]);
});

test('where the line tells another birth date than the list, none is printed', () => {
  expect(texts(fill({ 'Date de naissance': '06/01/2008' }))).toContain('Date de naissance :');
  expect(texts(fill({ 'Date de naissance': null }))).toContain('Date de naissance : 05/01/2008');
});

test('a name in one cell is never taken apart', () => {
  const list = [
    ['N° candidat', 'Nom et prénom', 'Catégorie'],
    ['0123456789', 'EXEMPLE-DE LA RUE Ada', 'hors contrat'],
  ];
  expect(texts(fill({}, list))).toContain('Nom et prénom : EXEMPLE-DE LA RUE Ada');
  expect(texts(fill({}, list))).not.toContain('Prénom :');
});

test('the form is French in every language, and fits the paper', () => {
  const page = planAttestationForm('experience', null, lawInForce, catalogues.en);
  expect(page).toEqual(planAttestationForm('experience', null, lawInForce, french));
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  expect(sum(page.columns)).toBeLessThanOrEqual(842 - 72);
  expect(sum(page.rows)).toBeLessThanOrEqual(595 - 72);
});

test('a text that is too long for its place is made smaller, then cut so that it is seen', () => {
  const structures = (times: number) => texts(fill({ Structure: 'Très long nom. '.repeat(times) }));
  expect(structures(10).find((text) => text.startsWith('Très'))).not.toContain('…');
  const cut = fill({ Structure: 'Très long nom. '.repeat(200) }).cells.find(({ text }) =>
    text.startsWith('Très'),
  );
  expect(cut?.text).toMatch(/…$/);
  expect(cut?.look.size).toBe(7);
});
