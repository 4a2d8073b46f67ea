import { OutsideExcel, openDoor, whenOfficeIsReady } from '../excel';
import { type Desk, createDesk } from './desk';
import { keepChoices, readChoices } from './keep-choices';

let desk: Desk | null = null;

/**
 * The one desk of this page: the buttons and the pane work at it, from scripts of their own that share this
 * module. It speaks Office's language as soon as Office says which that is, unless another was chosen.
 */
export function openPageDesk(): Desk {
  if (desk !== null) return desk;
  const spoken = whenOfficeIsReady().catch(() => null);
  const opened = createDesk({
    openDoor: async () => {
      await spoken;
      const door = openDoor();
      if (door === null) throw new OutsideExcel();
      return door;
    },
    now: () => new Date(),
    choices: readChoices(() => localStorage),
    onChoice: (choices) => keepChoices(() => localStorage, choices),
    spoken,
  });
  desk = opened;
  return opened;
}
