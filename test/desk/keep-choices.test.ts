import { type Choices, keepChoices, noChoices, readChoices } from '../../src/desk';

/** A browser's storage, and what it holds. */
function openStorage(held: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(held));
  return {
    items,
    open: () => ({
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    }),
  };
}

const forbidden = () => {
  throw new Error('SecurityError');
};

test.each<Choices>([
  noChoices,
  { language: 'en', theme: 'dark', isWelcomed: true },
  { language: 'fr', theme: 'contrast', isWelcomed: false },
])('choices that were kept are read again: %o', (choices) => {
  const { open } = openStorage();
  keepChoices(open, choices);
  expect(readChoices(open)).toEqual(choices);
});

test('what was never chosen is not kept', () => {
  const { open, items } = openStorage();
  keepChoices(open, noChoices);
  expect([...items.keys()]).toEqual(['agora.theme']);
});

test('what is not understood was not chosen', () => {
  const { open } = openStorage({ 'agora.langue': 'de', 'agora.theme': 'rose', 'agora.bienvenue': '' });
  expect(readChoices(open)).toEqual(noChoices);
});

test('a browser that keeps nothing does no harm', () => {
  expect(readChoices(forbidden)).toEqual(noChoices);
  expect(() => keepChoices(forbidden, noChoices)).not.toThrow();
});
