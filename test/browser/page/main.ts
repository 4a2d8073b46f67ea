import { forgetSetting } from './keep-rules';
import { openInExcel } from '../../excel-host';
import { learnRequirements } from '../../excel-host/platform.browser';
import { createControl } from './control';
import { installOffice } from './office';
import { Ribbon } from './ribbon';
import { setClock } from './set-clock';
import { CONTROL, type PageSetup, SETUP } from './setup';

/** What answers a page that asks for Microsoft's `office.js`: a workbook in memory, and an Office around it. */

const globals = globalThis as unknown as Record<string, unknown>;
const setup = globals[SETUP] as PageSetup;
Reflect.deleteProperty(globals, SETUP);

forgetSetting();
learnRequirements(new Map(setup.requirements));
const host = openInExcel(setup.book, setup.options);
setClock(host.book.today);
const ribbon = new Ribbon();
globals[CONTROL] = createControl(host, ribbon, installOffice(host, ribbon, setup));
