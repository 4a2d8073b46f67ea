import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describeFunctions, functionTable } from '../src/functions';
import { renderHelpPage, renderTaskpane } from '../src/taskpane';

/** What the development manifest says, and a production one must not. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';
const ICON_SIZES = [16, 32, 64, 80, 128] as const;

const address = (process.argv[2] ?? DEVELOPMENT_ADDRESS).replace(/\/+$/, '');
mkdirSync('dist/assets', { recursive: true });

const write = (name: string, text: string) => writeFileSync(`dist/${name}`, text);
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

write('functions-fr.json', json(describeFunctions(functionTable, 'fr', `${address}/aide.html`)));
write('functions-en.json', json(describeFunctions(functionTable, 'en', `${address}/help.html`)));
write('aide.html', renderHelpPage('fr'));
write('help.html', renderHelpPage('en'));
write('taskpane.html', renderTaskpane());
copyFileSync('src/taskpane/help.css', 'dist/help.css');
for (const size of ICON_SIZES) copyFileSync(`assets/icon-${size}.png`, `dist/assets/icon-${size}.png`);
write('manifest.xml', readFileSync('manifest.xml', 'utf8').replaceAll(DEVELOPMENT_ADDRESS, address));
