/**
 * Keeps the page that checks files, so that it opens without a network. It answers for the files of that page and
 * for nothing else: the add-in, its pages and its data go their own way.
 */

/** Which files are kept, and under which name: the build writes it in front of this script. */
interface Kept {
  readonly cache: string;
  /** beside the service worker */
  readonly files: readonly string[];
}

/** An event of the service worker's life that may take its time. */
interface LifeEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface AskEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface ServicePlace {
  readonly agoraKept: Kept;
  readonly location: Location;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((type: 'install' | 'activate', listener: (event: LifeEvent) => void) => void) &
    ((type: 'fetch', listener: (event: AskEvent) => void) => void);
}

const PREFIX = 'agora-controler-';

const place = globalThis as unknown as ServicePlace;
const { cache, files } = place.agoraKept;
const addresses = new Set(files.map((file) => new URL(file, place.location.href).href));

place.addEventListener('install', (event) => {
  const keep = async (): Promise<void> => {
    await (await caches.open(cache)).addAll([...addresses]);
    await place.skipWaiting();
  };
  event.waitUntil(keep());
});

place.addEventListener('activate', (event) => {
  const forgetOld = async (): Promise<void> => {
    const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== cache);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(forgetOld());
});

place.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const address = url.replace(/[?#].*$/, '');
  if (method === 'GET' && addresses.has(address)) event.respondWith(answer(event.request, address));
});

/** The page itself as the server has it now, where it answers; what bears a hash in its name never changes. */
async function answer(request: Request, address: string): Promise<Response> {
  const kept = await (await caches.open(cache)).match(address);
  if (kept !== undefined && !address.endsWith('.html')) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept !== undefined) return kept;
    throw error;
  }
}
