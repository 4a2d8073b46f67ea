import { openInExcel } from '../index';
import { onSheet, refusalOf, sheetOf } from './support';

const styleAt = (host: ReturnType<typeof sheetOf>, row: number, column: number) =>
  host.book.sheet('Feuil1').grid.get(row, column).style;

// @types/office-js, `Excel.BorderIndex`: the edges are those of the range, the insides lie between its cells.
test('the edges of a range are drawn around it, the insides between its cells', async () => {
  const host = sheetOf([]);
  await onSheet(host, (sheet) => {
    const { borders } = sheet.getRange('B2:C3').format;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      borders.getItem(edge).style = 'Continuous';
    }
    borders.getItem('InsideVertical').style = 'Dot';
  });
  expect(styleAt(host, 1, 1)).toEqual({
    borderTop: 'Continuous',
    borderLeft: 'Continuous',
    borderRight: 'Dot',
  });
  expect(styleAt(host, 2, 2)).toEqual({
    borderBottom: 'Continuous',
    borderRight: 'Continuous',
    borderLeft: 'Dot',
  });
  expect(styleAt(host, 3, 1)).toEqual({});
});

test('a line is taken away, and a kind of line that there is not is refused', async () => {
  const host = sheetOf([], { styles: { A1: { borderTop: 'Continuous' } } });
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'None';
  });
  expect(styleAt(host, 0, 0)).toEqual({});
  const code = await refusalOf(host, (sheet) => {
    sheet
      .getRange('A1')
      .format.borders.getItem('EdgeTop')
      .set({ style: 'Wavy' as 'Dot' });
  });
  expect(code).toBe('InvalidArgument');
});

test('a text is underlined in one of the ways that there are', async () => {
  const host = sheetOf([['A']]);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').format.font.underline = 'Single';
  });
  expect(styleAt(host, 0, 0)).toEqual({ underline: 'Single' });
  const code = await refusalOf(host, (sheet) => {
    sheet.getRange('A1').format.font.underline = 'Twice' as 'Single';
  });
  expect(code).toBe('InvalidArgument');
});

// @types/office-js, `Excel.PageLayout`.
test('a page has an area, margins in any unit of which those that are not told stay, and a middle', async () => {
  const host = openInExcel({ sheets: [{ name: 'Feuil1' }] });
  await onSheet(host, ({ pageLayout }) => {
    pageLayout.setPrintArea('A1:D20');
    pageLayout.setPrintMargins('Inches', { top: 1, left: 0.5 });
    pageLayout.centerHorizontally = true;
  });
  expect(host.book.sheet('Feuil1').page).toMatchObject({
    printArea: 'A1:D20',
    margins: { top: 72, left: 36, right: 50.4, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: true,
    centerVertically: false,
  });
  const code = await refusalOf(host, ({ pageLayout }) => {
    pageLayout.setPrintMargins('Points', { top: -1 });
  });
  expect(code).toBe('InvalidArgument');
});

test('the lines of the grid are hidden, and shown', async () => {
  const host = sheetOf([]);
  await onSheet(host, (sheet) => {
    sheet.showGridlines = false;
  });
  const sheet = await onSheet(host, (active) => active.load('showGridlines'));
  expect(sheet.showGridlines).toBe(false);
});
