/** The part of Office that tells how it is painted. Absent outside of Excel, and on the web. */
declare const Office:
  | {
      readonly context?: {
        readonly officeTheme?: {
          readonly isDarkTheme?: boolean;
          readonly bodyBackgroundColor?: string;
        } | null;
      };
    }
  | undefined;

/** Half of the luminance of white: what is darker is a dark theme. */
const HALF = 0.5;

/** Whether Office is painted light or dark; null where it does not say. To be asked again: it can change. */
export function readOfficeTheme(): 'light' | 'dark' | null {
  const theme = typeof Office === 'undefined' ? null : Office.context?.officeTheme;
  if (theme === null || theme === undefined) return null;
  if (theme.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(theme.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const part = (hex: string) => parseInt(hex, 16) / 255;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue) < HALF ? 'dark' : 'light';
}
