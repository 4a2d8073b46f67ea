import { planRegister, registerKinds } from '../../src/audit';
import { createRegister, sayCreation } from '../../src/excel';
import { catalogues, french } from '../../src/messages';
import { recogniseRegister } from '../../src/table';
import { type BookDescription, type Options, openInExcel } from '../excel-host';
import { cellsOf, doorTo, shownAt } from './support';

const LIST: BookDescription = {
  sheets: [
    {
      name: 'Candidats',
      rows: [
        ['Nom', 'Note'],
        ['A', 12],
      ],
    },
  ],
};
const ada = { number: '0012', name: 'EXEMPLE Ada', birthDate: null };

const open = (more: Partial<BookDescription> = {}, options?: Partial<Options>) =>
  openInExcel({ ...LIST, ...more }, options);

interface Validation {
  readonly rule: object;
  readonly errorAlert: { readonly message: string };
  readonly ranges: readonly string[];
}

describe('a register that is created', () => {
  test.each(registerKinds)('is recognised as what it is: %s', async (kind) => {
    const host = open();
    const plan = planRegister(kind, []);
    const outcome = await createRegister(doorTo(host), plan);
    const id = host.book.sheet(plan.name).id;
    expect(outcome).toEqual({ kind: 'created', sheet: plan.name, id });
    const headings = plan.columns.map((_, at) => host.book.sheet(plan.name).grid.get(0, at).value);
    const rows = [headings.map((value) => (typeof value === 'string' ? value : null))];
    expect(recogniseRegister({ name: plan.name, rows, merges: [] })?.kind).toBe(kind);
  });

  test('is a table with a row to type into, its heading always in sight, and the person stays where they are', async () => {
    const host = open();
    await createRegister(doorTo(host), planRegister('training', []));
    const sheet = cellsOf(host.dump(), 'PFMP');
    expect(sheet).toMatchObject({
      frozen: { rows: 1, columns: 0 },
      tables: { AGORA_PFMP: { range: 'A1:Y2', style: 'TableStyleLight9', showTotals: false } },
    });
    expect(host.dump()['active']).toBe('Candidats');
    expect(host.requests).toHaveLength(2);
  });

  test('keeps the zeros of a number, and writes every text as a text', async () => {
    const host = open();
    await createRegister(
      doorTo(host),
      planRegister('dossier', [ada, { ...ada, number: '13', name: '=1+1' }]),
    );
    expect([shownAt(host, 'Dossiers', 'A2'), shownAt(host, 'Dossiers', 'C3')]).toEqual(['0012', 'E32']);
    expect(shownAt(host, 'Dossiers', 'B4')).toBe('=1+1');
    expect(cellsOf(host.dump(), 'Dossiers')).toMatchObject({
      tables: { AGORA_Dossiers: { range: 'A1:K5' } },
    });
  });

  test('warns of what a column does not expect, in its two thousand first rows, and takes it', async () => {
    const host = open();
    await createRegister(doorTo(host), planRegister('training', []));
    const validations = cellsOf(host.dump(), 'PFMP')['validations'] as readonly Validation[];
    const at = (column: string) => {
      const found = validations.find(({ ranges }) => ranges.includes(`${column}2:${column}2000`));
      if (found === undefined) throw new Error(`${column} has no validation`);
      return found;
    };
    const { alerts } = french.registerDeeds;
    const warning = { showAlert: true, style: 'Warning', title: alerts.title };
    expect(at('C')).toMatchObject({
      rule: { date: { operator: 'Between', formula1: '1940-01-01', formula2: '2100-12-31' } },
      errorAlert: { ...warning, message: alerts.day },
    });
    expect(at('I')).toMatchObject({
      rule: { list: { inCellDropDown: true, source: 'x' } },
      errorAlert: { ...warning, message: alerts.list },
    });
    expect(at('T')).toMatchObject({
      rule: { decimal: { operator: 'GreaterThanOrEqualTo', formula1: 0 } },
      errorAlert: { ...warning, message: alerts.amount },
    });
    expect(validations).toHaveLength(19);
    expect(cellsOf(host.dump(), 'PFMP')['cells']).toMatchObject({
      A2000: { style: { numberFormat: '@' } },
      R2000: { style: { numberFormat: 'dd/mm/yyyy' } },
    });
  });

  test('takes another name for its table where one has it', async () => {
    const tables = [{ name: 'AGORA_PFMP', range: 'A1:B2' }];
    const host = open({
      sheets: [
        {
          name: 'Ancien',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
          tables,
        },
      ],
    });
    await createRegister(doorTo(host), planRegister('training', []));
    expect(Object.keys(cellsOf(host.dump(), 'PFMP')['tables'] as object)).toEqual(['AGORA_PFMP_2']);
  });
});

describe('nothing is changed', () => {
  test('where a sheet has the name, however it is written', async () => {
    const host = open({ sheets: [{ name: 'pfmp', rows: [['à moi']], visibility: 'Visible' }] });
    const before = host.dump();
    expect(await createRegister(doorTo(host), planRegister('training', []))).toEqual({
      kind: 'taken',
      sheet: 'pfmp',
    });
    expect(host.dump()).toEqual(before);
  });

  test('where the structure of the workbook is protected', async () => {
    const host = open({ structureProtected: true });
    const before = host.dump();
    const outcome = await createRegister(doorTo(host), planRegister('training', []));
    expect(outcome).toEqual({ kind: 'refused', problem: { kind: 'structure-protected', sheet: 'PFMP' } });
    expect(host.dump()).toEqual(before);
    expect(sayCreation(outcome, french)).toBe(
      "La feuille « PFMP » ne peut pas être ajoutée, car la structure du classeur est protégée : ôter cette protection (onglet Révision), puis recommencer. Rien n'a été ajouté au classeur.",
    );
  });

  test('in an Excel that knows no validations', async () => {
    const host = open({}, { api: '1.7' });
    const before = host.dump();
    expect(await createRegister(doorTo(host), planRegister('training', []))).toMatchObject({
      problem: { kind: 'unsupported' },
    });
    expect(host.dump()).toEqual(before);
  });

  test('by a failure at the first request', async () => {
    const host = open();
    host.failAt(1, 'GeneralException');
    const outcome = await createRegister(doorTo(host), planRegister('training', []));
    expect(outcome).toMatchObject({ kind: 'refused', problem: { kind: 'unexpected' } });
    expect(host.dump()).toEqual(open().dump());
  });

  test('by a failure at the second after any of its actions, or else all is done', async () => {
    const whole = open();
    await createRegister(doorTo(whole), planRegister('training', []));
    const actions = whole.requests[1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(100);
    const kinds = new Set<string>();
    for (let left = 1; left <= actions; left += left < 8 ? 1 : 61) {
      const host = open();
      host.failAt(2, 'GeneralException', actions - left);
      const { kind } = await createRegister(doorTo(host), planRegister('training', []));
      kinds.add(kind);
      expect(host.dump()).toEqual(kind === 'created' ? whole.dump() : open().dump());
    }
    expect([...kinds].sort()).toEqual(['created', 'refused']);
  });
});

describe('a failure whose end is not known', () => {
  test('is no failure where the answer alone was lost', async () => {
    const host = open();
    host.failAt(2, 'GeneralException', Infinity);
    expect(await createRegister(doorTo(host), planRegister('training', []))).toMatchObject({
      kind: 'created',
    });
  });

  test('is told where the sheet could not be taken away again', async () => {
    const host = open();
    host.failAt(2, 'GeneralException', 20);
    host.failAt(3, 'GeneralException');
    const outcome = await createRegister(doorTo(host), planRegister('training', []));
    expect(outcome).toEqual({ kind: 'refused', problem: { kind: 'half-done', sheet: 'PFMP' } });
    expect(sayCreation(outcome, french)).toMatch(/Il peut rester une feuille commencée/);
  });
});

test.each(['fr', 'en'] as const)('every outcome is said, in %s', (language) => {
  const words = catalogues[language];
  const said = [
    sayCreation({ kind: 'created', sheet: 'PFMP', id: '1' }, words),
    sayCreation({ kind: 'taken', sheet: 'PFMP' }, words),
    sayCreation({ kind: 'refused', problem: { kind: 'gone', sheet: 'PFMP' } }, words),
    sayCreation({ kind: 'refused', problem: { kind: 'unsupported', sheet: 'PFMP' } }, words),
  ];
  expect(new Set(said).size).toBe(said.length);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
