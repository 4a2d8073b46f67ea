import { ownSheetPrefix } from '../audit';

/** With page set-up (ExcelApi 1.9) and without what a sheet could not be printed by. */
export const printingVersion = '1.9';

/** Excel's own bound for the name of a sheet. */
const LONGEST_NAME = 31;

const FORBIDDEN = /^'|'$|[[\]:*?/\\]/g;
/** The first half of a letter that was cut in two. */
const CUT = /[\ud800-\udbff]$/;

/**
 * A name that no other sheet has, known by its beginning as ours: cut where it is too long, numbered where it is
 * taken. What stands in brackets at the end stays so.
 *
 * @example freeName('Contrôle AGOrA – Jury (A/B)', []) → 'Contrôle AGOrA – Jury (A B)'
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  const bare = wanted.replace(FORBIDDEN, ' ').replace(/\)$/, '');
  const bracket = wanted.endsWith(')') ? ')' : '';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? bracket : `${bracket} ${number}`;
    const kept = bare.slice(0, Math.max(ownSheetPrefix.length, LONGEST_NAME - end.length));
    const name = `${kept.replace(CUT, '').trim()}${end}`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

/** How a sheet of ours is printed; what is not told stays Excel's. */
export interface PageSetUp {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly leftFooter: string;
  readonly rightFooter: string;
}

/** Sets a sheet up for A4, with what stands at its foot. */
export function setUpPage({ pageLayout }: Excel.Worksheet, page: PageSetUp): void {
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = page.zoom;
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = page.leftFooter.replaceAll('&', '&&');
  defaultForAllPages.rightFooter = page.rightFooter;
}
