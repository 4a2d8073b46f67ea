import { type Files, pathInside } from './files';
import type { DescribedFunction, FunctionsMetadata } from './functions-metadata';
import type { Problem } from './problem';

/** Store policy 1120.5.1: each function has a help address; here, an anchor in a page that is there. */
export function checkHelp(
  { file, functions }: FunctionsMetadata,
  home: URL,
  files: Files,
): readonly Problem[] {
  return functions.flatMap((each) => {
    const what = whatIsWrong(each, home, files);
    const todo = 'npm run build writes the help and its addresses from the table of functions';
    return what === null ? [] : [{ where: file, what: `${each.id}: ${what}`, todo }];
  });
}

function whatIsWrong({ id, helpUrl }: DescribedFunction, home: URL, files: Files): string | null {
  if (helpUrl === undefined) return 'no helpUrl';
  if (!URL.canParse(helpUrl)) return `the helpUrl “${helpUrl}” is no full address`;
  const path = pathInside(home, helpUrl);
  if (path === null) return `${helpUrl} is outside of ${home.href}`;
  const page = files.read(path)?.toString('utf8');
  if (page === undefined) return `${helpUrl} has no file ${files.name}/${path}`;
  const anchor = decodeURIComponent(new URL(helpUrl).hash.slice(1));
  if (anchor !== id) return `${helpUrl} does not lead to #${id}`;
  return anchorsOf(page).has(anchor) ? null : `${files.name}/${path} has no anchor #${anchor}`;
}

/** The ids of a page that we write ourselves: always in double quotes, never in scripts. */
function anchorsOf(page: string): ReadonlySet<string> {
  return new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
}
