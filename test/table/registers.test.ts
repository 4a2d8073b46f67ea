import { type Sheet, readRegister, recogniseRegister } from '../../src/table';
import { lawInForce } from '../support/law';

const sheet = (name: string, ...rows: Sheet['rows']): Sheet => ({ name, rows, merges: [] });

describe('a sheet is taken for a register', () => {
  const headings = ['Nom', 'Prénom', 'Du', 'Au', 'Nb de semaines'];

  test('of training, unless its name or its columns speak of experience', () => {
    expect(recogniseRegister(sheet('Feuil2', headings))?.kind).toBe('training');
    expect(recogniseRegister(sheet('Expérience', headings))?.kind).toBe('experience');
    expect(recogniseRegister(sheet('Feuil2', [...headings, 'Certificats joints']))?.kind).toBe('experience');
  });

  test('of dossiers by the épreuve and what a dossier holds', () => {
    expect(recogniseRegister(sheet('X', ['Nom', 'Épreuve', 'État récapitulatif']))?.kind).toBe('dossier');
    expect(recogniseRegister(sheet('X', ['Nom', 'Épreuve', 'Note']))).toBeNull();
    expect(recogniseRegister(sheet('X', ['Nom', 'Épreuve', 'Déposé le', 'Catégorie']))).toBeNull();
  });

  test('never where it lists candidates, or tells no more than days', () => {
    expect(recogniseRegister(sheet('PFMP', [...headings, 'Catégorie']))).toBeNull();
    expect(recogniseRegister(sheet('PFMP', ['Nom', 'Du', 'Au']))).toBeNull();
    expect(recogniseRegister(sheet('PFMP', ['Du', 'Au', 'Nb de semaines']))).toBeNull();
  });

  test('without the columns that two headings claim, our own, or none', () => {
    const layout = recogniseRegister(
      sheet('PFMP', [
        ...headings,
        'Semaines',
        'Nombre de semaines',
        'Contrôle AGORA',
        'Observations',
        null,
        12,
      ]),
    );
    expect([...(layout?.ambiguous ?? [])]).toEqual([]);
    expect(layout).toBeNull();
    const signed = recogniseRegister(
      sheet('PFMP', [...headings, 'Semaines', 'Signée', 'Contrôle AGORA', 'Observations', null, 12]),
    );
    expect([...(signed?.ambiguous ?? [])]).toEqual(['weeks']);
    expect(signed?.ignored).toContain('Observations');
  });
});

describe('the lines of a register', () => {
  const read = (given: Sheet) => {
    const layout = recogniseRegister(given);
    if (layout === null) throw new Error('no register');
    return readRegister(given, layout, lawInForce);
  };

  test('are the rows that hold something and are no total', () => {
    const register = read(
      sheet(
        'PFMP',
        ['Suivi'],
        ['Nom', 'Prénom', 'Du', 'Au', 'Nb de semaines'],
        ['EXEMPLE', 'Ada', '05/01/2026', '30/01/2026', 4],
        [null, '', null, null, null],
        [],
        [null, null, '05/01/2026', '30/01/2026', 4],
        [12, null, '05/01/2026', '30/01/2026', 4],
        ['Total', null, null, null, 12],
      ),
    );
    expect(register.lines.map(({ row, person, cell }) => [row, person.name, cell])).toEqual([
      [3, 'EXEMPLE Ada', 'A3'],
      [6, null, 'A6'],
      [7, '12', 'A7'],
    ]);
  });

  test('read types of structure, sessions and what can’t be read', () => {
    const register = read(
      sheet(
        'PFMP',
        ['Candidat', 'Du', 'Au', 'Session', 'Type de structure'],
        ['EXEMPLE Ada', '05/01/2026', '30/01/2026', 2026, 'Association'],
        ['EXEMPLE Ada', '05/01/2026', '30/01/2026', '2026', 'Licorne'],
        ['EXEMPLE Ada', '05/01/2026', '30/01/2026', null, null],
      ),
    );
    if (register.kind === 'dossier') throw new Error('attestations');
    expect(
      register.lines.map(({ attestation }) => [attestation.session.kind, attestation.structureType.kind]),
    ).toEqual([
      ['value', 'value'],
      ['value', 'unreadable'],
      ['absent', 'absent'],
    ]);
  });

  test('of dossiers name their unit, or none', () => {
    const register = read(
      sheet(
        'Dossiers',
        ['Candidat', 'Épreuve', 'Déposé le'],
        ['A B', 'Oral E31', null],
        ['A B', null, null],
        [null, 'E3', null],
      ),
    );
    if (register.kind !== 'dossier') throw new Error('dossiers');
    expect(register.lines.map(({ unit }) => unit)).toEqual(['E31', null, null]);
  });
});
