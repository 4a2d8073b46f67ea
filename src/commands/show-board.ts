import { catalogues, keepTogether } from '../messages';
import type { Board } from '../desk';

/**
 * Shows each notice of a board in the page. The page announces it to screen readers, because the region that it
 * stands in was there before (`renderTaskpane`).
 *
 * @param findRegion  asked each time: the board is there before the page has been read to its end
 */
export function showBoard(board: Board, findRegion: () => Element | null): void {
  board.subscribe(({ kind, sentence, language }) => {
    const region = findRegion();
    if (region === null) return;
    const paragraph = region.ownerDocument.createElement('p');
    paragraph.className = kind;
    paragraph.lang = language;
    const words = region.ownerDocument.createElement('span');
    words.textContent = keepTogether(sentence);
    paragraph.append(words);
    if (kind !== 'working') paragraph.append(closingButton(region, catalogues[language].ribbon.close));
    region.replaceChildren(paragraph);
    // Somebody may have read on below.
    region.scrollIntoView({ block: 'nearest' });
  });
}

function closingButton(region: Element, label: string): HTMLButtonElement {
  const button = region.ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = '✕';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => region.replaceChildren());
  return button;
}
