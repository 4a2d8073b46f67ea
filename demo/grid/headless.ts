import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { PLACEHOLDER, UniverStore } from './univer-store';

/** A store on a Univer without a page: its workbook and its mutations, nothing drawn and nothing calculated. */
export function openHeadlessStore(): UniverStore {
  const univer = new Univer({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverSheetsPlugin);
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    sheetOrder: [PLACEHOLDER],
    sheets: { [PLACEHOLDER]: { id: PLACEHOLDER, name: PLACEHOLDER } },
  });
  return new UniverStore(workbook, univer.__getInjector().get(ICommandService), { calculatesOthers: false });
}
