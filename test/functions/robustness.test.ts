import fc from 'fast-check';
import { functionTable } from '../../src/functions';
import { callFunction } from '../support/functions';
import { property } from '../support/seed';

/** Words and values that functions really meet, so that arbitrary arguments reach past the first check. */
const familiar = fc.constantFrom(
  'hors contrat',
  'CNED',
  'apprenti',
  'FPC',
  'perfectionnement',
  '3 ans',
  'GRETA',
  'licorne',
  'oui',
  'non',
  'x',
  'NV',
  'ABS',
  'DISP',
  '12,5/20',
  '12/40',
  '20 semaines',
  '70 jours',
  '15/06/2026',
  'en poste',
  'temps plein',
  'TP',
  'Nom',
  'Catégorie',
  'PFMP',
  'E31',
  'Dossier E31',
  'pfmp-short',
  'E2',
  '',
  ' ',
  '-',
  '#REF!',
  46188,
  0,
  1,
  -1,
  20,
  1e308,
);

const richValue = fc.oneof(
  fc.record({ type: fc.constant('FormattedNumber'), basicValue: fc.double() }),
  fc.record({ type: fc.constant('Entity'), text: fc.string(), basicValue: fc.string() }),
  fc.record({ type: fc.constant('Error'), basicValue: fc.constantFrom('#REF!', '#N/A', '#DIV/0!') }),
  fc.record({ type: fc.constant('Entity'), properties: fc.object() }),
);

const scalar = fc.oneof(
  familiar,
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  richValue,
  fc.anything(),
);

const range = fc.array(fc.array(scalar, { maxLength: 5 }), { maxLength: 4 });

describe.each(functionTable.map(({ id, parameters }) => [id, parameters] as const))(
  '=AGORA.%s',
  (id, parameters) => {
    const names = parameters.map(({ name }) => name.fr);
    const inputs = fc.array(fc.oneof(scalar, range), { maxLength: parameters.length + 1 });

    property(
      'answers any arguments by a value, a range or an error that names one of them',
      () =>
        fc.property(inputs, (given) => {
          const answer = callFunction(id, given);
          switch (answer.kind) {
            case 'value':
              expect(['string', 'number', 'boolean']).toContain(typeof answer.value);
              expect(Number.isNaN(answer.value)).toBe(false);
              break;
            case 'range':
              expect(answer.rows.flat().every((cell) => typeof cell === 'string')).toBe(true);
              expect(new Set(answer.rows.map((row) => row.length)).size).toBe(1);
              break;
            case 'error':
              expect(names.some((name) => answer.message.startsWith(name))).toBe(true);
              expect(answer.message).toMatch(/.{5,}\.$/su);
              break;
            default:
              answer satisfies never;
          }
        }),
      400,
    );
  },
);

describe('ranges that do not fit', () => {
  test.each([
    [
      'starts and ends of unequal size',
      'EXPERIENCE_OK',
      ['3 ans', [[1], [2]], [[1]], 46188],
      'débuts a 2 cases et fins 1',
    ],
    ['three heading rows', 'CHECK', [[['a'], ['b'], ['c']], [['d']]], 'titres : 3 lignes'],
    [
      'two candidate rows',
      'CHECK',
      [
        [['Catégorie', 'PFMP']],
        [
          ['CNED', 20],
          ['CNED', 20],
        ],
      ],
      'ligne : 2 lignes',
    ],
    [
      'a row narrower than its headings',
      'CHECK',
      [[['Catégorie', 'PFMP']], [['CNED']]],
      'ligne : 1 cases pour 2 titres',
    ],
    ['headings of something else', 'CHECK', [[['Stock', 'Prix']], [[1, 2]]], 'titres : pas de titres'],
  ] as const)('%s are an error that says so', (_sentence, id, given, message) => {
    const answer = callFunction(id, given);
    expect(answer).toMatchObject({ kind: 'error', error: 'invalid' });
    if (answer.kind === 'error') expect(answer.message).toContain(message);
  });

  test('a table of 100,000 rows is audited, line by line', () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [`NOM ${row}`, 'CNED', row % 2 === 0 ? 20 : 19]);
    const answer = callFunction('AUDIT', [[['Nom', 'Catégorie', 'PFMP'], ...rows]]);
    expect(answer.kind === 'range' ? answer.rows.length : 0).toBe(50_001);
  });
});

describe('values as Excel sends them', () => {
  const valueOf = (id: string, given: readonly unknown[]) => {
    const answer = callFunction(id, given);
    return answer.kind === 'value' ? answer.value : answer.kind === 'error' ? answer.error : 'range';
  };

  test('an omitted argument comes as null, and is no decision', () => {
    expect(valueOf('PFMP_OK', ['CNED', 20, null, null])).toBe(true);
  });

  test('an empty cell comes as 0 in desktop Excel: no status, no decision, no contract, and short weeks', () => {
    expect(valueOf('PFMP_OK', [0, 20])).toBe('missing');
    expect(valueOf('PFMP_OK', ['CNED', 20, 0, 0])).toBe(true);
    expect(valueOf('PFMP_OK', ['apprenti', 20, 0, 0])).toBe('missing');
    expect(valueOf('PFMP_OK', ['CNED', 0])).toBe(false);
    expect(valueOf('DOSSIER', [0, 'oui'])).toBe('Note zéro');
    expect(valueOf('EXPERIENCE_OK', ['3 ans', 0, 0, 46188])).toBe('missing');
  });

  test('a range of one cell, a formatted number and an entity are their plain value', () => {
    expect(valueOf('PFMP_OK', [[['CNED']], { type: 'FormattedNumber', basicValue: 20 }])).toBe(true);
    expect(valueOf('PFMP_OK', [{ type: 'Entity', text: 'x', basicValue: 'CNED' }, 19])).toBe(false);
  });

  test('an error cell is named with its argument', () => {
    const answer = callFunction('PFMP_OK', ['CNED', { type: 'Error', basicValue: '#REF!' }]);
    expect(answer).toMatchObject({ kind: 'error', error: 'invalid' });
    if (answer.kind === 'error') expect(answer.message).toContain('« #REF! »');
  });

  test('AUDIT and CHECK read two rows of headings as the file audit does', () => {
    const headings = [
      ['Nom', 'Catégorie', 'PFMP', 'Attestation', ''],
      ['', '', '', 'Fournie', 'Conforme'],
    ];
    const row = ['EXEMPLE Ada', 'CNED', 20, 'oui', 'non'];
    expect(valueOf('CHECK', [headings, [row]])).toBe('Non conforme');
    const answer = callFunction('AUDIT', [[...headings, row]]);
    expect(answer.kind === 'range' ? answer.rows.map(([, , found]) => found) : []).toEqual([
      'Code',
      'attestation-noncompliant',
    ]);
  });

  test('what can not be read is an error also where the category has no use for it', () => {
    expect(valueOf('PFMP_OK', ['3 ans', '?'])).toBe('invalid');
    expect(valueOf('PFMP_OK', ['apprenti', 52, '?', 52])).toBe('invalid');
    expect(valueOf('UNIT_GRADE', [12, '?', 'non'])).toBe('invalid');
    expect(valueOf('DOSSIER', ['?', 'non'])).toBe('invalid');
    expect(valueOf('RULE', [{ type: 'Error', basicValue: '#REF!' }])).toBe('invalid');
  });

  test('a year of weekly jobs is counted at once', () => {
    const starts = Array.from({ length: 400 }, (_, week) => [43831 + 7 * week]);
    const ends = starts.map(([start = 0]) => [start + 4]);
    expect(valueOf('EXPERIENCE_OK', ['3 ans', starts, ends, 46184])).toBe(true);
  });

  test('a remark below a table is none of its candidates, though its empty cells come as 0', () => {
    const rows = [
      ['Nom', 'Catégorie', 'PFMP', 'E2'],
      ['EXEMPLE Ada', 'CNED', 20, 12],
      ['Fait à Lyon, le 3 mai', 0, 0, 0],
    ];
    const answer = callFunction('AUDIT', [rows]);
    expect(answer.kind === 'range' ? answer.rows[1]?.[0] : '').toBe('Aucun constat');
  });

  test('dates come as serials', () => {
    expect(valueOf('EXPERIENCE_OK', ['3 ans', 43831, 44926, 46188])).toBe(true);
    expect(valueOf('EXPERIENCE_OK', ['3 ans', 43831, 44925, 46188])).toBe(false);
  });

  test('a bare FPC with enough weeks is not said to be right: certificates may be asked instead', () => {
    expect(valueOf('PFMP_OK', ['FPC', 22])).toBe('invalid');
    expect(valueOf('PFMP_OK', ['FPC', 21])).toBe(false);
    expect(valueOf('PFMP_REQUIRED', ['FPC'])).toBe(22);
  });
});
