import { createRoot } from 'react-dom/client';
import { openPageDesk } from '../desk';
import { App } from './shell/App';
import { DeskContext } from './use-desk';

const place = document.getElementById('pane');
if (place !== null) {
  const desk = openPageDesk();
  createRoot(place).render(
    <DeskContext value={desk}>
      <App />
    </DeskContext>,
  );
  void desk.open();
}
