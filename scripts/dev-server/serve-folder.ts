import type { RequestListener } from 'node:http';
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** Excel on the web fetches from another domain, and from the internet into this machine: both must be allowed. */
const allowed = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Private-Network': 'true',
};

/**
 * Answers requests with the files of one folder, and with nothing else of the machine.
 */
export function serveFolder(root: string): RequestListener {
  return ({ method, url }, response) => {
    const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
      response.writeHead(status, { ...allowed, ...headers });
    if (method === 'OPTIONS') return answer(204).end();
    if (method !== 'GET' && method !== 'HEAD') return answer(405).end();
    const file = fileIn(root, url ?? '/');
    if (file === null) return answer(404, { 'Content-Type': 'text/plain' }).end('not found\n');
    const type = types[extname(file)] ?? 'application/octet-stream';
    // Excel refuses icons that may not be kept; everything else must be fresh after a build.
    answer(200, { 'Content-Type': type, 'Cache-Control': type === 'image/png' ? 'max-age=60' : 'no-cache' });
    return method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
  };
}

/** The file that an address means, or null when there is none in the folder. */
function fileIn(root: string, address: string): string | null {
  const folder = normalize(root + sep);
  const file = join(folder, pathOf(address));
  const isInside = file.startsWith(folder) && !file.includes('\0');
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''));
  } catch {
    return '';
  }
}
