import { createRoot } from 'react-dom/client';
import { openPageDesk } from '../desk';
import { App } from './shell/App';
import { DeskProvider } from './shell/DeskProvider';

const place = document.getElementById('pane');
if (place !== null) {
  const desk = openPageDesk();
  // React would write the error into the console, and an error may quote a cell: a person is told in the pane.
  createRoot(place, { onCaughtError: () => undefined }).render(
    <DeskProvider desk={desk}>
      <App />
    </DeskProvider>,
  );
  void desk.open();
}
