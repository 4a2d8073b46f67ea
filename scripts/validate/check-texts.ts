import { type LocalisedValue, type Manifest, at } from './manifest';
import type { Problem } from './problem';

/** The most characters of each kind of text, in every language. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortString: 125,
  LongString: 250,
};

export function checkTexts(manifest: Manifest): readonly Problem[] {
  return [...manifest.settings, ...manifest.resources].flatMap((each) => checkText(manifest, each));
}

function checkText(
  manifest: Manifest,
  { kind, id, value, overrides, line }: LocalisedValue,
): readonly Problem[] {
  const most = longest[kind];
  if (most === undefined) return [];
  return [{ locale: 'the default', value }, ...overrides]
    .filter((text) => text.value.trim() === '' || text.value.length > most)
    .map((text) => ({
      where: at(manifest, line),
      what: `${id ?? kind} (${text.locale}) has ${text.value.length} characters`,
      todo: `write 1 to ${most}`,
    }));
}
