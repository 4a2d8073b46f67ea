import type { BookDescription, ExcelHost } from '../../test/excel-host';
import type { CellStore } from '../../test/excel-host/cell-store';

/** What the page around the pane's frame gives it, and gets of it: the workbook here, the Excel there. */
export interface Stage {
  readonly book: BookDescription;
  readonly cells: CellStore;
  readonly language: 'fr-FR' | 'en-US';
  readonly attach: (excel: DemoExcel) => void;
}

/** The Excel of the frame, as the page around it needs it. */
export interface DemoExcel {
  readonly host: ExcelHost;
  /** Resolves when the action says that it is done. */
  readonly pressRibbon: (action: string) => Promise<void>;
  /** How many times the pane was asked to be shown. */
  readonly panesAsked: () => number;
}

/** The name of the stage on the window around the frame. */
export const STAGE = 'agoraStage';

/** What the page gives whoever looks into it from outside: a test, or a curious person with the browser's tools. */
export interface DemoPage {
  /** The Excel of the workbook that is open; undefined while one is being opened. */
  agoraDemo: DemoExcel | undefined;
}
