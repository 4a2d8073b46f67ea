/** The part of Office that the ribbon's buttons need. Absent outside of Excel. */
declare const Office:
  | {
      readonly actions?: {
        readonly associate: (name: string, action: (event?: ActionEvent | null) => Promise<void>) => void;
      };
    }
  | undefined;

/** A keyboard shortcut hands over no event, or one that can't be completed. */
interface ActionEvent {
  readonly completed?: () => void;
}

/** One click on a button: Office shows it as being worked on until it is told that it is done. */
export interface Click {
  readonly complete: () => void;
}

/** What a button does. */
export type RibbonAction = (click: Click) => Promise<void>;

/**
 * Gives Office what the ribbon's buttons do, by the names that the manifest calls it by.
 *
 * To be called while the page still loads: the click that makes Excel load the page finds what is there by then,
 * and is lost otherwise (office-js issues 5176, 3378).
 */
export function associateActions(actions: Readonly<Record<string, RibbonAction>>): void {
  if (typeof Office === 'undefined') return;
  for (const [name, action] of Object.entries(actions)) {
    Office.actions?.associate(name, (event) => action({ complete: () => event?.completed?.() }));
  }
}
