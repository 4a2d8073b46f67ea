import {
  catalogues,
  counted,
  formatDay,
  formatMean,
  formatNumber,
  paneCatalogues,
  sayFigure,
  sayRule,
} from '../../src/messages';
import { codes, findSession, knownSessions, listFigures } from '../../src/regulation';

const languages = ['fr', 'en'] as const;
const sessions = knownSessions.flatMap((year) => {
  const answer = findSession(year);
  return answer.kind === 'known' ? [answer.session] : [];
});

/** The keys of a catalogue, all the way down, with the kind of what stands there. */
function shapeOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path}: ${Array.isArray(value) ? 'list' : typeof value}`];
  }
  return Object.entries(value).flatMap(([key, below]) => shapeOf(below, `${path}.${key}`));
}

describe('the catalogues', () => {
  test('French and English say the same things', () => {
    expect(shapeOf(paneCatalogues.en)).toEqual(shapeOf(paneCatalogues.fr));
  });

  test.each(languages)('every code has its rule in words, in %s', (language) => {
    for (const session of sessions) {
      for (const code of codes) {
        expect(sayRule(code, session, catalogues[language])).toMatch(/^[A-ZÀÉEL“«].{20,}\.$/su);
      }
    }
  });

  test.each(languages)('every figure of the law has a name and a unit, in %s', (language) => {
    for (const session of sessions) {
      for (const figure of listFigures(session)) {
        expect(sayFigure(figure, catalogues[language])).not.toContain(figure.path);
      }
    }
  });
});

describe('numbers in sentences', () => {
  test.each([
    [9.996, '9,99'],
    [9.994, '9,99'],
    [10, '10,00'],
    [116 / 11, '10,55'],
    [7.9999, '7,99'],
    [11.999, '11,99'],
    [0, '0,00'],
  ])('the mean %d is shown as %s: never a threshold that was not reached', (mean, shown) => {
    expect(formatMean(mean, 'fr')).toBe(shown);
  });

  test('a day is written as the language writes it', () => {
    expect([formatDay(46188, 'fr'), formatDay(46188, 'en')]).toEqual(['15/06/2026', '2026-06-15']);
  });

  test('French counts 1.5 as one, English as many', () => {
    expect(counted(1.5, 'semaine', 'semaines', 'fr')).toBe('1,5 semaine');
    expect(counted(1.5, 'week', 'weeks', 'en')).toBe('1.5 weeks');
    expect(counted(0, 'semaine', 'semaines', 'fr')).toBe('0 semaine');
  });

  test('decimals are written as the language writes them', () => {
    expect([formatNumber(19.5, 'fr'), formatNumber(19.5, 'en')]).toEqual(['19,5', '19.5']);
  });
});
