import { escaped, functionTable, renderFunctionsHelp } from '../functions';
import { catalogues, paneCatalogues } from '../messages';

type Language = 'fr' | 'en';

/** Nothing but our own files: the help pages need no one else. */
const OWN_FILES =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Microsoft's library is loaded from Microsoft, as the store requires; it sets styles of its own. */
const OFFICE = 'https://appsforoffice.microsoft.com';
const OWN_FILES_AND_OFFICE = `default-src 'none'; script-src 'self' ${OFFICE}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ${OFFICE}; base-uri 'none'; form-action 'none'`;

/** The page that checks files lets nobody in but its own worker; what draws it sets styles of its own. */
const OWN_FILES_AND_STYLES =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** Under which name a script or a style was built: `pane.js` → `pane.3f2a….js`. */
export type NameOf = (file: string) => string;

const asWritten: NameOf = (file) => file;

/** The help page of one language, which the functions' help links lead to: `aide.html`, `help.html`. */
export function renderHelpPage(language: Language, nameOf: NameOf = asWritten): string {
  const other = `<p><a href="controler.html">${escaped(paneCatalogues[language].pane.files.title)}</a></p>`;
  const body = `<main lang="${language}">\n${renderFunctionsHelp(functionTable, language)}\n${other}\n</main>`;
  return renderPage({
    language,
    title: catalogues[language].functionHelp.title,
    policy: OWN_FILES,
    style: nameOf('help.css'),
    scripts: `<script src="${nameOf('help.js')}" defer></script>`,
    body,
  });
}

/**
 * The page of the shared runtime: Office's library, then the functions, which need nothing that comes after them;
 * then what the ribbon's buttons do; last the pane. The buttons' script is not deferred: the click that loads the
 * page would be lost (office-js issue 5176).
 *
 * What was done is told at the top, outside of the pane: it is told even where the pane's own script has failed.
 */
export function renderTaskpane(nameOf: NameOf = asWritten): string {
  const { loading, title } = paneCatalogues.fr.pane.shell;
  const scripts = [
    `<script src="${OFFICE}/lib/1/hosted/office.js"></script>`,
    `<script src="${nameOf('functions.js')}"></script>`,
    `<script src="${nameOf('commands.js')}"></script>`,
    `<script src="${nameOf('pane.js')}" defer></script>`,
  ].join('\n');
  const body = `${OUTCOME}\n<div id="pane"><main><p>${escaped(loading)}</p></main></div>`;
  return renderPage({
    language: 'fr',
    title,
    policy: OWN_FILES_AND_OFFICE,
    style: nameOf('pane.css'),
    scripts,
    body,
  });
}

/** The page on which files are checked, without Excel and without Microsoft's library. */
export function renderFilePage(nameOf: NameOf = asWritten): string {
  const { pane } = paneCatalogues.fr;
  return renderPage({
    language: 'fr',
    title: `AGORA – ${pane.files.title}`,
    policy: OWN_FILES_AND_STYLES,
    style: nameOf('pane.css'),
    scripts: `<script src="${nameOf('files.js')}" defer></script>`,
    body: `<div id="page"><main><h1>${escaped(pane.files.title)}</h1><p>${escaped(pane.files.purpose)}</p></main></div>`,
  });
}

/** Always there and at first empty, or screen readers would not announce what comes into it. */
const OUTCOME = '<div class="outcome" role="status" aria-live="polite" data-outcome></div>';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly policy: string;
  readonly style: string;
  readonly scripts: string;
  readonly body: string;
}

function renderPage({ language, title, policy, style, scripts, body }: Page): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="icon" href="assets/icon-32.png">
<link rel="stylesheet" href="${style}">
${scripts}
</head>
<body>
${body}
</body>
</html>
`;
}
