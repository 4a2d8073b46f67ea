import { sheetOf, valuesAt } from '../behaviours/support';
import { moveFormula, rewriteReferences } from './rewrite';

/** The value of a formula beside A1 = "Cned", B1 = 16, C1 empty, D1 = TRUE, E1 = #N/A, F1 = "". */
async function calculated(formula: string): Promise<unknown> {
  const host = sheetOf([['Cned', 16, null, true, { error: '#N/A' }, { formula: '=""' }, '', formula]]);
  const [[value] = []] = await valuesAt(host, 'H1');
  return value;
}

test.each([
  // excel-facts.md § 8: the guard formula, and what it turns on.
  [
    '=IFERROR(IF(AND($A1="CNED",$B1=16,$C1=""),"Non conforme","À recontrôler"),"À recontrôler")',
    'Non conforme',
  ],
  ['=IFERROR(IF(AND($A1="CNED",$E1=16),"Non conforme","À recontrôler"),"À recontrôler")', 'À recontrôler'],
  ['=AND($A1="Non conforme",N("AGORA")=0)', false],
  // Text is compared without regard to case; an empty cell equals "" and 0; kinds never equal each other.
  ['=A1="cNED"', true],
  ['=EXACT(A1,"CNED")', false],
  ['=EXACT(A1,"Cned")', true],
  ['=C1=""', true],
  ['=C1=0', true],
  ['=C1=FALSE', true],
  ['=F1=""', true],
  ['=F1=0', false],
  ['=B1="16"', false],
  ['=D1=1', false],
  ['=A1<>"x"', true],
  ['=2<10', true],
  ['="a">"B"', false],
  ['="a">9', true],
  // A cell that shows "" is not blank (excel-facts.md § 8).
  ['=ISBLANK(C1)', true],
  ['=ISBLANK(F1)', false],
  ['=LEN(F1)', 0],
  ['=LEN(B1)', 2],
  // Errors go through.
  ['=E1&"x"', '#N/A'],
  ['=NOT(E1)', '#N/A'],
  ['=ISERROR(E1)', true],
  ['=ISERROR(A1)', false],
  ['=OR(E1,TRUE)', '#N/A'],
  ['=IFERROR(E1,"rien")', 'rien'],
  ['=1/0', '#DIV/0!'],
  ['=A1+1', '#VALUE!'],
  ['=INCONNU', '#NAME?'],
  ['=AGORA.PFMP_OK(A1)', '#NAME?'],
  // The rest.
  ['=N("AGORA")', 0],
  ['=N(B1)', 16],
  ['=N(TRUE)', 1],
  ['=A1&B1&D1&C1', 'Cned16TRUE'],
  ['=AND(A1:D1)', true],
  ['=AND(A1)', '#VALUE!'],
  ['=IF(B1>10,C1,"x")', 0],
  ['=IF(B1>20,"x")', false],
  ['=-B1%', -0.16],
  ['=2+3*2^2', 14],
  ['="dit ""non"""', 'dit "non"'],
  ['=Feuil1!B1', 16],
  ["='Feuil1'!$B$1", 16],
  ['=Absente!B1', '#REF!'],
  // What is left of a sheet, and of cells, that were deleted.
  ['=#REF!$B$1', '#REF!'],
  ['=#REF!+1', '#REF!'],
  ['=Feuil1!#REF!', '#REF!'],
  ['=IFERROR(\'Feuil1\'!#REF!,"rien")', 'rien'],
])('%s is %p', async (formula, value) => {
  expect(await calculated(formula)).toBe(value);
});

test('what depends on a cell is calculated when it is written, through other sheets too', async () => {
  const host = sheetOf([[1, '=A1+1', '=B1+1']]);
  host.person.type('A1', 5);
  expect(await valuesAt(host, 'A1:C1')).toEqual([[5, 6, 7]]);
  host.person.type('B1', 1);
  expect(await valuesAt(host, 'A1:C1')).toEqual([[5, 1, 2]]);
  host.person.type('A1', 9);
  expect(await valuesAt(host, 'A1:C1')).toEqual([[9, 1, 2]]);
});

test('a circle shows 0 and is told of', async () => {
  const host = sheetOf([['=B1', '=A1', '=C1&"x"']]);
  expect(await valuesAt(host, 'C1')).toEqual([[0]]);
  expect(host.dump()['circular']).toContain('Feuil1!C1');
});

test('a formula that the stand-in does not calculate keeps the value it was opened with', async () => {
  const host = sheetOf([[1, 2, { formula: '=SUM(A1:B1)', value: 3 }, '=C1=3']]);
  expect(await valuesAt(host, 'C1:D1')).toEqual([[3, true]]);
});

test('references are rewritten and the rest of a formula is kept letter for letter', () => {
  expect(moveFormula("=IF( $A1=\"B2\" , 'L''an 1'!B$2:C3, [@[A1]]&AB12 )", 2, 1)).toBe(
    "=IF( $A3=\"B2\" , 'L''an 1'!C$2:D5, [@[A1]]&AC14 )",
  );
  expect(moveFormula('=A1', -1, 0)).toBe('=#REF!');
  expect(rewriteReferences('=LOG10(A:A)+$2:2', (reference) => reference)).toBe('=LOG10(A:A)+$2:2');
});
