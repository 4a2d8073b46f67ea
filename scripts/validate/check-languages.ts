import { type LocalisedValue, type Manifest, at, find, resourceOf } from './manifest';
import type { Problem } from './problem';
import { everyElement } from './read-xml';

const DEFAULT_LOCALE = 'fr-FR';
/** Both, because Excel does not fall back from one English to the other. */
const LOCALES = ['en-US', 'en-GB'];
const TEXTS = ['DisplayName', 'Description', 'SupportUrl', 'ShortString', 'LongString'];
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** French is the default, and every text, the help and the functions' metadata have both English twins. */
export function checkLanguages(manifest: Manifest): readonly Problem[] {
  return [
    ...checkDefault(manifest),
    ...translated(manifest).flatMap((each) => checkTwins(manifest, each)),
    ...checkNamespace(manifest),
    ...checkPrefix(manifest),
  ];
}

function checkDefault(manifest: Manifest): readonly Problem[] {
  const locale = find(manifest.root, 'DefaultLocale');
  if (locale?.text === DEFAULT_LOCALE) return [];
  const what = `the default language is ${locale?.text ?? 'missing'}`;
  return [{ where: at(manifest, locale?.line ?? 1), what, todo: `write ${DEFAULT_LOCALE}` }];
}

function translated(manifest: Manifest): readonly LocalisedValue[] {
  const namespace = resourceOf(manifest, 'Namespace');
  const pages = [resourceOf(manifest, 'Metadata'), resourceOf(manifest, 'LearnMoreUrl')];
  return [...manifest.settings, ...manifest.resources].filter(
    (each) => each !== namespace && (TEXTS.includes(each.kind) || pages.includes(each)),
  );
}

function checkTwins(manifest: Manifest, { kind, id, overrides, line }: LocalisedValue): readonly Problem[] {
  const where = at(manifest, line);
  const name = id ?? kind;
  return LOCALES.flatMap((locale) => {
    const count = overrides.filter((each) => each.locale === locale).length;
    if (count === 1) return [];
    const what = `${name} has ${count === 0 ? 'no' : 'more than one'} override for ${locale}`;
    return [{ where, what, todo: `give it one Override with Locale="${locale}"` }];
  });
}

function checkNamespace(manifest: Manifest): readonly Problem[] {
  const namespace = resourceOf(manifest, 'Namespace');
  if (namespace === undefined || namespace.overrides.length === 0) return [];
  const what = 'the namespace of the functions is translated';
  const todo = 'take its overrides out: a formula must mean the same in every language';
  return [{ where: at(manifest, namespace.line), what, todo }];
}

/** A bare Override under Resources keeps the whole manifest from loading (office-js issue 2464). */
function checkPrefix(manifest: Manifest): readonly Problem[] {
  const resources = find(manifest.root, 'VersionOverrides', 'Resources');
  if (resources === undefined) return [];
  return [...everyElement(resources)]
    .filter(({ name, namespace }) => name === 'Override' && namespace !== BASIC_TYPES)
    .map(({ line }) => ({
      where: at(manifest, line),
      what: 'an Override under Resources lacks its prefix',
      todo: 'write bt:Override',
    }));
}
