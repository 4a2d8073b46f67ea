import { type RibbonOptions, createRibbon } from '../../src/commands';
import { type Notice, createBoard } from '../../src/desk';
import { createMarker } from '../../src/excel';
import { type Language, catalogues } from '../../src/messages';
import { type ExcelHost, openInExcel } from '../excel-host';
import { doorTo, settings } from '../excel/support';

/** A class list of three, one of whom lacks a week. */
export const openClassList = (): ExcelHost =>
  openInExcel({
    sheets: [
      {
        name: 'Classe A',
        rows: [
          ['Nom', 'Catégorie', 'Semaines de PFMP'],
          ['EXEMPLE Ada', 'CNED', 20],
          ['MODÈLE Léo', 'CNED', 19],
          ['FICTIF Zoé', 'CNED', 21],
        ],
        tables: [{ name: 'Classe', range: 'A1:C4' }],
      },
    ],
  });

/** A ribbon, with what happens after a click in the order in which it happens. */
export function openRibbon(
  work: RibbonOptions['work'],
  language: Language = 'fr',
  options: Partial<RibbonOptions> = {},
) {
  const events: string[] = [];
  const notices: Notice[] = [];
  const board = createBoard();
  board.subscribe((notice) => {
    notices.push(notice);
    events.push(notice.kind);
  });
  const ribbon = createRibbon({
    work,
    board,
    words: () => Promise.resolve(catalogues[language]),
    showPane: () => {
      events.push('pane');
      return Promise.resolve();
    },
    ...options,
  });
  const click = { complete: () => void events.push('complete') };
  return {
    events,
    notices,
    mark: () => ribbon.agoraMark(click),
    remove: () => ribbon.agoraRemove(click),
    /** the sentence that is on the board now */
    told: () => board.last()?.sentence ?? '',
  };
}

/** The ribbon of a stand-in for Excel. */
export const ribbonOf = (host: ExcelHost, language: Language = 'fr') =>
  openRibbon(createMarker(doorTo(host), { settings: () => settings }), language);
