import type { Cell } from '../../src/cells';
import type { Field } from '../../src/regulation';
import { listHeadings } from '../../src/table';
import { describeLayout } from '../support/layouts';
import { merge, sheetOf } from '../support/sheets';

const simple = ['Nom', 'Catégorie', 'PFMP'];
const ada = ['EXEMPLE', 'hors contrat', 20];
const blank: readonly Cell[] = [];

describe('where the heading stands', () => {
  test('on the first row', () => {
    expect(describeLayout([simple, ada])).toEqual({
      headerRow: 0,
      columns: ['A lastName', 'B status', 'C pfmpWeeks'],
      ambiguous: [],
      ignored: [],
    });
  });

  test('below a title block that uses the same words', () => {
    const title = [
      ['Listes simples'],
      ['Critères de regroupement : Catégorie'],
      ['Critères de tris : Nom et prénom, Date de naissance'],
      ['Edité le 23/01/2026'],
      blank,
    ];
    expect(describeLayout([...title, simple, ada])?.headerRow).toBe(5);
  });

  test('from any column', () => {
    expect(describeLayout([blank, [null, null, ...simple], [null, null, ...ada]])?.columns).toEqual([
      'C lastName',
      'D status',
      'E pfmpWeeks',
    ]);
  });

  test('on row 30 at the latest', () => {
    const above = (count: number) => Array.from({ length: count }, () => ['…']);
    expect(describeLayout([...above(29), simple, ada])?.headerRow).toBe(29);
    expect(describeLayout([...above(30), simple, ada])).toBeNull();
  });

  test('nowhere, in a sheet of something else', () => {
    expect(describeLayout([])).toBeNull();
    expect(
      describeLayout([
        ['Nom', 'Prénom', 'Date de naissance'],
        ['EXEMPLE', 'Ada', '05/01/2008'],
      ]),
    ).toBeNull();
    expect(
      describeLayout([
        ['Catégorie', 'PFMP'],
        ['hors contrat', 20],
      ]),
    ).toBeNull();
    expect(describeLayout([['Listes'], ['oui'], ['non']])).toBeNull();
    expect(describeLayout([[20, true, { kind: 'error', text: '#REF!' }]])).toBeNull();
  });

  test('where a person says, even where another row would do better', () => {
    expect(describeLayout([simple, ['Nom', 'PFMP'], ada], [], { headerRow: 1 })).toMatchObject({
      headerRow: 1,
      columns: ['A lastName', 'B pfmpWeeks'],
    });
  });
});

describe('two rows of heading', () => {
  const lower = ['Nom', 'Prénom', 'Dossier', 'Justificatifs', 'Note', 'Dossier', 'Justificatifs', 'Note'];
  const expected = [
    'A lastName',
    'B firstName',
    'C dossierE31',
    'D evidenceE31',
    'E markE31',
    'F dossierE32',
    'G evidenceE32',
    'H markE32',
  ];

  test('groups merged over their columns', () => {
    const upper = [null, null, 'E31', null, null, 'E32', null, null];
    expect(describeLayout([upper, lower], [merge(0, 2, 0, 4), merge(0, 5, 0, 7)])).toMatchObject({
      headerRow: 1,
      columns: expected,
    });
  });

  test('groups that nobody merged reach to the next one', () => {
    const upper = [null, null, 'E31', null, null, 'E32'];
    expect(describeLayout([upper, lower])?.columns).toEqual(expected);
  });

  test('headings of one column merged over both rows', () => {
    const upper = ['Nom', 'Prénom', 'E31', null, null, 'E32', null, null];
    const below = [null, null, ...lower.slice(2)];
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4), merge(0, 5, 0, 7)];
    expect(describeLayout([upper, below], merges)?.columns).toEqual(expected);
  });

  test('headings of one column in the upper row alone, merged with nothing', () => {
    const upper = ['Nom', 'Prénom', 'E31', null, null, 'E32', null, null];
    const below = [null, null, ...lower.slice(2)];
    expect(describeLayout([upper, below], [merge(0, 2, 0, 4), merge(0, 5, 0, 7)])?.columns).toEqual(expected);
  });

  test('a kind over the units: Notes over E2, E31, E32', () => {
    const upper = ['Candidat', null, 'Notes', null, null];
    expect(
      describeLayout([upper, ['Nom', 'Prénom', 'E2', 'E31', 'E32']], [merge(0, 0, 0, 1), merge(0, 2, 0, 4)])
        ?.columns,
    ).toEqual(['A lastName', 'B firstName', 'C markE2', 'D markE31', 'E markE32']);
  });

  test('a group that changes nothing of what stands below', () => {
    const rows = [
      ['Identité', null, 'Formation', null],
      ['Nom', 'Prénom', 'PFMP', 'Positionnement'],
    ];
    expect(describeLayout(rows, [merge(0, 0, 0, 1), merge(0, 2, 0, 3)])?.columns).toEqual([
      'A lastName',
      'B firstName',
      'C pfmpWeeks',
      'D positioning',
    ]);
  });

  test('a group over other persons takes its columns away', () => {
    const rows = [
      ['Candidat', null, 'Tuteur', null, null],
      ['Nom', 'Prénom', 'Nom', 'Prénom', 'PFMP'],
    ];
    const merged = describeLayout(rows, [merge(0, 0, 0, 1), merge(0, 2, 0, 3)]);
    expect(merged).toMatchObject({ columns: ['A lastName', 'B firstName', 'E pfmpWeeks'], ambiguous: [] });
    expect(merged?.ignored).toEqual(['Tuteur Nom', 'Tuteur Prénom']);
  });

  test('a wide group that is not understood takes its columns away too', () => {
    const rows = [
      ['Candidat', null, 'Deuxième tour', null],
      ['Nom', 'PFMP', 'E31', 'E32'],
    ];
    expect(describeLayout(rows, [merge(0, 0, 0, 1), merge(0, 2, 0, 3)])?.columns).toEqual([
      'A lastName',
      'B pfmpWeeks',
    ]);
  });

  test('an empty merged block above is no group', () => {
    const rows = [
      [null, null, 'Dossier', null],
      ['Nom', 'PFMP', 'E31', 'E32'],
    ];
    expect(describeLayout(rows, [merge(0, 0, 0, 1), merge(0, 2, 0, 3)])?.columns).toEqual([
      'A lastName',
      'B pfmpWeeks',
      'C dossierE31',
      'D dossierE32',
    ]);
  });

  test('an unmerged group does not reach over a merged one', () => {
    const rows = [
      ['Dossier', 'Observations', null, null],
      ['E31', 'Suivi', 'Nom', 'PFMP'],
    ];
    expect(describeLayout(rows, [merge(0, 1, 0, 2)])?.columns).not.toContain('D dossierE31');
  });

  test('a title above a single row of heading is no group', () => {
    const rows = [['Suivi des candidats 2026', null, null], simple, ada];
    expect(describeLayout(rows, [merge(0, 0, 0, 2)])).toMatchObject({
      headerRow: 1,
      columns: ['A lastName', 'B status', 'C pfmpWeeks'],
    });
  });

  test('the headings that a person may name are those of both rows', () => {
    const upper = [null, 'E31', null];
    const sheet = sheetOf([upper, ['Nom', 'Dossier', 'Note']], [merge(0, 1, 0, 2)]);
    expect(listHeadings(sheet, 1)).toEqual(['Nom', 'E31 Dossier', 'E31 Note']);
    expect(listHeadings(sheetOf([simple]), 0)).toEqual(simple);
    expect(listHeadings(sheetOf([simple]), 7)).toEqual([]);
  });
});

describe('two columns for one field', () => {
  test('neither is taken', () => {
    expect(describeLayout([['Nom', 'Catégorie', 'PFMP', 'PFMP effectuées']])).toMatchObject({
      columns: ['A lastName', 'B status'],
      ambiguous: ['pfmpWeeks'],
      ignored: ['PFMP', 'PFMP effectuées'],
    });
  });

  test('the better heading wins over a second choice', () => {
    expect(
      describeLayout([['N° Candidat', 'N° Inscription', 'Nom de famille', 'Nom d’usage', 'PFMP']])?.columns,
    ).toEqual(['A candidateNumber', 'C lastName', 'E pfmpWeeks']);
    expect(describeLayout([['Nom d’usage', 'PFMP']])?.columns).toEqual(['A lastName', 'B pfmpWeeks']);
  });

  test('a person’s choice settles it, however the heading is written', () => {
    const mapping = new Map<Field, string>([['pfmpWeeks', 'pfmp  EFFECTUEES']]);
    expect(describeLayout([['Nom', 'PFMP', 'PFMP effectuées']], [], { mapping })).toMatchObject({
      columns: ['A lastName', 'C pfmpWeeks'],
      ambiguous: [],
    });
  });

  test('a person’s choice that is not there changes nothing', () => {
    const mapping = new Map<Field, string>([['pfmpWeeks', 'Stages']]);
    expect(describeLayout([['Nom', 'PFMP']], [], { mapping })?.columns).toEqual([
      'A lastName',
      'B pfmpWeeks',
    ]);
  });

  test('a heading that nobody would understand can be named', () => {
    const mapping = new Map<Field, string>([
      ['status', 'Profil'],
      ['fullName', 'Qui'],
    ]);
    expect(describeLayout([['Qui', 'Profil', 'PFMP']], [], { mapping })?.columns).toEqual([
      'A fullName',
      'B status',
      'C pfmpWeeks',
    ]);
  });
});

describe('our own columns', () => {
  test('are never read, nor named among the headings that were not understood', () => {
    expect(describeLayout([[...simple, 'Conformité AGOrA', 'Motifs']])).toMatchObject({
      columns: ['A lastName', 'B status', 'C pfmpWeeks'],
      ignored: [],
    });
  });

  test('do not stand in the way of a column of conformity', () => {
    expect(describeLayout([[...simple, 'Conformité', 'Conformité AGOrA']])?.columns).toContain(
      'D attestation',
    );
  });
});
