import { createRoot } from 'react-dom/client';
import { showBoard } from '../../src/commands';
import { themeChoices } from '../../src/desk';
import { App } from '../../src/taskpane/shell/App';
import { DeskProvider } from '../../src/taskpane/shell/DeskProvider';
import { Gallery } from './Gallery';
import { type Scene, scenes } from './scenes';
import { createStillDesk } from './still-desk';

/**
 * `?scene=results&theme=dark&language=en` shows one state of the pane as the pane shows it; without a scene, all of
 * them side by side. Whoever changes the address by the history sees the other state without loading anything anew.
 */
const place = document.getElementById('pane');
if (place !== null) {
  // One of the states is that of a view which can't be shown.
  const root = createRoot(place, { onCaughtError: () => undefined });
  const draw = () => root.render(drawAsked(new URLSearchParams(location.search)));
  addEventListener('popstate', draw);
  draw();
}

function drawAsked(asked: URLSearchParams) {
  findOutcome()?.replaceChildren();
  const scene = scenes[asked.get('scene') ?? ''];
  return scene === undefined ? <Gallery /> : standStill(scene, asked);
}

function standStill({ state, notice }: Scene, asked: URLSearchParams) {
  const language = asked.get('language') === 'en' ? 'en' : 'fr';
  const theme = themeChoices.find((each) => each === asked.get('theme')) ?? 'automatic';
  const desk = createStillDesk({ ...state, language, theme });
  showBoard(desk.board, findOutcome);
  if (notice !== undefined) desk.board.post(notice);
  return (
    <DeskProvider key={asked.toString()} desk={desk}>
      <App />
    </DeskProvider>
  );
}

function findOutcome(): Element | null {
  return document.querySelector('[data-outcome]');
}
