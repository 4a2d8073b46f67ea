import { announcePage } from '../excel';
import { type FunctionHost, functionTable, registerFunctions } from '../functions';

/** Supplied by Excel's runtime before this script. */
declare const CustomFunctions: FunctionHost;

// Both before the pane and without it: a pane that fails to load must leave no function on #BUSY!.
registerFunctions(functionTable, CustomFunctions);
announcePage();
