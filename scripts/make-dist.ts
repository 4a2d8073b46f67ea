import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describeFunctions, functionTable } from '../src/functions';
import { renderFilePage, renderHelpPage, renderTaskpane } from '../src/taskpane';
import { layStyles, nameBuilt } from './make-dist/built-names';
import { renderServiceWorker } from './make-dist/render-service-worker';
import { icons } from './icons/icon';

/** What the development manifest says, and a production one must not. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

const address = (process.argv[2] ?? DEVELOPMENT_ADDRESS).replace(/\/+$/, '');
const folder = process.argv[3] ?? 'dist';
mkdirSync(`${folder}/assets`, { recursive: true });
layStyles(folder, ['src/taskpane/help.css', 'src/taskpane/pane.css']);

const write = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text);
const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

write('functions-fr.json', json(describeFunctions(functionTable, 'fr', `${address}/aide.html`)));
write('functions-en.json', json(describeFunctions(functionTable, 'en', `${address}/help.html`)));
const nameOf = nameBuilt(folder);
write('aide.html', renderHelpPage('fr', nameOf));
write('help.html', renderHelpPage('en', nameOf));
write('taskpane.html', renderTaskpane(nameOf));
write('controler.html', renderFilePage(nameOf));
for (const { name, sizes } of icons) {
  for (const size of sizes)
    copyFileSync(`assets/${name}-${size}.png`, `${folder}/assets/${name}-${size}.png`);
}
write('manifest.xml', readFileSync('manifest.xml', 'utf8').replaceAll(DEVELOPMENT_ADDRESS, address));
// Last: it is made of what is there by now.
write('sw.js', renderServiceWorker(folder, nameOf));
