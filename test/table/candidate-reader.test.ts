import type { Cell } from '../../src/cells';
import { type Field, dayOfIso } from '../../src/regulation';
import { cellAddress, columnLetters, createCandidateReader, recogniseTable } from '../../src/table';
import { lawInForce } from '../support/law';
import { sheetOf } from '../support/sheets';
import { layoutOf } from '../support/tables';

const examDate = dayOfIso('2026-06-15');

/** The candidate that a row says under these headings. */
function read(headings: readonly string[], row: readonly Cell[], exam: number | null = null) {
  const layout = recogniseTable(sheetOf([headings, row]));
  if (layout === null) throw new Error('no candidate table');
  return createCandidateReader(layout, lawInForce, exam)(row);
}

const value = <T>(known: T) => ({ kind: 'value', value: known });
const notAsked = { kind: 'not-asked' };
const absent = { kind: 'absent' };

test('a field without a column is not asked, an empty cell is absent', () => {
  const candidate = read(['Nom', 'Catégorie', 'Attestation conforme'], ['EXEMPLE', 'CNED', null]);
  expect(candidate.pfmpWeeks).toEqual([]);
  expect(candidate.certificates).toEqual([]);
  expect(candidate.positioning).toEqual(notAsked);
  expect(candidate.attestation).toEqual(absent);
});

test('cells beyond the end of a short row are absent', () => {
  expect(read(['Nom', 'Catégorie', 'PFMP', 'Positionnement'], ['EXEMPLE']).positioning).toEqual(absent);
  expect(read(['Nom', 'PFMP 1', 'PFMP 2'], ['EXEMPLE', 8]).pfmpWeeks).toEqual([value(8), absent]);
});

describe('one column for both units', () => {
  test('of proofs', () => {
    const { E31, E32 } = read(['Nom', 'PFMP', 'Justificatifs'], ['EXEMPLE', 20, 'non']);
    expect([E31.evidence, E32.evidence]).toEqual([value(false), value(false)]);
  });

  test('gives way to a unit’s own', () => {
    const { E31, E32 } = read(['Nom', 'Justificatifs', 'Justificatifs E32'], ['EXEMPLE', 'oui', 'non']);
    expect([E31.evidence, E32.evidence]).toEqual([value(true), value(false)]);
  });

  test('does not stand in for one that two columns claim', () => {
    const layout = layoutOf(['lastName', 'evidence'], ['evidenceE31']);
    const { E31, E32 } = createCandidateReader(layout, lawInForce, null)(['EXEMPLE', 'oui']);
    expect([E31.evidence, E32.evidence]).toEqual([notAsked, value(true)]);
  });
});

describe('the exam date that a person gives for the file', () => {
  const headings = ['Nom', 'PFMP', 'Date de l’examen'];

  test('fills an empty cell, and a column that is not there', () => {
    expect(read(headings, ['EXEMPLE', 20, null], examDate).examDate).toEqual(value(examDate));
    expect(read(['Nom', 'PFMP'], ['EXEMPLE', 20], examDate).examDate).toEqual(value(examDate));
  });

  test('never wins over a cell that says something', () => {
    expect(read(headings, ['EXEMPLE', 20, '01/09/2026'], examDate).examDate).toEqual(
      value(dayOfIso('2026-09-01')),
    );
    expect(read(headings, ['EXEMPLE', 20, 'juin'], examDate).examDate.kind).toBe('unreadable');
  });
});

describe('certificates of work', () => {
  const start = value(dayOfIso('2023-01-01'));
  const end = value(dayOfIso('2023-12-31'));

  test('a column of working time that is alone holds for each certificate', () => {
    const headings = ['Nom', 'Début 1', 'Fin 1', 'Début 2', 'Fin 2', 'Temps de travail'];
    const row = ['EXEMPLE', '01/01/2023', '31/12/2023', '01/01/2024', 'en poste', 'plein'];
    expect(read(headings, row).certificates).toEqual([
      { start, end, workingTime: value('full') },
      { start: value(dayOfIso('2024-01-01')), end: value('ongoing'), workingTime: value('full') },
    ]);
  });

  // One cell, one finding: the other certificates do not repeat what the first says can't be read.
  test('a shared working time that can’t be read is found once', () => {
    const headings = ['Nom', 'Début 1', 'Fin 1', 'Début 2', 'Fin 2', 'Temps de travail'];
    const row = ['EXEMPLE', '01/01/2023', '31/12/2023', '01/01/2024', '31/12/2024', 'TP'];
    const kinds = read(headings, row).certificates.map(({ workingTime }) => workingTime.kind);
    expect(kinds).toEqual(['unreadable', 'not-asked']);
  });

  test('a row that ends before that column does not tell it', () => {
    const row = ['EXEMPLE', '01/01/2023', '31/12/2023'];
    expect(read(['Nom', 'Début', 'Fin', 'Temps de travail'], row).certificates[0]?.workingTime).toEqual(
      absent,
    );
  });

  test('without such a column the working time is not asked', () => {
    const [certificate] = read(['Nom', 'Début', 'Fin'], ['EXEMPLE', '01/01/2023', '31/12/2023']).certificates;
    expect(certificate).toEqual({ start, end, workingTime: notAsked });
  });

  test('a certificate without a column for one of its dates lacks that date', () => {
    const { certificates } = read(
      ['Nom', 'Début 1', 'Fin 1', 'Début 2'],
      ['EXEMPLE', '01/01/2023', '31/12/2023', '01/01/2024'],
    );
    expect(certificates[1]?.end).toEqual(absent);
  });

  test('starts alone: the ends are not asked', () => {
    expect(read(['Nom', 'Début'], ['EXEMPLE', '01/01/2023']).certificates[0]?.end).toEqual(notAsked);
  });

  test.each<Field>(['experienceStart', 'experienceEnd'])('none where two columns claim %s', (field) => {
    const layout = layoutOf(['lastName', 'experienceStart', 'experienceEnd'], [field]);
    expect(
      createCandidateReader(layout, lawInForce, null)(['EXEMPLE', '01/01/2023', '31/12/2023']).certificates,
    ).toEqual([]);
  });

  // "Début | Fin | Début 2 | Fin 2" is how a second certificate is added to a workbook that had room for one.
  test('an unnumbered first certificate does not make the second one disappear', () => {
    const headings = ['Nom', 'Début', 'Fin', 'Début 2', 'Fin 2'];
    const row = ['EXEMPLE', '01/01/2023', '31/12/2023', '01/01/2024', 'en poste'];
    expect(read(headings, row).certificates).toHaveLength(2);
  });

  // The second certificate's working time has no column: nobody said that it was full time.
  test('the working time of the first certificate alone is not that of the second', () => {
    const headings = ['Nom', 'Début 1', 'Fin 1', 'Temps de travail 1', 'Début 2', 'Fin 2'];
    const row = ['EXEMPLE', '01/01/2023', '31/12/2023', 'plein', '01/01/2024', '31/12/2024'];
    expect(read(headings, row).certificates[1]?.workingTime).not.toEqual(value('full'));
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i has the letters %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(cellAddress(8, index)).toBe(`${letters}9`);
});
