import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { type RunningServer, type ServerName, hasServer, startServer } from './start-server';

/** The folder as it is built for the browser's tests: the same files as `npm run build` makes. */
const dist = (): string =>
  join(execFileSync(process.execPath, ['test/browser/build-pane.mjs'], { encoding: 'utf8' }), 'dist');

const FRAMES =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://*.office.com https://*.microsoft365.com https://onedrive.live.com";
const FOR_EVER = 'public, max-age=31536000, immutable';

interface Expected {
  readonly type: RegExp;
  readonly cache: string;
  readonly frames?: string;
  readonly origin?: string;
}

const page: Expected = { type: /^text\/html; ?charset=utf-8$/i, cache: 'no-cache', frames: FRAMES };
const script = /^application\/javascript; ?charset=utf-8$/i;
const json = /^application\/json; ?charset=utf-8$/i;

/** Every kind of file that is served; `[hash]` stands for the figures in its name. */
const table: readonly (readonly [string, Expected])[] = [
  ['taskpane.html', page],
  ['controler.html', page],
  ['aide.html', page],
  ['help.html', page],
  ['functions-fr.json', { type: json, cache: 'no-cache', origin: '*' }],
  ['functions-en.json', { type: json, cache: 'no-cache', origin: '*' }],
  ['manifest.xml', { type: /^text\/xml; ?charset=utf-8$/i, cache: 'no-cache' }],
  ['functions.js', { type: script, cache: 'no-cache', origin: '*' }],
  ['sw.js', { type: script, cache: 'no-cache' }],
  ['pane.[hash].js', { type: script, cache: FOR_EVER }],
  ['commands.[hash].js', { type: script, cache: FOR_EVER }],
  ['files.[hash].js', { type: script, cache: FOR_EVER }],
  ['files-worker.[hash].js', { type: script, cache: FOR_EVER }],
  ['papers.[hash].js', { type: script, cache: FOR_EVER }],
  ['service-worker.[hash].js', { type: script, cache: FOR_EVER }],
  ['help.[hash].js', { type: script, cache: FOR_EVER }],
  ['pane.[hash].css', { type: /^text\/css; ?charset=utf-8$/i, cache: FOR_EVER }],
  ['help.[hash].css', { type: /^text\/css; ?charset=utf-8$/i, cache: FOR_EVER }],
  ['assets/icon-32.png', { type: /^image\/png$/, cache: 'public, max-age=86400' }],
];

const withoutHash = (file: string): string => file.replace(/\.[0-9a-f]{16}\./, '.[hash].');
const PATIENCE = 300_000;

describe.each<ServerName>(['nginx', 'apache'])('behind %s, with the snippet and nothing else', (name) => {
  const testWith = hasServer(name) ? test : test.skip;
  const lacking = hasServer(name) ? '' : ` (needs ${name})`;
  let folder = '';
  let server: RunningServer | undefined;
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${server?.origin ?? ''}/${path}`, { headers });
  const named = (file: string): string =>
    file.includes('[hash]')
      ? (readdirSync(folder).find((each) => withoutHash(each) === file) ?? `no file ${file}`)
      : file;

  beforeAll(async () => {
    if (!hasServer(name)) return;
    folder = dist();
    server = await startServer(name, folder);
  }, PATIENCE);
  afterAll(async () => server?.stop());

  testWith.each(table)(`%s comes with its headers${lacking}`, async (file, expected) => {
    const { status, headers } = await ask(named(file));
    expect({
      status,
      type: headers.get('content-type'),
      cache: headers.get('cache-control'),
      frames: headers.get('content-security-policy'),
      origin: headers.get('access-control-allow-origin'),
      sniff: headers.get('x-content-type-options'),
      referrer: headers.get('referrer-policy'),
      frameOptions: headers.get('x-frame-options'),
    }).toEqual({
      status: 200,
      type: expect.stringMatching(expected.type) as string,
      cache: expected.cache,
      frames: expected.frames ?? null,
      origin: expected.origin ?? null,
      sniff: 'nosniff',
      referrer: 'no-referrer',
      frameOptions: null,
    });
  });

  testWith(`every file of the folder is of a kind that the table has${lacking}`, () => {
    const known = new Set(table.map(([file]) => file));
    const built = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.txt'))
      .map(({ name: file }) => withoutHash(file));
    expect(built.filter((file) => !known.has(file))).toEqual([]);
  });

  testWith(`what has not changed is not sent again, and what is sent is packed${lacking}`, async () => {
    const first = await ask('taskpane.html', { 'Accept-Encoding': 'gzip' });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    const stamp = first.headers.get('last-modified') ?? '';
    expect((await ask('taskpane.html', { 'If-Modified-Since': stamp })).status).toBe(304);
  });

  testWith(`what is not there is not there${lacking}`, async () => {
    expect((await ask('no-such-page.html')).status).toBe(404);
  });
});
