import { forgetSetting } from '../../test/browser/page/keep-rules';
import { installOffice } from '../../test/browser/page/office';
import { Ribbon } from '../../test/browser/page/ribbon';
import { ExcelHost } from '../../test/excel-host';
import { openBook } from '../../test/excel-host/open-book';
import { STAGE, type Stage } from './stage';

/**
 * What answers the pane when it asks for Microsoft's `office.js`: the stand-in for Excel, with the cells in the grid
 * of the page around it, and an Office around that.
 */
const LIBRARY = 'excel-web-16.00.debug.js';

/** The grid is light, whatever the system is: so is the Office around the pane. */
const THEME = {
  isDarkTheme: false,
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
};

const stage = (window.parent as unknown as Record<string, Stage | undefined>)[STAGE];
if (stage === undefined) throw new Error('This page is a part of the demo, and not to be opened by itself.');

forgetSetting();
const { book, cells, language, attach } = stage;
const host = new ExcelHost(openBook(book, cells));
const ribbon = new Ribbon();
const asked = installOffice(host, ribbon, { language, library: LIBRARY, theme: THEME });
attach({ host, pressRibbon: (action) => ribbon.press(action), panesAsked: () => asked.panes });
