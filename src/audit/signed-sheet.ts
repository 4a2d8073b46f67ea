import type { Catalogue } from '../messages';
import type { Session } from '../regulation';
import { ownSheetPrefix } from './own-sheets';
import type { ReportColumn, ReportRow, ReportSheet } from './report-plan';

/** A sheet that is printed, laid before the jury and signed. */
export interface SignedSheet {
  /** what our sheet is called, before the class that it is of */
  readonly kind: string;
  /** the name of the class */
  readonly of: string;
  readonly title: string;
  /** who decides, below the title */
  readonly remark: string;
  /** the same in few words, at the foot of each page */
  readonly footer: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** what its lines rest on */
  readonly sources: readonly string[];
}

/** Excel's own bound for the name of a sheet. */
const LONGEST_NAME = 31;
/** Lines of paper for each signature. */
const ROOM = 3;
const blank: ReportRow = { tone: 'plain', cells: [] };

/**
 * Lays out a sheet that is signed: title, session and day above its lines, room for signatures below, the session
 * and the sources at the foot of each page.
 *
 * @param situation  in words, the day on which the files were judged
 */
export function planSignedSheet(
  { kind, of, title, remark, footer, columns, rows, sources }: SignedSheet,
  session: Session,
  situation: string,
  { report, jury }: Catalogue,
): ReportSheet {
  const inForce = report.session(session.session);
  return {
    name: nameSheet(kind, of),
    above: [title, `${inForce}, ${situation}. ${remark}`],
    columns,
    rows: [
      ...rows,
      blank,
      ...jury.signatures.flatMap((signature): readonly ReportRow[] => [
        { tone: 'remark', cells: [signature] },
        ...Array.from({ length: ROOM }, () => blank),
      ]),
    ],
    footer: [inForce, footer, tellSources(sources)].join(' – '),
  };
}

/** The name of the class is cut where the whole would be too long. */
function nameSheet(kind: string, of: string): string {
  const start = `${ownSheetPrefix} – ${kind} (`;
  return `${start}${of.slice(0, LONGEST_NAME - start.length - 1).trimEnd()})`;
}

/** Characters that the sources may take: all parts of a footer together have 255. */
const LONGEST = 150;

/** Each text that some line rests on, once; several articles of one text after its name. */
function tellSources(given: readonly string[]): string {
  const sources = [...new Set(given)].sort();
  let told = '';
  let text = '';
  for (const source of sources) {
    const [name = '', article] = source.split(', ');
    const part =
      article !== undefined && name === text ? `, ${article}` : `${told === '' ? '' : ' ; '}${source}`;
    if (told.length + part.length > LONGEST) return `${told}…`;
    told += part;
    text = name;
  }
  return told;
}
