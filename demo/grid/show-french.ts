import { CellValueType, type IDisposable, InterceptorEffectEnum, toDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { OpenGrid } from './open-grid';
import { sayValue } from './say-cell';

/** Before the grid's own hands, so that what they have made of the cell comes by here last. */
const LAST_WORD = 1000;

/** Shows numbers with a comma and truths as VRAI and FAUX, as a French Excel does; the cells stay what they are. */
export function showFrench({ injector }: OpenGrid): IDisposable {
  return toDisposable(
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: LAST_WORD,
      handler: (cell, _, next) => {
        const shown = next(cell);
        if (!shown) return shown;
        const { t, v } = shown;
        if (t === CellValueType.BOOLEAN)
          return { ...shown, v: sayValue(v === 1 || v === true), t: CellValueType.STRING };
        if (typeof v === 'number' && !Number.isInteger(v)) return { ...shown, v: sayValue(v) };
        // A number with a format is a text by now.
        if (t === CellValueType.NUMBER && typeof v === 'string') return { ...shown, v: v.replace('.', ',') };
        return shown;
      },
    }),
  );
}
