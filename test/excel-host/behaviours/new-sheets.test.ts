import { onSheet, refusalOf, sheetOf } from './support';

const ROWS = [
  ['Nom', 'Note'],
  ['A', 12],
];

// @types/office-js, DataValidationRule, DataValidationErrorAlert; support.microsoft.com, "Apply data validation to
// cells" for the lengths.
describe('a validation is kept as it is given, or refused', () => {
  const alert = { showAlert: true, style: 'Warning', title: 'Note', message: 'Sur 20.' } as const;

  test('with its alert, and read back', async () => {
    const host = sheetOf(ROWS);
    const decimal = { operator: 'Between', formula1: 0, formula2: 20 } as const;
    const read = await onSheet(host, (sheet) => {
      const validation = sheet.getRange('B2:B9').dataValidation;
      validation.rule = { decimal };
      validation.errorAlert = alert;
      return sheet.getRange('B5').dataValidation.load('rule,errorAlert,type');
    });
    expect(read.rule).toEqual({ decimal });
    expect(read.errorAlert).toEqual(alert);
    expect(read.type).toBe('Decimal');
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['a day that is none', { date: { operator: 'EqualTo', formula1: 'demain' } }],
    ['a lower bound alone', { decimal: { operator: 'Between', formula1: 0 } }],
    ['a list that is too long', { list: { inCellDropDown: true, source: 'mot,'.repeat(70) } }],
    ['no rule at all', {}],
  ])('%s is no rule', async (_what, rule) => {
    const refused = await refusalOf(sheetOf(ROWS), (sheet) => {
      sheet.getRange('B2').dataValidation.rule = rule;
    });
    expect(refused).toBe('InvalidArgument');
  });

  test.each([
    ['title', { ...alert, title: 'x'.repeat(33) }],
    ['message', { ...alert, message: 'x'.repeat(226) }],
  ])('a %s that Excel would not show whole is none', async (_part, errorAlert) => {
    const refused = await refusalOf(sheetOf(ROWS), (sheet) => {
      sheet.getRange('B2').dataValidation.errorAlert = errorAlert;
    });
    expect(refused).toBe('InvalidArgument');
  });
});

// @types/office-js, WorksheetFreezePanes.
test('rows or columns stay in sight, the last that was said', async () => {
  const host = sheetOf(ROWS);
  const read = await onSheet(host, ({ freezePanes }) => {
    freezePanes.freezeColumns(2);
    freezePanes.freezeRows();
    return freezePanes.getLocationOrNullObject().load('address');
  });
  expect(read.address).toBe('Feuil1!1:1');
  expect(host.dump()).toHaveProperty('sheets.Feuil1.frozen', { rows: 1, columns: 0 });
  const none = await onSheet(host, ({ freezePanes }) => {
    freezePanes.unfreeze();
    return freezePanes.getLocationOrNullObject().load('address');
  });
  expect(none.isNullObject).toBe(true);
});
