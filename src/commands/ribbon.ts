import { type Deed, type Workplace, carryOut } from '../desk';
import type { Click, RibbonAction } from '../excel';

/** The names that the manifest calls the buttons' actions by. */
export const actionNames = ['agoraMark', 'agoraRemove'] as const;
export type ActionName = (typeof actionNames)[number];

export interface RibbonOptions extends Workplace {
  /** never rejects */
  readonly showPane: () => Promise<void>;
}

/**
 * Makes what the buttons "Contrôler" and "Retirer" do: the work, then its outcome on the board; and the pane opened
 * where there is more to know than the sheet shows, so that a person who has it closed is told too.
 *
 * Clicks wait for each other. Whatever happens, something is told and Office hears that the click is done.
 */
export function createRibbon(options: RibbonOptions): Readonly<Record<ActionName, RibbonAction>> {
  let last: Promise<void> = Promise.resolve();
  const inTurn = (answer: () => Promise<void>): Promise<void> => {
    const done = last.then(answer);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    agoraMark: (click) => inTurn(() => answerClick('mark', click, options)),
    agoraRemove: (click) => inTurn(() => answerClick('remove', click, options)),
  };
}

async function answerClick(deed: Deed, { complete }: Click, options: RibbonOptions): Promise<void> {
  const told = await carryOut(deed, options).finally(complete);
  // Only now, and nobody waits for it: Office opens no pane while a click is under way.
  if (told.kind === 'attention') void options.showPane();
}
