import { announcePage, detectDateSystem } from '../excel';
import { type FunctionHost, type KnownDateSystem, functionTable, registerFunctions } from '../functions';

/** Supplied by Excel's runtime before this script. */
declare const CustomFunctions: FunctionHost;

// Both before the pane and without it: a pane that fails to load must leave no function on #BUSY!.
let dateSystem: KnownDateSystem = 1900;
registerFunctions(functionTable, CustomFunctions, () => dateSystem);

const ready = announcePage();
if (ready !== null) {
  const detected = detectDateSystem(ready);
  dateSystem = detected;
  void detected.then((known) => {
    dateSystem = known;
  });
}
