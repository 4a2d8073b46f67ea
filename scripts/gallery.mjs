import { copyFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { serveFolder } from './dev-server/serve-folder.ts';

/** `npm run gallery`: every state of the pane with sample data, in a plain browser and without Excel. */
const PORT = 3001;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}build/gallery`;

await bundle(['gallery']);
copyFileSync(`${root}scripts/gallery/index.html`, `${folder}/index.html`);
copyFileSync(`${root}src/taskpane/pane.css`, `${folder}/pane.css`);
createServer(serveFolder(folder))
  .on('error', ({ message }) => {
    console.error(`The gallery could not start: ${message}`);
    process.exitCode = 1;
  })
  .listen(PORT, 'localhost', () => {
    console.log(`The gallery is at http://localhost:${PORT}/index.html (stop with Ctrl+C).`);
  });
