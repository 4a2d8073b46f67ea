import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type RequestOptions, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../scripts/dev-server/serve-folder';

const folder = mkdtempSync(join(tmpdir(), 'agora-'));
writeFileSync(join(folder, 'taskpane.html'), '<!doctype html>');
const server = createServer(serveFolder(folder));

beforeAll(async () => {
  server.listen(0, 'localhost');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** A request as it stands: fetch would tidy `..` away before the server sees it. */
async function ask(path: string, options: RequestOptions = {}) {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  const asked = request({ port: address.port, host: 'localhost', path, ...options }).end();
  return new Promise<{ status: number | undefined; origin: unknown; type: unknown }>((resolve, reject) => {
    asked.on('error', reject);
    asked.on('response', (response) => {
      response.resume();
      const { 'access-control-allow-origin': origin, 'content-type': type } = response.headers;
      resolve({ status: response.statusCode, origin, type });
    });
  });
}

test('a file is served to any domain, whatever follows the question mark', async () => {
  expect(await ask('/taskpane.html?_host_Info=Excel')).toEqual({
    status: 200,
    origin: '*',
    type: 'text/html; charset=utf-8',
  });
});

test('what Excel on the web asks before it fetches is allowed', async () => {
  expect(await ask('/taskpane.html', { method: 'OPTIONS' })).toMatchObject({ status: 204, origin: '*' });
});

test.each(['/nope.html', '/', '/../package.json', '/%2e%2e/package.json', '/%', '/taskpane.html%00'])(
  '%s is not found',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  },
);

test('nothing can be written', async () => {
  expect(await ask('/taskpane.html', { method: 'PUT' })).toMatchObject({ status: 405 });
});
