import type { ExcelHost } from '../../test/excel-host';
import { quoteSheet } from '../../test/excel-host/address';

/** Who works in the grid; what they do is done by the stand-in. */
export interface GridPerson {
  readonly host: ExcelHost;
  /** `'Ma feuille'!B2`, of a sheet by its id; undefined where there is none */
  readonly addressIn: (sheet: string, local: string) => string | undefined;
  /** does something that Excel may refuse, and tells so where it does */
  readonly attempt: (deed: () => void) => void;
  readonly refuse: () => void;
}

/**
 * Seats a person at the grid.
 *
 * @param refuse - told when Excel would not do what the person does: on a protected sheet, for instance
 */
export function seatPerson(host: ExcelHost, refuse: () => void): GridPerson {
  return {
    host,
    refuse,
    addressIn: (sheet, local) => {
      const name = host.book.findSheet(sheet)?.name;
      return name === undefined ? undefined : `${quoteSheet(name)}!${local}`;
    },
    attempt: (deed) => {
      try {
        deed();
      } catch (error) {
        if (!isRefusal(error)) throw error;
        refuse();
      }
    },
  };
}

/** What the stand-in throws comes from the pane's frame, whose `Error` is another than ours. */
function isRefusal(error: unknown): boolean {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  return name === 'ExcelError' || name === 'HostLacks';
}
