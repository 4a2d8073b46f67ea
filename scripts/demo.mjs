import { createServer } from 'node:http';
import process from 'node:process';
import { buildDemo, folders } from './demo/build-demo.mjs';
import { serveDemo } from './demo/serve-demo.ts';

/** `npm run demo`: the pane beside a workbook in a grid, in a plain browser and without Excel. */
const PORT = 3000;

await buildDemo(() => console.log('Building the demo, about a minute the first time…'));
const server = createServer(serveDemo(folders));
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
