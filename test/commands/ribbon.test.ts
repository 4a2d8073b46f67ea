import { catalogues } from '../../src/messages';
import { openInExcel } from '../excel-host';
import { openClassList, openRibbon, ribbonOf } from './support';

const never = () => Promise.reject(new Error('nobody clicked on this'));

describe('on a class list', () => {
  test('“Contrôler” marks the sheet, says so, and leaves a closed pane closed', async () => {
    const host = openClassList();
    const ribbon = ribbonOf(host);
    await ribbon.mark();
    expect(ribbon.events).toEqual(['working', 'good', 'complete']);
    expect(ribbon.told()).toMatch(/^Feuille « Classe A » contrôlée : 1 non conforme/);
    expect(JSON.stringify(host.dump())).toContain('✗ Non conforme');
  });

  test('“Retirer” leaves the sheet as it was before “Contrôler”, and says so', async () => {
    const host = openClassList();
    const before = host.dump();
    const ribbon = ribbonOf(host);
    await ribbon.mark();
    await ribbon.remove();
    expect(host.dump()).toEqual(before);
    expect(ribbon.events).toEqual(['working', 'good', 'complete', 'working', 'good', 'complete']);
    expect(ribbon.told()).toContain('retirées de la feuille « Classe A »');
  });

  test('“Retirer” on a sheet without marks changes nothing, and opens the pane to say so', async () => {
    const host = openClassList();
    const before = host.dump();
    const ribbon = ribbonOf(host);
    await ribbon.remove();
    expect(host.dump()).toEqual(before);
    expect(ribbon.events).toEqual(['working', 'attention', 'complete', 'pane']);
    expect(ribbon.told()).toContain('rien à retirer');
  });

  test('a result that stands on another sheet opens the pane', async () => {
    const host = openClassList();
    host.person.protect('Classe A');
    const ribbon = ribbonOf(host);
    await ribbon.mark();
    expect(ribbon.events.slice(1)).toEqual(['attention', 'complete', 'pane']);
    expect(ribbon.told()).toContain('Le résultat est dans la feuille');
  });

  test('two clicks at once are answered one after the other', async () => {
    const host = openClassList();
    const before = host.dump();
    const ribbon = ribbonOf(host);
    await Promise.all([ribbon.mark(), ribbon.remove()]);
    expect(host.dump()).toEqual(before);
    expect(ribbon.events).toEqual(['working', 'good', 'complete', 'working', 'good', 'complete']);
  });
});

describe('what goes wrong', () => {
  test('while somebody types in a cell nothing is done, and what to press is said', async () => {
    const host = openClassList();
    const before = host.dump();
    host.cellEditing = true;
    const ribbon = ribbonOf(host);
    await ribbon.mark();
    await ribbon.remove();
    expect(ribbon.told()).toContain('valider par Entrée ou annuler par Échap');
    const one = ['working', 'attention', 'complete', 'pane'];
    expect(ribbon.events).toEqual([...one, ...one]);
    host.cellEditing = false;
    expect(host.dump()).toEqual(before);
  });

  test('a sheet without candidates is named, in the language of Office', async () => {
    const host = openInExcel({ sheets: [{ name: 'Notes', rows: [['Bonjour']] }] });
    const ribbon = ribbonOf(host, 'en');
    await ribbon.mark();
    expect(ribbon.told()).toMatch(/^No table of candidates on the sheet “Notes”/);
    expect(ribbon.notices.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  test.each(['fr', 'en'] as const)(
    'an error that nobody foresaw is told in %s, never silent',
    async (language) => {
      const ribbon = openRibbon(
        { mark: () => Promise.reject(new TypeError('x is not')), remove: never },
        language,
      );
      await ribbon.mark();
      expect(ribbon.told()).toBe(catalogues[language].ribbon.unforeseen('TypeError: x is not'));
      expect(ribbon.events).toEqual(['working', 'attention', 'complete', 'pane']);
    },
  );

  test('work that throws before it has begun is told too', async () => {
    const work = {
      mark: () => {
        throw new RangeError('at once');
      },
      remove: never,
    };
    const ribbon = openRibbon(work);
    await ribbon.mark();
    expect(ribbon.told()).toContain('RangeError: at once');
    expect(ribbon.events).toContain('complete');
  });

  test('the click after an error is answered', async () => {
    const work = { mark: () => Promise.reject(new Error('once')), remove: nothing };
    const ribbon = openRibbon(work);
    await Promise.all([ribbon.mark(), ribbon.remove()]);
    expect(ribbon.told()).toContain('rien à retirer');
  });

  test('Office hears the end of a click even where nothing can be told', async () => {
    const ribbon = openRibbon({ mark: never, remove: never }, 'fr', {
      words: () => Promise.reject(new Error('no words')),
    });
    await expect(ribbon.mark()).rejects.toThrow('no words');
    await expect(ribbon.remove()).rejects.toThrow('no words');
    expect(ribbon.events).toEqual(['complete', 'complete']);
  });

  test('a pane that never opens holds no click up', async () => {
    const ribbon = openRibbon({ mark: never, remove: nothing }, 'fr', {
      showPane: () => new Promise(() => undefined),
    });
    await ribbon.remove();
    await ribbon.remove();
    expect(ribbon.events.filter((event) => event === 'complete')).toHaveLength(2);
  });
});

test('the second of two clicks does not begin before the first has ended', async () => {
  let end = (): void => undefined;
  const begun: string[] = [];
  const ribbon = openRibbon({
    mark: async () => {
      begun.push('mark');
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return { kind: 'refused', problem: { kind: 'no-candidates', sheet: 'Classe A' } };
    },
    remove: async () => {
      begun.push('remove');
      return nothing();
    },
  });
  const both = Promise.all([ribbon.mark(), ribbon.remove()]);
  await new Promise(setImmediate);
  expect(begun).toEqual(['mark']);
  expect(ribbon.told()).toBe('Contrôle en cours…');
  end();
  await both;
  expect(begun).toEqual(['mark', 'remove']);
});

const nothing = () => Promise.resolve({ kind: 'nothing', sheet: 'Classe A' } as const);
