/** What Office hands an action over with. */
interface ActionEvent {
  readonly source: { readonly id: string };
  readonly completed: () => void;
}

type Action = (event: ActionEvent) => unknown;

/** Beyond this many milliseconds without a word an action is taken for one that never ends. */
const PATIENCE = 30_000;

/** The buttons of the ribbon, as `Office.actions` knows them. */
export class Ribbon {
  readonly #actions = new Map<string, Action>();

  associate = (name: string, action: Action): void => void this.#actions.set(name, action);

  /** Presses the button of an action, and waits until the action has said that it is done. */
  press(name: string): Promise<void> {
    const action = this.#actions.get(name);
    if (action === undefined) {
      const known = [...this.#actions.keys()].join(', ');
      return Promise.reject(new Error(`No action ${name} is associated; there are: ${known}`));
    }
    return new Promise((resolve, reject) => {
      const isLate = () => reject(new Error(`The action ${name} did not say that it was done`));
      const timer = setTimeout(isLate, PATIENCE);
      const completed = () => {
        clearTimeout(timer);
        resolve();
      };
      Promise.resolve(action({ source: { id: name }, completed })).catch((error: unknown) =>
        reject(error instanceof Error ? error : new Error(String(error))),
      );
    });
  }
}
