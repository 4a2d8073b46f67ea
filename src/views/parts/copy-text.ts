/**
 * Puts text on the clipboard, where Excel lets a pane do that.
 *
 * @returns whether it is there now
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Excel on the web gives its pane no clipboard: the person copies it by hand.
    return false;
  }
}
