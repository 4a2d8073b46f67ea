import { existsSync } from 'node:fs';

/** Where Chromium, or else Chrome, is installed by those who install it. */
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Chromium/Application/chrome.exe',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/**
 * The program of a Chromium; undefined where there is none. A path that was given as `CHROME_PATH` is taken at its
 * word: where nothing is there, starting it fails and says so.
 */
export function findChromium(): string | undefined {
  return process.env['CHROME_PATH'] ?? USUAL_PLACES.find((path) => existsSync(path));
}
