import { openPageDesk } from '../desk';
import { associateActions, showPane } from '../excel';
import { createRibbon } from './ribbon';
import { showBoard } from './show-board';

const desk = openPageDesk();

// The board hangs in the page and not in pane.js: an outcome is told even where the pane's own script has failed.
showBoard(desk.board, () => document.querySelector('[data-outcome]'));
associateActions(createRibbon({ work: desk, board: desk.board, words: desk.spokenWords, showPane }));
