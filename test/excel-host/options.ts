import type { Limits } from './api';

const MEGABYTES_5 = 5 * 1024 * 1024;
const FIVE_MILLION = 5_000_000;

/** How the Excel behaves that the workbook is open in. */
export interface Options {
  /** The requirement set ExcelApi, up to this version. */
  readonly api: string;
  /** The other requirement sets, by name. */
  readonly sets: Readonly<Record<string, string>>;
  readonly limits: Limits;
  /** Milliseconds that every request takes at least. */
  readonly latency: number;
}

export const DEFAULT_OPTIONS: Options = {
  api: '1.20',
  sets: {
    CustomFunctions: '1.8',
    CustomFunctionsRuntime: '1.5',
    DelayForCellEdit: '1.1',
    RibbonApi: '1.2',
    RichApiRuntime: '1.1',
    RichApiRuntimeFlag: '1.2',
    SharedRuntime: '1.2',
  },
  limits: { requestBytes: MEGABYTES_5, responseBytes: MEGABYTES_5, cells: FIVE_MILLION },
  latency: 0,
};

/** Whether version `1.20` covers `1.9`: part by part, not as a decimal. */
export function covers(has: string, wanted: string): boolean {
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** `isSetSupported` of an Excel with these options. */
export function isSetSupported(
  { api, sets }: Options,
  name: string,
  version: string | number = '1.1',
): boolean {
  const has = name === 'ExcelApi' ? api : sets[name];
  return has !== undefined && covers(has, String(version));
}
