import { openHeadlessStore } from '../../demo/grid/headless';
import { keepCellsIn } from '../excel-host/cell-store';

/** The stand-in with the demo's grid beneath it: what holds with cells in memory holds with cells in the grid. */
keepCellsIn(openHeadlessStore);

import '../excel-host/behaviours/calculation.test';
import '../excel-host/behaviours/conditional-formats.test';
import '../excel-host/behaviours/events.test';
import '../excel-host/behaviours/faults.test';
import '../excel-host/behaviours/filters-and-sorts.test';
import '../excel-host/behaviours/limits.test';
import '../excel-host/behaviours/other-sheets.test';
import '../excel-host/behaviours/printing.test';
import '../excel-host/behaviours/sheets.test';
import '../excel-host/behaviours/surface.test';
import '../excel-host/behaviours/tables.test';
import '../excel-host/behaviours/writing.test';
