import type { Source } from './read-registers';
import { type Handlers, release } from './watch';

/** Listens to the sheets that verdicts of other sheets rest on, each once. */
export interface SourceWatch {
  /** starts listening with the next request, where that was not done yet */
  readonly listen: (any: Excel.Worksheet, sources: readonly Source[]) => void;
  /** lets go of those that no verdict rests on any more */
  readonly keepOnly: (ids: ReadonlySet<string>) => Promise<void>;
}

interface Listeners {
  readonly onChange: (id: string, event: Pick<Excel.WorksheetChangedEventArgs, 'source'>) => void;
  readonly onStir: (id: string) => void;
}

/** Whatever changes in a register, our own writing included, is told to the sheets that rest on it. */
export function createSourceWatch({ onChange, onStir }: Listeners): SourceWatch {
  const heard = new Map<string, Handlers>();
  return {
    listen: ({ context }, sources) => {
      for (const { id } of sources) {
        if (heard.has(id)) continue;
        const sheet = context.workbook.worksheets.getItem(id);
        const told = (event: Pick<Excel.WorksheetChangedEventArgs, 'source'>) => {
          onChange(id, event);
          return Promise.resolve();
        };
        heard.set(id, [
          sheet.onChanged.add(told),
          sheet.onRowSorted.add(told),
          sheet.onCalculated.add(() => {
            onStir(id);
            return Promise.resolve();
          }),
        ]);
      }
    },
    keepOnly: async (ids) => {
      for (const [id, handlers] of [...heard]) {
        if (ids.has(id)) continue;
        heard.delete(id);
        await release(handlers);
      }
    },
  };
}
