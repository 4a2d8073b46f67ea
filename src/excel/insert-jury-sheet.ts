import type { ReportSheet } from '../audit';
import { columnLetters } from '../table';
import { asWritten } from './as-written';
import { type ExcelDoor, sync, workInExcel } from './door';
import { freeName, printingVersion, setUpPage } from './printed-sheet';
import { type Problem, problemOf } from './problem';

/** A character of a column's width, in points. */
const CHARACTER = 5.5;
export type JuryOutcome =
  | { readonly kind: 'written'; readonly sheet: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Writes the record of proposed results onto a new sheet, made ready to be printed: A4 in landscape, as wide as the
 * page, headings on each page, page numbers and sources at its foot. Earlier ones stay.
 */
export async function insertJurySheet(door: ExcelDoor, plan: ReportSheet): Promise<JuryOutcome> {
  const { name, above = [], columns, rows, footer } = plan;
  if (!door.supports(printingVersion))
    return { kind: 'refused', problem: { kind: 'unsupported', sheet: name } };
  try {
    const sheet = await workInExcel(door, 'asked', async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await sync(context);
      const free = freeName(
        name,
        worksheets.items.map((each) => each.name),
      );
      const added = worksheets.add(free);
      const width = columns.length;
      const fill = (cells: readonly (string | number | null)[]) =>
        Array.from({ length: width }, (_, at) => asWritten(cells[at] ?? ''));
      const content = [
        ...above.map((line) => fill([line])),
        fill(columns.map(({ heading }) => heading)),
        ...rows.map(({ cells }) => fill(cells)),
      ];
      const range = added.getRange(`A1:${columnLetters(width - 1)}${content.length}`);
      range.values = content;
      const headingRow = above.length + 1;
      const heading = added.getRange(`A${headingRow}:${columnLetters(width - 1)}${headingRow}`);
      heading.format.font.bold = true;
      heading.format.fill.color = '#DDE8F8';
      added.getRange('A1').format.font.bold = true;
      columns.forEach((column, at) => {
        added.getCell(0, at).format.columnWidth = column.width * CHARACTER;
      });
      const last = headingRow + rows.filter(({ tone }) => tone !== 'remark').length;
      const body = added.getRange(`A${headingRow}:${columnLetters(width - 1)}${last}`);
      body.format.wrapText = true;
      body.format.verticalAlignment = 'Top';
      setUpPage(added, {
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        leftFooter: footer ?? '',
        rightFooter: '&P / &N',
      });
      added.pageLayout.setPrintTitleRows(`$${headingRow}:$${headingRow}`);
      added.activate();
      await sync(context);
      return free;
    });
    return { kind: 'written', sheet };
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error, name) };
  }
}
