import { showBoard } from '../../src/commands';
import { type Notice, createBoard } from '../../src/desk';
import { renderTaskpane } from '../../src/taskpane';
import { openRegion } from '../support/region';

const good: Notice = { kind: 'good', sentence: 'Feuille « Classe A » contrôlée.', language: 'fr' };

test('a board keeps its last notice, and tells each to those who asked', () => {
  const board = createBoard();
  const heard: Notice[] = [];
  expect(board.last()).toBeNull();
  const end = board.subscribe((notice) => heard.push(notice));
  board.post(good);
  end();
  board.post({ ...good, kind: 'attention' });
  expect(heard).toEqual([good]);
  expect(board.last()?.kind).toBe('attention');
});

test('the page shows one notice at a time, as text and in its language', () => {
  const board = createBoard();
  const { shown, region } = openRegion();
  showBoard(board, () => region);
  board.post({ ...good, kind: 'working' });
  board.post({ ...good, sentence: 'Feuille « <b> » contrôlée.' });
  expect(shown).toMatchObject([{ name: 'p', className: 'good', lang: 'fr' }]);
  expect(shown[0]?.children).toMatchObject([
    { name: 'span', textContent: 'Feuille «\u00a0<b>\u00a0» contrôlée.' },
    { name: 'button', attributes: { 'aria-label': 'Fermer ce message' } },
  ]);
  shown[0]?.children[1]?.click();
  expect(shown).toEqual([]);
});

test('what is still under way can’t be closed', () => {
  const board = createBoard();
  const { shown, region } = openRegion();
  showBoard(board, () => region);
  board.post({ ...good, kind: 'working' });
  expect(shown[0]?.children).toHaveLength(1);
});

test('a page without a place for notices does no harm', () => {
  const board = createBoard();
  showBoard(board, () => null);
  expect(() => board.post(good)).not.toThrow();
});

test('the page of the pane has the place, empty and announced politely, before anything else', () => {
  expect(renderTaskpane()).toMatch(
    /<body>\s*<div class="outcome" role="status" aria-live="polite" data-outcome><\/div>/,
  );
});

test('the page loads the functions first, then the buttons, then the pane', () => {
  const scripts = [...renderTaskpane().matchAll(/<script src="(\w+)\.js"/g)].map(([, name]) => name);
  expect(scripts).toEqual(['functions', 'commands', 'pane']);
});
