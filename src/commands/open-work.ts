import { type ExcelDoor, openDoor } from '../excel';
import type { SheetWork } from './ribbon';

/**
 * The buttons' work on the sheet that is open in Excel, opened at its first use: while the page loads, Excel's library is not there yet.
 *
 * @param ready  resolves when it is
 */
export function createWorkWhenReady(
  ready: Promise<unknown>,
  create: (door: ExcelDoor) => SheetWork,
): SheetWork {
  let opened: SheetWork | null = null;
  const open = async (): Promise<SheetWork> => {
    await ready;
    opened ??= create(demandDoor());
    return opened;
  };
  return {
    mark: async () => (await open()).mark(),
    remove: async () => (await open()).remove(),
  };
}

function demandDoor(): ExcelDoor {
  const door = openDoor();
  if (door === null) throw new Error('ExcelApi');
  return door;
}
