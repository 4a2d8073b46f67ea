import type { DateSystem } from '../cells';

/** The part of Excel's interface that tells how the workbook counts its days. Absent outside of Excel. */
declare const Excel:
  | {
      readonly run: <T>(batch: (context: ExcelContext) => Promise<T>) => Promise<T>;
    }
  | undefined;

interface ExcelContext {
  readonly workbook: {
    readonly functions: {
      readonly date: (
        year: number,
        month: number,
        day: number,
      ) => { load: (property: 'value') => void; readonly value: number };
    };
  };
  readonly sync: () => Promise<unknown>;
}

/** 1 January 2000 in the 1900 system; four years and a day less in the other. */
const NEW_YEAR_2000 = 36_526;

/** Beyond this many milliseconds a cell must not be kept waiting: nearly every workbook counts from 1900. */
const PATIENCE = 3_000;

/**
 * How does the open workbook count its days? A function is handed serials and is not told: it is asked of Excel
 * once, and taken for 1900 where Excel does not answer.
 *
 * @param ready  resolves when Office is ready
 */
export async function detectDateSystem(ready: Promise<unknown>): Promise<DateSystem> {
  const patience = new Promise<DateSystem>((resolve) => {
    setTimeout(() => resolve(1900), PATIENCE);
  });
  return Promise.race([ready.then(askExcel).catch((): DateSystem => 1900), patience]);
}

async function askExcel(): Promise<DateSystem> {
  if (typeof Excel === 'undefined') return 1900;
  return Excel.run(async (context): Promise<DateSystem> => {
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load('value');
    await context.sync();
    return day.value < NEW_YEAR_2000 ? 1904 : 1900;
  });
}
