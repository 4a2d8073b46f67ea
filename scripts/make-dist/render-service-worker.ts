import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameOf } from '../../src/taskpane';

/** What the page that checks files is made of. */
const scripts = ['files.js', 'files-worker.js', 'pane.css'];
const others = ['controler.html', 'assets/icon-32.png'];

/**
 * The service worker of the page that checks files: which files to keep, and under which name, then the script that
 * does it. Its own name stays, for the page to find; its content changes with any of the files.
 */
export function renderServiceWorker(folder: string, nameOf: NameOf): string {
  const files = [...others, ...scripts.map(nameOf)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(folder, file)));
  const kept = { cache: `agora-controler-${hash.digest('hex').slice(0, 16)}`, files };
  return `self.agoraKept = ${JSON.stringify(kept)};\nimportScripts('${nameOf('service-worker.js')}');\n`;
}
