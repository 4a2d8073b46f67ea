import { type MarkOutcome, type RemoveOutcome, markSheet, removeMarks } from '../../src/excel';
import { type BookDescription, type ExcelHost, openInExcel } from '../excel-host';
import { asProtected, asRange, asTable } from './samples';
import { doorTo, settings } from './support';

/** A piece of work in Excel, and how the workbook comes to be before it. */
export interface Work {
  readonly name: string;
  readonly book: BookDescription;
  readonly prepare: (host: ExcelHost) => Promise<unknown>;
  readonly work: (host: ExcelHost) => Promise<MarkOutcome | RemoveOutcome>;
}

const mark = async (host: ExcelHost) => (await markSheet(doorTo(host), settings, null)).outcome;
const remove = (host: ExcelHost) => removeMarks(doorTo(host), null);
const nothing = () => Promise.resolve();

export const works: readonly Work[] = [
  { name: 'marking a table', book: asTable, prepare: nothing, work: mark },
  { name: 'marking a filtered range', book: asRange, prepare: nothing, work: mark },
  { name: 'listing a protected sheet', book: asProtected, prepare: nothing, work: mark },
  {
    name: 'marking a table anew',
    book: asTable,
    prepare: async (host) => {
      await mark(host);
      host.person.type('C3', 20);
      host.person.insertRows('Classe A', 3);
      host.person.type('A3:E3', [['NOUVEAU Eva', 'CNED', 12, 'oui', null]]);
    },
    work: mark,
  },
  {
    name: 'marking a range anew',
    book: asRange,
    prepare: async (host) => {
      await mark(host);
      host.person.type('C4', 3);
      host.person.sort({ sheet: "Classe d'été" }, 'PFMP');
    },
    work: mark,
  },
  {
    name: 'listing anew',
    book: asProtected,
    prepare: async (host) => {
      await mark(host);
      host.person.select('Classe A!A1');
    },
    work: mark,
  },
  { name: 'removing from a table', book: asTable, prepare: mark, work: remove },
  { name: 'removing from a filtered range', book: asRange, prepare: mark, work: remove },
  {
    name: 'removing columns that were moved',
    book: asTable,
    prepare: async (host) => {
      await mark(host);
      host.person.moveColumn({ table: 'Candidats' }, 'F', 'C');
      host.person.moveColumn({ table: 'Candidats' }, 'G', 'D');
    },
    work: remove,
  },
  {
    name: 'removing a listing',
    book: asProtected,
    prepare: async (host) => {
      await mark(host);
      host.person.select('Classe A!A1');
    },
    work: remove,
  },
];

/** Whether an outcome says that the work was done. */
export const isDone = ({ kind }: MarkOutcome | RemoveOutcome): boolean =>
  ['marked', 'listed', 'removed'].includes(kind);

/** The workbook as it is when the work begins. */
export async function open({ book, prepare }: Work): Promise<ExcelHost> {
  const host = openInExcel(book);
  await prepare(host);
  await host.settled();
  return host;
}

/** How many requests the work sends when nothing goes wrong. */
export async function countRequests(work: Work): Promise<number> {
  const host = await open(work);
  const sent = host.requests.length;
  await work.work(host);
  return host.requests.length - sent;
}
