import { sayOutcome } from '../../src/excel';
import { french } from '../../src/messages';
import type { ExcelHost } from '../excel-host';
import { countRequests, isDone, open, works } from './works';

const namesOf = (host: ExcelHost) => host.book.sheets.map(({ name }) => name);

describe.each(works)('$name', (work) => {
  const [name = ''] = work.book.sheets.map((sheet) => sheet.name);

  test('says that the sheet is gone, and leaves nothing behind, whenever it is deleted', async () => {
    for (let request = 1; request <= (await countRequests(work)); request += 1) {
      const host = await open(work);
      if (host.book.sheets.length === 1) host.person.copySheet(name, 'Autre');
      host.person.select(`${name}!A1`);
      const before = namesOf(host);
      host.beforeRequest(request, () => host.person.deleteSheet(name));
      const told = await work.work(host);
      await host.settled();
      expect(namesOf(host).filter((each) => !before.includes(each))).toEqual([]);
      // The first request asks for the sheet that is open by then; after the last one all was done.
      if (isDone(told) || request === 1) continue;
      expect(sayOutcome(told, french)).toMatch(/a été supprimé pendant le travail/);
    }
  });

  test('says that Excel does not answer, and does no harm, whichever request hangs', async () => {
    for (let request = 1; request <= (await countRequests(work)); request += 1) {
      const host = await open(work);
      const before = host.dump();
      host.hangAt(request);
      jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
      try {
        const telling = work.work(host);
        await host.settled();
        await jest.advanceTimersByTimeAsync(90_000);
        const told = await telling;
        if (isDone(told)) continue;
        expect('problem' in told && told.problem.kind).toBe('no-answer');
        expect(host.dump()).toEqual(before);
      } finally {
        jest.useRealTimers();
      }
    }
  });
});
