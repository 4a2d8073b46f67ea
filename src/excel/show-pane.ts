/** The part of Office that opens the pane. Absent outside of Excel, and in Offices without a shared runtime. */
declare const Office: { readonly addin?: { readonly showAsTaskpane?: () => Promise<void> } } | undefined;

/** Beyond this many milliseconds the pane is taken for one that will not open. */
const PATIENCE = 10_000;

let opening: Promise<void> | null = null;

/**
 * Opens the pane where this Office can; it stays open where it is. Never rejects: the pane is only where something
 * is told, and the telling must not fail of it.
 *
 * No click may be under way, else Office waits for its end (office-js issue 3250). Asked twice at once it asks
 * Office once, because Excel on the web would answer no button any more (issue 3224).
 */
export function showPane(): Promise<void> {
  opening ??= askForPane().finally(() => {
    opening = null;
  });
  return opening;
}

async function askForPane(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([openInOffice(), patience]);
  } catch {
    // The page tells it all the same, as soon as somebody opens the pane.
  } finally {
    clearTimeout(timer);
  }
}

async function openInOffice(): Promise<void> {
  if (typeof Office !== 'undefined') await Office.addin?.showAsTaskpane?.();
}
