import type { DateSystem } from '../../src/cells';
import type { FunctionAnswer } from '../../src/functions';
import type { ExcelHost } from '../excel-host';
import { type Node, parseFormula } from '../excel-host/formula/parse';
import { isError } from '../excel-host/values';
import { callFunction } from './functions';

/** What a cell with a function of ours would show: the answer, or '' where its guard holds it back. */
export type Shown = FunctionAnswer | { readonly kind: 'guarded' };

/**
 * Runs the formula of a cell in the stand-in, which knows no functions of add-ins: `=AGORA.…(…)`, alone or in
 * `=IF(…="","",…)`. Its references are read in the workbook, empty cells as `null`.
 */
export function runFormula(host: ExcelHost, sheet: string, row: number, column: number): Shown {
  const home = host.book.findSheet(sheet);
  const formula = home?.grid.get(row - 1, column).formula?.text ?? '';
  const node = parseFormula(formula);
  if (typeof node === 'string') throw new Error(node);
  const read = (argument: Node): unknown => {
    if (argument.kind === 'literal') return argument.value;
    if (argument.kind === 'call') return valueOf(ask(argument));
    if (argument.kind !== 'reference') throw new Error(`what is ${argument.kind} in ${formula}?`);
    const { sheet: name = sheet, rect } = argument.reference;
    const grid = host.book.findSheet(name)?.grid;
    if (grid === undefined || rect === undefined) throw new Error(`nothing is at a reference of ${formula}`);
    const rows = [];
    for (let at = rect.top; at <= rect.bottom; at += 1) {
      const cells = [];
      for (let over = rect.left; over <= rect.right; over += 1) {
        const { value } = grid.get(at, over);
        cells.push(isError(value) ? { type: 'Error', basicValue: value.error } : value);
      }
      rows.push(cells);
    }
    return rows;
  };
  const dateSystem: DateSystem = host.book.dateSystem === '1904' ? 1904 : 1900;
  const ask = ({ name, args }: Extract<Node, { kind: 'call' }>): FunctionAnswer =>
    callFunction(name.replace(/^AGORA\./, ''), args.map(read), dateSystem);
  const call = node.kind === 'call' && node.name === 'IF' ? node.args[2] : node;
  if (node !== call && node.kind === 'call' && isHeldBack(node.args[0], read)) return { kind: 'guarded' };
  if (call?.kind !== 'call') throw new Error(`no function is called in ${formula}`);
  return ask(call);
}

/** What one function hands to another. */
function valueOf(answer: FunctionAnswer): unknown {
  if (answer.kind === 'value') return answer.value;
  if (answer.kind === 'range') return answer.rows;
  return { type: 'Error', basicValue: answer.error };
}

/** Whether one of the cells that a guard compares with "" is empty. */
function isHeldBack(guard: Node | undefined, read: (node: Node) => unknown): boolean {
  const tests = guard?.kind === 'call' && guard.name === 'OR' ? guard.args : guard ? [guard] : [];
  return tests.some((test) => {
    if (test.kind !== 'infix' || test.operator !== '=') throw new Error('a guard of another kind');
    const cells = [read(test.left)].flat(2);
    return cells.every((cell) => cell === null || cell === '');
  });
}
