import type { NamedRange, WriteSheet } from 'hucre';
import { sheetReference } from '../../src/audit';
import { demandRect } from '../excel-host/address';
import { type Page, type Sheet, MARGINS, plainPage } from '../excel-host/model';
import { columnLetters } from '../../src/table';

/** How a sheet of the stand-in is printed, as files hold it; nothing where nobody has set anything up. */
export function writePage({ page, showGridlines }: Sheet): Partial<WriteSheet> {
  const view = showGridlines ? {} : { view: { showGridLines: false } };
  if (page === plainPage) return view;
  const { orientation, margins, centerHorizontally, centerVertically, footer } = page;
  const inches = Object.fromEntries(MARGINS.map((margin) => [margin, margins[margin] / 72]));
  const parts = [
    ['&L', footer.leftFooter],
    ['&C', footer.centerFooter],
    ['&R', footer.rightFooter],
  ] as const;
  const oddFooter = parts.map(([part, text]) => (text === '' ? '' : part + text)).join('');
  return {
    ...view,
    pageSetup: {
      orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
      paperSize: readPaper(page),
      margins: inches,
      horizontalCentered: centerHorizontally,
      verticalCentered: centerVertically,
      ...writeZoom(page),
    },
    ...(oddFooter === '' ? {} : { headerFooter: { oddFooter } }),
  };
}

function readPaper({ paperSize }: Page): 'a4' {
  if (paperSize !== 'A4') throw new Error(`paper of the size ${paperSize} is not written`);
  return 'a4';
}

/** A direction that is not told takes as many pages as it needs: 0 in files. */
function writeZoom({ zoom }: Page): Partial<NonNullable<WriteSheet['pageSetup']>> {
  const told = new Map<string, unknown>(Object.entries(zoom));
  const number = (name: string) => {
    const value = told.get(name);
    return typeof value === 'number' ? value : null;
  };
  const [wide, tall, scale] = ['horizontalFitToPages', 'verticalFitToPages', 'scale'].map(number);
  if (wide === null && tall === null) return { scale: scale ?? 100 };
  return { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 };
}

/** What of a sheet is printed, and the rows on each page, as the names by which files know them. */
export function namePrinted({ name, page: { printArea, titleRows } }: Sheet): readonly NamedRange[] {
  const of = (range: string) => `${sheetReference(name)}${range}`;
  return [
    ...(printArea === undefined
      ? []
      : [{ name: '_xlnm.Print_Area', scope: name, range: of(fixed(printArea)) }]),
    ...(titleRows === '' ? [] : [{ name: '_xlnm.Print_Titles', scope: name, range: of(titleRows) }]),
  ];
}

/** 'A1:C9' → '$A$1:$C$9' */
function fixed(address: string): string {
  const { top, left, bottom, right } = demandRect(address);
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}
