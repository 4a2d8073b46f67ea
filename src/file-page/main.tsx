import { createRoot } from 'react-dom/client';
import { keepChoices, readChoices } from '../desk';
import { ReadingContext } from '../views';
import { mostBytes } from '../xlsx';
import { FilePage } from './FilePage';
import { createFilesDesk } from './files-desk';
import { startWorker } from './start-worker';
import { FilesContext } from './use-files';

const place = document.getElementById('page');
if (place !== null) {
  const desk = createFilesDesk({
    openWorkshop: startWorker,
    now: () => new Date(),
    mostBytes,
    choices: readChoices(() => localStorage),
    spoken: navigator.language.startsWith('fr') ? 'fr' : 'en',
    onChoice: (choices) => keepChoices(() => localStorage, choices),
  });
  // React would write the error into the console, and an error may quote a cell: a person is told in the page.
  createRoot(place, { onCaughtError: () => undefined }).render(
    <ReadingContext value={desk}>
      <FilesContext value={desk}>
        <FilePage />
      </FilesContext>
    </ReadingContext>,
  );
}
// Once it was here, the page is there without a network too; a browser that keeps nothing does without.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('sw.js').catch(() => undefined);
