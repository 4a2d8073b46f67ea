import type { Cell } from '../../cells';
import { type Register, columnLetters } from '../../table';
import { cutText, literal } from './guard-formula';
import { sheetReference } from './sheet-reference';

/** Numbers outside of these Excel may write with an exponent. */
const SMALLEST = 1e-4;
const LARGEST = 1e10;
const MOST_DIGITS = 15;

const SEPARATOR = '|';

/**
 * What holds as long as a line of a register is what it was. Its texts and numbers are compared as one text, since
 * a line has some thirty cells; how many of them are numbers is asked besides.
 *
 * @param row  from 1
 * @returns null when a cell holds what is written differently from one Excel to another
 * @example SUBSTITUTE(TEXTJOIN("|",FALSE,PFMP!$A$2:$C$2),",",".")="Ada Exemple|46000|6.5", COUNT(PFMP!$A$2:$C$2)=2
 */
export function lineConditions({ sheet, layout }: Register, row: number): readonly string[] | null {
  const used = [...layout.columns.values()];
  const [left, right] = [Math.min(...used), Math.max(...used)];
  const reference = sheetReference(sheet.name);
  const range = (from: number, to: number) =>
    `${reference}$${columnLetters(from)}$${row}:$${columnLetters(to)}$${row}`;
  const cells = Array.from({ length: right - left + 1 }, (_, at) => sheet.rows[row - 1]?.[left + at] ?? null);
  const line = range(left, right);
  const conditions: string[] = [];
  const joined: string[] = [];
  const texts: string[] = [];
  for (const { kind, from, to } of runsOf(cells)) {
    const area = range(left + from, left + to);
    switch (kind) {
      case 'written': {
        const written = cells.slice(from, to + 1).map(textOf);
        if (written.includes(null)) return null;
        joined.push(area);
        texts.push(...written.map(String));
        break;
      }
      case 'true':
      case 'false':
        // How a truth value is written differs by language.
        conditions.push(`COUNTIF(${area},${kind.toUpperCase()})=${to - from + 1}`);
        break;
      case 'error':
        conditions.push(`ISERROR(${reference}$${columnLetters(left + from)}$${row})`);
        break;
      default:
        kind satisfies never;
    }
  }
  const told = texts.join(SEPARATOR).replaceAll(',', '.');
  if (joined.length > 0) {
    const found = `SUBSTITUTE(TEXTJOIN(${literal(SEPARATOR)},FALSE,${joined.join(',')}),",",".")`;
    conditions.push(`${found}=${cutText(told).map(literal).join('&')}`);
  }
  conditions.push(`COUNT(${line})=${cells.filter((cell) => numberOf(cell) !== null).length}`);
  // A cell that is cut and pasted elsewhere takes its own reference along, and not that of the line.
  for (const truth of [true, false]) {
    const count = cells.filter((cell) => cell === truth).length;
    if (count > 0) conditions.push(`COUNTIF(${line},${String(truth).toUpperCase()})=${count}`);
  }
  return conditions;
}

interface Run {
  readonly kind: 'written' | 'true' | 'false' | 'error';
  readonly from: number;
  readonly to: number;
}

/** Cells side by side that are compared together; of errors each alone. */
function runsOf(cells: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, at) => {
    const kind = kindOf(cell);
    const last = runs.at(-1);
    if (last !== undefined && last.kind === kind && kind !== 'error')
      runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ kind, from: at, to: at });
  });
  return runs;
}

function kindOf(cell: Cell): Run['kind'] {
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  return typeof cell === 'object' && cell?.kind === 'error' ? 'error' : 'written';
}

/** What a cell counts as a number; null: it is none. A day comes as its workbook counts it. */
function numberOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'object' && cell?.kind === 'date' ? cell.serial : null;
}

/** A cell as Excel joins it to a text, decimals after a dot; null: that differs. */
function textOf(cell: Cell): string | null {
  const number = numberOf(cell);
  if (number === null) return typeof cell === 'string' ? cell : '';
  const size = Math.abs(number);
  if (number !== 0 && (size < SMALLEST || size > LARGEST)) return null;
  return String(Number(number.toPrecision(MOST_DIGITS)));
}
