import { writeFileSync } from 'node:fs';

/**
 * `npm run paths`: draws the pictures of docs/installer.md, each the way of some clicks. They show the words to look
 * for and in which order, and imitate no screen of Excel's.
 */
interface Path {
  readonly file: string;
  readonly title: string;
  /** where the way begins, and each click; a star marks what is to be typed or chosen */
  readonly steps: readonly string[];
}

const paths: readonly Path[] = [
  {
    file: 'installer-web',
    title: 'Excel sur le web',
    steps: [
      'Accueil',
      'Compléments',
      'Autres compléments',
      'Mes compléments',
      'Charger mon complément',
      '* manifest.xml',
    ],
  },
  {
    file: 'installer-windows-catalogue',
    title: 'Windows, une fois : le dossier partagé',
    steps: [
      'Fichier',
      'Options',
      'Centre de gestion de la confidentialité',
      'Paramètres du Centre…',
      'Catalogues de compléments approuvés',
      '* \\\\serveur\\agora',
    ],
  },
  {
    file: 'installer-windows',
    title: 'Windows, ensuite : le complément',
    steps: ['Accueil', 'Compléments', 'Autres compléments', 'Dossier partagé', '* AGORA', 'Ajouter'],
  },
  {
    file: 'installer-mac',
    title: 'Mac : le dossier « wef »',
    steps: [
      'Finder',
      'Aller au dossier (Cmd Maj G)',
      '~/Library/Containers/ com.microsoft.Excel/ Data/Documents/wef',
      '* manifest.xml',
    ],
  },
  {
    file: 'installer-centre',
    title: 'Centre d’administration Microsoft 365',
    steps: [
      'Paramètres',
      'Applications intégrées',
      'Charger des applications personnalisées',
      'Complément Office',
      '* adresse de manifest.xml',
      'Utilisateurs',
      'Déployer',
    ],
  },
];

const BOX = { width: 150, height: 64, gap: 26, row: 4 } as const;
const MARGIN = 16;
const HEAD = 34;
const LINE = 18;
const LETTERS = 20;

for (const path of paths) writeFileSync(`docs/images/${path.file}.svg`, draw(path));

function draw({ title, steps }: Path): string {
  const columns = Math.min(steps.length, BOX.row);
  const rows = Math.ceil(steps.length / BOX.row);
  const width = 2 * MARGIN + columns * BOX.width + (columns - 1) * BOX.gap;
  const height = HEAD + MARGIN + rows * BOX.height + (rows - 1) * BOX.gap;
  const boxes = steps.map((step, index) => drawBox(step, index, index < steps.length - 1)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`${title} : ${steps.join(', ')}`)}" font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="14">
<rect width="${width}" height="${height}" rx="8" fill="#ffffff" stroke="#d1d1d1"/>
<text x="${MARGIN}" y="23" font-weight="600" fill="#242424">${escaped(title)}</text>
${boxes}
</svg>
`;
}

function drawBox(step: string, index: number, hasNext: boolean): string {
  const isChosen = step.startsWith('* ');
  const [column, row] = [index % BOX.row, Math.floor(index / BOX.row)];
  const x = MARGIN + column * (BOX.width + BOX.gap);
  const y = HEAD + row * (BOX.height + BOX.gap);
  const lines = wrap(step.replace(/^\* /, ''));
  const first = y + BOX.height / 2 + 5 - ((lines.length - 1) * LINE) / 2;
  const words = lines.map(
    (line, at) =>
      `<text x="${x + BOX.width / 2}" y="${first + at * LINE}" text-anchor="middle" fill="${isChosen ? '#ffffff' : '#242424'}">${escaped(line)}</text>`,
  );
  const endsRow = column === BOX.row - 1;
  const arrow = endsRow
    ? `<text x="${x + BOX.width / 2}" y="${y + BOX.height + 19}" text-anchor="middle" fill="#0f548c">↓ à la ligne</text>`
    : `<text x="${x + BOX.width + BOX.gap / 2}" y="${y + BOX.height / 2 + 5}" text-anchor="middle" fill="#0f548c">→</text>`;
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="${isChosen ? '#0f548c' : '#f5f5f5'}" stroke="#8a8a8a"/>`,
    ...words,
    ...(hasNext ? [arrow] : []),
  ].join('\n');
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
