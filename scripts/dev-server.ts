import { createServer } from 'node:https';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { buildOnChange } from './dev-server/build-on-change';
import { serveFolder } from './dev-server/serve-folder';

/**
 * `npm run dev-server`: serves dist/ to Excel on this machine, over https because Excel loads nothing else, and
 * builds anew when a source changes. Not webpack's own server, whose many packages would do no more than this.
 */
const PORT = 3000;
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const server = createServer(await getHttpsServerOptions(), serveFolder(`${root}dist`));
  server.on('error', ({ message }) => fail(message));
  // Only this machine: what is served is a work in progress.
  server.listen(PORT, 'localhost', () => {
    console.log(`dist/ is at https://localhost:${PORT}/ (stop with Ctrl+C).`);
    buildOnChange(root, ['src', 'assets', 'manifest.xml', 'scripts/make-dist.ts', 'package.json']);
  });
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function fail(reason: string): void {
  console.error(`The server could not start: ${reason}`);
  console.error('Certificates: npm run certs, once. Port 3000: stop the other server (npm stop).');
  process.exitCode = 1;
}
