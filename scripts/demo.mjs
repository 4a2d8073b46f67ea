import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { layOutDemo } from './demo/lay-out-demo.mjs';
import { serveDemo } from './demo/serve-demo.ts';

/** `npm run demo`: the pane beside a workbook in a grid, in a plain browser and without Excel. */
const PORT = 3000;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}build/demo`;

console.log('Building the demo (about half a minute)…');
await bundle(['command-line', 'add-in', 'demo']);
const made = spawnSync(process.execPath, ['build/make-dist.mjs'], { cwd: root, stdio: 'inherit' });
if (made.status !== 0) process.exit(1);
layOutDemo(folder);

const server = createServer(serveDemo({ product: `${root}dist`, demo: folder }));
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') {
    console.error(`The demo could not start: ${error.message}`);
    process.exitCode = 1;
    return;
  }
  // Another server has the port: any free one will do.
  server.listen(0, 'localhost');
});
server.on('listening', () => {
  const { port } = server.address();
  console.log(`The demo is at http://localhost:${port}/ (stop with Ctrl+C).`);
});
server.listen(PORT, 'localhost');
