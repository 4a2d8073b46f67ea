import type { BookDescription, Options } from '../../excel-host';
import type { Requirement } from '../../excel-host/client';

/** The colours of Office around the pane, and whether they are dark. */
export interface OfficeTheme {
  readonly isDarkTheme: boolean;
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** What a page is opened with: plain data, because it travels into the page as JSON. */
export interface PageSetup {
  readonly book: BookDescription;
  readonly options: Partial<Options>;
  /** What `Office.context.displayLanguage` says. */
  readonly language: string;
  readonly theme: OfficeTheme;
  /** The name of the library's file, beside `office.js`. */
  readonly library: string;
  /** Which member of the library needs which requirement set. */
  readonly requirements: readonly (readonly [string, Requirement])[];
}

/** The global that the setup is found in; it is written before this script, into the same file. */
export const SETUP = 'agoraSetup';

/** The global by which a test reaches the stand-in. */
export const CONTROL = 'agoraStandIn';
