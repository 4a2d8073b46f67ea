import { type MarkOutcome, associateActions, createMarker, showPane, whenOfficeIsReady } from '../excel';
import { type Catalogue, catalogues } from '../messages';
import { settingsAt } from './audit-settings';
import { createBoard } from './board';
import { createWorkWhenReady } from './open-work';
import { createRibbon } from './ribbon';
import { showBoard } from './show-board';
import { writeOutcome } from './write-notice';

const language = whenOfficeIsReady().catch(() => null);
const words = async (): Promise<Catalogue> =>
  (await language)?.startsWith('en') ? catalogues.en : catalogues.fr;

// The board hangs in the page and not in pane.js: an outcome is told even where the pane's own script has failed.
const board = createBoard();
showBoard(board, () => document.querySelector('[data-outcome]'));

// On the board only: a pane must not open under somebody who is typing.
const onRemarked = (outcome: MarkOutcome) =>
  void words().then((known) => board.post(writeOutcome(outcome, known)));
const work = createWorkWhenReady(language, (door) =>
  createMarker(door, { settings: () => settingsAt(new Date()), onRemarked }),
);
associateActions(createRibbon({ work, board, words, showPane }));
