import { localDay } from '../src/desk';
import { catalogues } from '../src/messages';
import { readWorkbook } from '../src/xlsx';
import type { BookDescription } from '../test/excel-host';
import { describeWorkbook } from './describe-workbook';
import { calculateFunctions } from './grid/calculate-functions';
import { type OpenGrid, openGrid } from './grid/open-grid';
import { showFrench } from './grid/show-french';
import { watchPerson } from './grid/watch-person';
import { type DemoExcel, type DemoPage, STAGE, type Stage } from './office/stage';
import { chooseWords } from './words';

/** The demo: a workbook in a grid, and the product's own pane over it, with the stand-in for Excel between them. */
const EXAMPLE = 'exemple-candidats.xlsx';
const PANE = '../taskpane.html';
const globals = globalThis as unknown as DemoPage & Record<typeof STAGE, Stage>;

const words = chooseWords(location.search, navigator.language);
const part = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-${name}]`);
  if (found === null) throw new Error(`The page lacks data-${name}.`);
  return found;
};
const told = part('told');
const main = part('main');
const frame = part('pane') as HTMLIFrameElement;

let grid: OpenGrid | undefined;

/** Opens a workbook: a new grid, and the pane loaded anew, as in a new window of Excel. */
async function openBook(book: BookDescription): Promise<void> {
  globals.agoraDemo = undefined;
  main.setAttribute('aria-busy', 'true');
  grid?.close();
  const container = document.createElement('div');
  container.className = 'grid';
  part('grid').replaceChildren(container);
  const own = openGrid(container);
  grid = own;
  const today = localDay(new Date());
  const excel = await new Promise<DemoExcel>((attach) => {
    globals[STAGE] = {
      book: today === null ? book : { ...book, today },
      cells: own.store,
      language: words.language === 'fr' ? 'fr-FR' : 'en-US',
      attach,
    };
    frame.src = PANE;
  });
  excel.host.book.cells.settle(excel.host.book);
  showFrench(own);
  watchPerson(own, excel.host, () => {
    told.textContent = words.refusal;
  });
  calculateFunctions(own, excel.host);
  globals.agoraDemo = excel;
  main.setAttribute('aria-busy', 'false');
}

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  const answer = await readWorkbook(bytes);
  if (answer.kind === 'refused') {
    told.textContent = catalogues[words.language].refusals.file[answer.refusal](name);
    return;
  }
  await openBook({ name, ...(await describeWorkbook(bytes, answer.sheets)) });
  told.textContent = words.opened(name);
}

async function openExample(): Promise<void> {
  const response = await fetch(EXAMPLE);
  await openFile(EXAMPLE, new Uint8Array(await response.arrayBuffer()));
}

/** Opens one file after the other; what goes wrong is told, and the page goes on with what is open. */
let last: Promise<void> = Promise.resolve();
function inTurn(name: string, work: () => Promise<void>): void {
  last = last
    .then(() => {
      told.textContent = words.opening(name);
      return work();
    })
    .catch(() => {
      told.textContent = words.failed(name);
    });
}

function openDropped(file: File | null | undefined): void {
  if (!file) return;
  inTurn(file.name, async () => openFile(file.name, new Uint8Array(await file.arrayBuffer())));
}

function press(action: string): void {
  void globals.agoraDemo?.pressRibbon(action);
}

function say(): void {
  document.documentElement.lang = words.language;
  document.title = words.title;
  frame.title = words.pane;
  part('grid').setAttribute('aria-label', words.grid);
  part('notice').textContent = words.notice;
  part('differences').textContent = words.differences.title;
  part('items').replaceChildren(
    ...words.differences.items.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  part('mark').textContent = words.ribbon.mark;
  part('remove').textContent = words.ribbon.remove;
  part('open').textContent = words.openFile;
  part('example').textContent = words.example;
  part('drop').textContent = words.drop;
}

/** A file dragged over the pane is for the page too: a frame would open it in place of itself. */
function takeDrops(target: Document): void {
  target.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  target.addEventListener('dragleave', () => document.body.classList.remove('dropping'));
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dropping');
    openDropped(event.dataTransfer?.files[0]);
  });
}

say();
takeDrops(document);
frame.addEventListener('load', () => {
  if (frame.contentDocument !== null) takeDrops(frame.contentDocument);
});
part('mark').addEventListener('click', () => press('agoraMark'));
part('remove').addEventListener('click', () => press('agoraRemove'));
part('example').addEventListener('click', () => inTurn(EXAMPLE, openExample));
part('file').addEventListener('change', ({ currentTarget }) => {
  const input = currentTarget as HTMLInputElement;
  openDropped(input.files?.[0]);
  input.value = '';
});
inTurn(EXAMPLE, openExample);
