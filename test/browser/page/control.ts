import type { Dump, Exchange, ExcelCode, ExcelHost } from '../../excel-host';
import type { FunctionAnswer } from '../../excel-host/custom-functions';
import { rectName } from '../../excel-host/address';
import type { Tint } from '../../excel-host/model';
import type { Person } from '../../excel-host/person';
import type { Asked } from './office';
import type { Ribbon } from './ribbon';

/** Who works in the workbook beside the add-in. */
export type Who = 'person' | 'colleague';

/** What somebody does with the workbook, as data: `{ by: 'colleague', deed: 'type', args: ['A1', 3] }`. */
export type PersonalDeed = {
  [Deed in keyof Person]: {
    readonly by: Who;
    readonly deed: Deed;
    readonly args: Parameters<Person[Deed]>;
  };
}[keyof Person];

/** What a test may ask of the workbook that is open around a page. */
export interface Control {
  readonly dump: () => Dump;
  readonly tints: (sheet: string) => Record<string, Tint>;
  /** `Feuil1!A1:B2`; undefined where nothing is selected. */
  readonly selection: () => string | undefined;
  /** The requests that did something for the add-in. */
  readonly requests: () => readonly Exchange[];
  readonly listening: () => readonly string[];
  readonly settled: () => Promise<void>;
  readonly failAt: (n: number, code: ExcelCode, afterActions?: number) => void;
  readonly hangAt: (n: number) => void;
  readonly beforeRequest: (n: number, deed: PersonalDeed) => void;
  readonly vanish: (sheet: string) => void;
  readonly setCellEditing: (on: boolean) => void;
  readonly callFunction: (id: string, parameters: readonly unknown[]) => Promise<FunctionAnswer>;
  /** Presses a button of the ribbon, by the name of its action, and waits until that says it is done. */
  readonly pressRibbon: (action: string) => Promise<void>;
  /** How many times the page asked for the pane to be shown. */
  readonly panesAsked: () => number;
  /** What the stand-in was asked for and does not know. */
  readonly lacks: () => readonly string[];
  readonly carryOut: (deed: PersonalDeed) => void;
}

export function createControl(host: ExcelHost, ribbon: Ribbon, asked: Asked): Control {
  const carryOut = ({ by, deed, args }: PersonalDeed): void => {
    // The deed and its arguments belong together by their type, which is lost where the deed is looked up.
    const carry = host[by][deed].bind(host[by]) as (...given: unknown[]) => void;
    carry(...args);
  };
  return {
    dump: () => host.dump(),
    tints: (sheet) => host.tints(sheet),
    selection: () => {
      const { selection } = host.book;
      return selection === undefined ? undefined : `${selection.sheet.name}!${rectName(selection.rect)}`;
    },
    requests: () => host.requests,
    listening: () => host.listening,
    settled: () => host.settled(),
    failAt: (n, code, afterActions) => host.failAt(n, code, afterActions),
    hangAt: (n) => host.hangAt(n),
    beforeRequest: (n, deed) => host.beforeRequest(n, () => carryOut(deed)),
    vanish: (sheet) => host.vanish(sheet),
    setCellEditing: (on) => {
      host.cellEditing = on;
    },
    callFunction: (id, parameters) => host.functions.call(id, parameters),
    pressRibbon: (action) => ribbon.press(action),
    panesAsked: () => asked.panes,
    lacks: () => host.lacks.map(({ message }) => message),
    carryOut,
  };
}
