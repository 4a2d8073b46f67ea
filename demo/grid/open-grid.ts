import { FUniver } from '@univerjs/core/facade';
import {
  ICommandService,
  type Injector,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
  mergeLocales,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFrench from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreFrench from '@univerjs/preset-sheets-core/locales/fr-FR';
import { showSelection } from './show-selection';
import { makeShowTints } from './show-tints';
import { PLACEHOLDER, UniverStore } from './univer-store';

/** A grid that a person sees, and the workbook in it. */
export interface OpenGrid {
  readonly store: UniverStore;
  readonly injector: Injector;
  readonly api: FUniver;
  readonly close: () => void;
}

/** Opens an empty grid in an element of the page; the workbook's cells are then kept in `store`. */
export function openGrid(container: HTMLElement): OpenGrid {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: false,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const univer = new Univer({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: mergeLocales(coreFrench, conditionalFrench) },
    logLevel: LogLevel.ERROR,
  });
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    sheetOrder: [PLACEHOLDER],
    sheets: { [PLACEHOLDER]: { id: PLACEHOLDER, name: ' ' } },
  });
  const injector = univer.__getInjector();
  return {
    store: new UniverStore(workbook, injector.get(ICommandService), {
      calculatesOthers: true,
      shows: [makeShowTints(), showSelection],
    }),
    injector,
    api: FUniver.newAPI(univer),
    close: () => univer.dispose(),
  };
}
