import type { ExcelHost } from '../../excel-host';
import type { CustomFunction } from '../../excel-host/client';
import type { Ribbon } from './ribbon';
import type { PageSetup } from './setup';

const globals = globalThis as unknown as Record<string, unknown>;

/** What a page asked of Office that is seen outside of the page. */
export interface Asked {
  /** How many times the pane was to be shown. */
  panes: number;
}

/**
 * Puts `Office` and `CustomFunctions` into the page as Microsoft's `office.js` does: the little that the page's own
 * scripts find at once, then, by a script of its own, the library of Excel. What is not here is unknown to the
 * stand-in, and missing in the page.
 */
export function installOffice(
  host: ExcelHost,
  ribbon: Ribbon,
  setup: Pick<PageSetup, 'language' | 'library' | 'theme'>,
): Asked {
  const asked: Asked = { panes: 0 };
  const place = { host: 'Excel', platform: 'OfficeOnline' };
  const library = loadLibrary(setup.library);
  const office = {
    onReady: async (listener?: (info: typeof place) => unknown): Promise<typeof place> => {
      await ready;
      await listener?.(place);
      return place;
    },
    context: {
      ...place,
      displayLanguage: setup.language,
      contentLanguage: setup.language,
      officeTheme: setup.theme,
      diagnostics: { ...place, version: '16.0.0.0' },
      requirements: { isSetSupported: host.isSetSupported },
    },
    addin: {
      showAsTaskpane: (): Promise<void> => {
        asked.panes += 1;
        return Promise.resolve();
      },
    },
    actions: { associate: ribbon.associate },
  };
  const ready = library.then(() => {
    // The library has an `Office` of its own, which knows its constants and asks a real host for all else.
    Object.setPrototypeOf(office, Object(globals['Office']) as object);
    globals['Office'] = office;
  });
  globals['Office'] = office;
  const functions: Record<string, CustomFunction> = {};
  globals['CustomFunctionMappings'] = functions;
  globals['CustomFunctions'] = {
    associate: (id: string, work: CustomFunction) => {
      functions[id] = work;
    },
  };
  takeAway();
  return asked;
}

/** Asks the place that this script comes from for the library of Excel. */
function loadLibrary(name: string): Promise<void> {
  const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
  const script = document.createElement('script');
  script.src = new URL(name, own).href;
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} could not be loaded`));
  });
  document.head.append(script);
  return loaded;
}

/** What `office.js` takes away from every page: dialogs, and the history of addresses. */
function takeAway(): void {
  for (const name of ['alert', 'confirm', 'prompt']) {
    globals[name] = () => {
      throw new Error(`Function window.${name} is not supported.`);
    };
  }
  Object.assign(history, { replaceState: null, pushState: null });
}
