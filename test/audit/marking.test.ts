import { auditSheet, guardFormula, planRowMarks } from '../../src/audit';
import type { Cell } from '../../src/cells';
import { french } from '../../src/messages';
import { dayOfIso } from '../../src/regulation';
import type { Sheet } from '../../src/table';
import { lawInForce } from '../support/law';

const guard = (cell: Cell) =>
  guardFormula({
    inputs: [{ address: '$E5', cell }],
    verdict: 'Conforme',
    stale: 'À recontrôler',
    until: null,
    seal: 'AGORA x',
  });

describe('the formula of a verdict', () => {
  test('compares each judged input of its row with what was judged', () => {
    const inputs = [
      { address: '$E5', cell: 'CNED' },
      { address: '$F5', cell: 16 },
      { address: '$G5', cell: null },
    ];
    expect(
      guardFormula({ inputs, verdict: 'Non conforme', stale: 'À recontrôler', until: null, seal: 'AGORA x' }),
    ).toBe(
      '=IFERROR(IF(AND(N("AGORA x")=0,$E5="CNED",ISNUMBER($F5),$F5=16,$G5="",ROW($E5)=ROW(),ROW($F5)=ROW(),ROW($G5)=ROW()),"Non conforme","À recontrôler"),"À recontrôler")',
    );
  });

  test.each<[string, Cell, string]>([
    ['a quotation mark is doubled', 'dit "oui"', '$E5="dit ""oui"""'],
    ['a number is told from an empty cell, which equals 0', 0, 'ISNUMBER($E5),$E5=0'],
    ['a truth value is told from an empty cell, which equals FALSE', false, 'ISLOGICAL($E5),$E5=FALSE'],
    ['a date is its serial', { kind: 'date', serial: 46188 }, 'ISNUMBER($E5),$E5=46188'],
    ['a mean is compared within 15 digits', 1 / 3, 'ABS($E5-0.333333333333333)<'],
    ['a sum is compared within 15 digits', 19.999999999999996, 'ABS($E5-20)<'],
    ['an error is asked by its kind', { kind: 'error', text: '#REF!' }, 'ISERROR($E5)'],
    [
      'a text of 300 characters is compared in pieces',
      'x'.repeat(300),
      `$E5="${'x'.repeat(255)}"&"${'x'.repeat(45)}"`,
    ],
  ])('%s', (_sentence, cell, condition) => {
    expect(guard(cell)).toContain(condition);
  });

  test('there is none when the inputs are too long for one formula', () => {
    expect(guard('x'.repeat(9_000))).toBeNull();
  });

  test('a verdict that the exam day changes ends on that day', () => {
    const formula = guardFormula({
      inputs: [],
      verdict: 'À compléter',
      stale: 'À recontrôler',
      until: 46188,
      seal: 'AGORA x',
    });
    expect(formula).toContain('TODAY()<46188');
  });

  test('more conditions than a function takes are grouped', () => {
    const inputs = Array.from({ length: 300 }, (_, row) => ({ address: `$A${row + 1}`, cell: null }));
    const formula =
      guardFormula({ inputs, verdict: 'Conforme', stale: 'À recontrôler', until: null, seal: 'AGORA x' }) ??
      '';
    expect(formula).toMatch(/^=IFERROR\(IF\(AND\(AND\(/);
  });
});

describe('the plan of marking', () => {
  const sheet: Sheet = {
    name: 'Classe',
    merges: [],
    rows: [
      ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', "Date d'examen"],
      ['EXEMPLE Ada', 'CNED', 20, 'oui', { kind: 'date', serial: 46188 }],
      ['MODÈLE Léo', 'CNED', 19, 'oui', { kind: 'date', serial: 46188 }],
      ['FICTIF Zoé', 'CNED', 20, 'non', { kind: 'date', serial: 46188 }],
    ],
  };
  const audited = auditSheet(sheet, {
    session: lawInForce,
    referenceDay: dayOfIso('2026-06-01'),
    examDate: null,
  });
  const marks = audited.kind === 'audited' ? planRowMarks(sheet, audited.audit, french) : [];

  test('has a guarded verdict and the reasons for each candidate', () => {
    expect(marks.map(({ row, reasons }) => [row, reasons])).toEqual([
      [2, ''],
      [3, '19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine. (note § 1-1)'],
      [4, "Le dossier E31 n'est pas encore produit. (note § 2)"],
    ]);
  });

  test('watches what was judged, and of the name only that it is no error', () => {
    expect(marks[0]?.verdict).toContain(',$B2="CNED",ISNUMBER($C2),$C2=20,$D2="oui"');
    expect(marks[0]?.verdict).toContain('NOT(ISERROR($A2))');
  });

  test('ends a verdict on the exam day only where the day changes it', () => {
    expect(marks.map(({ verdict }) => verdict.includes('TODAY()<46188'))).toEqual([false, false, true]);
  });
});
