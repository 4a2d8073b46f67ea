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
 * them side by side.
 */
const asked = new URLSearchParams(location.search);
const scene = scenes[asked.get('scene') ?? ''];
const place = document.getElementById('pane');
if (place !== null) {
  // One of the states is that of a view which can't be shown.
  const root = createRoot(place, { onCaughtError: () => undefined });
  root.render(scene === undefined ? <Gallery /> : standStill(scene));
}

function standStill({ state, notice }: Scene) {
  const language = asked.get('language') === 'en' ? 'en' : 'fr';
  const theme = themeChoices.find((each) => each === asked.get('theme')) ?? 'automatic';
  const desk = createStillDesk({ ...state, language, theme });
  showBoard(desk.board, () => document.querySelector('[data-outcome]'));
  if (notice !== undefined) desk.board.post(notice);
  return (
    <DeskProvider desk={desk}>
      <App />
    </DeskProvider>
  );
}
