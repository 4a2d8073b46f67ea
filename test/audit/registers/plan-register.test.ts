import { type RegisterKind, planRegister, registerKinds } from '../../../src/audit';
import type { Cell } from '../../../src/cells';
import type { Likeness } from '../../../src/regulation';
import {
  type Register,
  type Sheet,
  attestationColumns,
  dossierColumns,
  headingOf,
  readRegister,
  recogniseRegister,
} from '../../../src/table';
import { lawInForce } from '../../support/law';

const ada: Likeness = { number: '0012', name: 'EXEMPLE Ada', birthDate: 31_000 };
const bob: Likeness = { number: null, name: 'AUTRE Bob', birthDate: null };

const headingsOf = (kind: RegisterKind) => planRegister(kind, []).columns.map(({ heading }) => heading);

const sheetOf = (kind: RegisterKind, ...lines: readonly (readonly Cell[])[]): Sheet => ({
  name: planRegister(kind, []).name,
  rows: [headingsOf(kind), ...lines],
  merges: [],
});

function read(kind: RegisterKind, line: readonly Cell[]): Register {
  const sheet = sheetOf(kind, line);
  const layout = recogniseRegister(sheet);
  if (layout === null) throw new Error(`${sheet.name} is not recognised`);
  return readRegister(sheet, layout, lawInForce);
}

const isReading = (part: unknown): part is { readonly kind: string } =>
  typeof part === 'object' && part !== null && 'kind' in part;

describe('the sheet of a new register', () => {
  test.each(registerKinds)('is recognised as what it is, empty: %s', (kind) => {
    const layout = recogniseRegister(sheetOf(kind));
    expect(layout).toMatchObject({ kind, headerRow: 0, ignored: [], ambiguous: new Set() });
    expect(layout?.columns.size).toBe(headingsOf(kind).length);
  });

  test('has the columns of its form, in the order of the form', () => {
    const person = ['N° candidat', 'Candidat'];
    expect(headingsOf('experience')).toEqual([...person, ...attestationColumns.map(headingOf)]);
    expect(headingsOf('dossier')).toEqual([...person, ...dossierColumns.map(headingOf)]);
    const certificate = (['certificates', 'employee', 'qualifiedJob', 'workingTime'] as const).map(headingOf);
    expect(headingsOf('training')).toEqual(
      headingsOf('experience').filter((heading) => !certificate.includes(heading)),
    );
  });

  test.each(registerKinds)('has names that Excel takes: %s', (kind) => {
    const { name, table } = planRegister(kind, []);
    expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    expect(table).toMatch(/^[A-Za-z_]+$/);
  });

  test.each(
    registerKinds.flatMap((kind) =>
      planRegister(kind, []).columns.flatMap(({ check, heading }) =>
        check.kind === 'list' ? check.values.map((value) => [kind, heading, value] as const) : [],
      ),
    ),
  )('offers only words that are read: %s, %s, %s', (kind, heading, value) => {
    const line = headingsOf(kind).map((each) => (each === heading ? value : null));
    const readings = read(kind, line).lines.flatMap((found): readonly unknown[] => {
      const parts: readonly unknown[] = Object.values('unit' in found ? found.checklist : found.attestation);
      return 'unit' in found ? [found.unit, ...parts.flat()] : parts;
    });
    const told = readings.filter(isReading);
    expect(told).not.toContainEqual(expect.objectContaining({ kind: 'unreadable' }));
    const values = told.filter(({ kind: is }) => is === 'value');
    const unit = readings.includes(value);
    expect(unit ? [value] : values).toHaveLength(1);
  });

  test.each(registerKinds)('offers lists that Excel takes as they are: %s', (kind) => {
    for (const { check } of planRegister(kind, []).columns) {
      if (check.kind !== 'list') continue;
      expect(check.values.join(',').length).toBeLessThanOrEqual(255);
      for (const value of check.values) expect(value).toMatch(/^[^,=\s][^,]*$/);
    }
  });
});

describe('the lines of a new register', () => {
  test('of dossiers are one a candidate and unit', () => {
    expect(planRegister('dossier', [ada, bob]).rows).toEqual([
      ['0012', 'EXEMPLE Ada', 'E31'],
      ['0012', 'EXEMPLE Ada', 'E32'],
      [null, 'AUTRE Bob', 'E31'],
      [null, 'AUTRE Bob', 'E32'],
    ]);
  });

  test('are made once for whoever stands on two lists, and not for whom no list names', () => {
    const again = { ...ada, name: 'Ada Exemple' };
    const nobody: Likeness = { number: null, name: null, birthDate: 31_000 };
    const twin = { ...ada, number: '0013' };
    expect(planRegister('dossier', [ada, again, nobody, twin]).rows.map(([number]) => number)).toEqual([
      '0012',
      '0012',
      '0013',
      '0013',
    ]);
  });

  test('of attestations are left to be written', () => {
    expect(planRegister('training', [ada]).rows).toEqual([]);
    expect(planRegister('experience', [ada]).rows).toEqual([]);
  });
});
