import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** The picture of the README: a real audit of the example, as a terminal of 80 columns shows it. */
const LINES = 34;
const COLUMNS = 82;
const CHARACTER = { width: 8.4, height: 18 };
const MARGIN = 14;

const colours: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#f2cc60',
  '36': '#79c0ff',
};

const audit = spawnSync(process.execPath, ['scripts/run-audit.mjs', 'assets/exemple-candidats.xlsx'], {
  encoding: 'utf8',
  env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
});
if (audit.status !== 0) throw new Error(audit.stderr);
const lines = [
  '$ npm run audit -- assets/exemple-candidats.xlsx',
  ...audit.stdout.split('\n').slice(0, LINES),
  '…',
];

mkdirSync('docs/images', { recursive: true });
writeFileSync('docs/images/audit.svg', drawTerminal(lines));

function drawTerminal(texts: readonly string[]): string {
  const width = COLUMNS * CHARACTER.width + 2 * MARGIN;
  const height = texts.length * CHARACTER.height + 2 * MARGIN;
  const rows = texts.map((text, row) => {
    const y = MARGIN + (row + 0.75) * CHARACTER.height;
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${styled(text)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Audit of the example workbook in a terminal">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The text with its terminal codes turned into spans. */
function styled(text: string): string {
  let fill = '';
  let isBold = false;
  let isDim = false;
  return text
    .split(new RegExp(`(${String.fromCharCode(27)}\\[[0-9;]*m)`))
    .map((piece) => {
      const code = /\[([0-9;]*)m$/.exec(piece)?.[1];
      if (!piece.startsWith(String.fromCharCode(27)) || code === undefined) {
        const style = [
          fill && `fill="${fill}"`,
          isBold && 'font-weight="bold"',
          isDim && 'opacity="0.65"',
        ].filter((each) => typeof each === 'string' && each !== '');
        return piece === '' ? '' : `<tspan ${style.join(' ')}>${escaped(piece)}</tspan>`;
      }
      if (code === '1') isBold = true;
      else if (code === '2') isDim = true;
      else if (code === '22') isBold = isDim = false;
      else fill = colours[code] ?? '';
      return '';
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
