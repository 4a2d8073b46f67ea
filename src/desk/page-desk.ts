import { openDoor, whenOfficeIsReady } from '../excel';
import { type Desk, createDesk } from './desk';

let desk: Desk | null = null;

/**
 * The one desk of this page: the buttons and the pane work at it, from scripts of their own that share this
 * module. It speaks Office's language as soon as Office says which that is.
 */
export function openPageDesk(): Desk {
  if (desk !== null) return desk;
  const spoken = whenOfficeIsReady().catch(() => null);
  const opened = createDesk({
    openDoor: async () => {
      await spoken;
      const door = openDoor();
      if (door === null) throw new Error('ExcelApi');
      return door;
    },
    now: () => new Date(),
    language: 'fr',
    isFirstRun: !isWelcomed(),
    onWelcomed: keepWelcome,
    spoken,
  });
  desk = opened;
  return opened;
}

/** That the first words were read: kept by the browser, and nothing else is. */
const KEY = 'agora.bienvenue';

function isWelcomed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // A browser that keeps nothing: the first words are said again.
    return false;
  }
}

function keepWelcome(): void {
  try {
    localStorage.setItem(KEY, 'oui');
  } catch {
    // As above.
  }
}
