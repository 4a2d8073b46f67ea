import { foldText } from '../cells';

/**
 * Makes the search field of a help page filter its functions, and say how many are left.
 *
 * @param help  the element that holds one language's help
 */
export function enableSearch(help: HTMLElement): void {
  const field = help.querySelector<HTMLInputElement>('[data-search]');
  const status = help.querySelector<HTMLElement>('[data-found]');
  const functions = [...help.querySelectorAll<HTMLElement>('[data-function]')];
  field?.addEventListener('input', () => {
    const wanted = foldText(field.value);
    const shown = functions.filter((each) => {
      each.hidden = !foldText(each.textContent).includes(wanted);
      return !each.hidden;
    });
    if (status) status.textContent = wanted === '' ? '' : `${shown.length} ${status.dataset['found'] ?? ''}`;
  });
}
