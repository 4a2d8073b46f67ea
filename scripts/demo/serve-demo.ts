import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { serveFolder } from '../dev-server/serve-folder';

/** Where the product loads Microsoft's library from; in the demo this server answers in its place. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Microsoft's library for Excel on the web: served to the demo's own page, and no part of what is built. */
const library = createRequire(join(process.cwd(), 'package.json')).resolve(
  '@microsoft/office-js/dist/excel-web-16.00.debug.js',
);

interface Folders {
  /** `dist/`, as it is built. */
  readonly product: string;
  /** The demo's page and scripts. */
  readonly demo: string;
}

/**
 * Serves the demo under `/demo/` and the product beside it, as it is but for one address: the pane's page asks this
 * server, and not Microsoft's, for `office.js`.
 */
export function serveDemo({ product, demo }: Folders): RequestListener {
  const [serveProduct, serveOwn] = [serveFolder(product), serveFolder(demo)];
  return (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    switch (path) {
      case '/':
        response.writeHead(302, { Location: '/demo/index.html' }).end();
        return;
      case '/taskpane.html': {
        const page = readFileSync(`${product}/taskpane.html`, 'utf8').replace(OFFICE, '/demo/office.js');
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
        response.end(page);
        return;
      }
      case `/demo/${basename(library)}`:
        response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' });
        response.end(readFileSync(library));
        return;
    }
    if (!path.startsWith('/demo/')) return serveProduct(request, response);
    request.url = path.slice('/demo'.length);
    return serveOwn(request, response);
  };
}
