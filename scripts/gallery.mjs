import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './dev-server/serve-folder.ts';
import { buildGallery } from './gallery/build-gallery.mjs';

/** `npm run gallery`: every state of the pane with sample data, in a plain browser and without Excel. */
const PORT = 3001;

await buildGallery();
createServer(serveFolder(fileURLToPath(new URL('../build/gallery', import.meta.url))))
  .on('error', ({ message }) => {
    console.error(`The gallery could not start: ${message}`);
    process.exitCode = 1;
  })
  .listen(PORT, 'localhost', () => {
    console.log(`The gallery is at http://localhost:${PORT}/index.html (stop with Ctrl+C).`);
  });
