import { type Colour, type Shape, disc, rectangle, squares, stroke } from './shapes';

/** A picture in its sizes, in pixels: `assets/icon-16.png`… */
export interface Icon {
  readonly name: string;
  readonly sizes: readonly number[];
  /** The shapes at a size, from back to front. */
  readonly shapesAt: (size: number) => readonly Shape[];
}

const RIBBON_SIZES = [16, 32, 80];

/** Every size is a whole number of pixels a unit, so that the table's lines never fall between two pixels. */
export const GRID = 16;

const ink: Colour = [52, 96, 178];
const paper: Colour = [255, 255, 255];
const line: Colour = [176, 190, 216];
const marked: Colour = [255, 176, 46];
const good: Colour = [19, 128, 70];
const bad: Colour = [200, 52, 60];
const away: Colour = [96, 94, 92];

/** A table of candidates: heading and three rows, with what is painted on them and on the lines between. */
const table = (...painted: readonly Shape[]): readonly Shape[] => [
  rectangle(ink, [0, 1], [15, 13]),
  rectangle(paper, [1, 4], [14, 12]),
  rectangle(line, [1, 6], [14, 7]),
  rectangle(line, [1, 9], [14, 10]),
  ...painted,
  rectangle(line, [5, 4], [6, 12]),
];

/** What is behind the badge is cut out around it, so that it stands clear on a ribbon of any colour. */
const badge = (colour: Colour): readonly Shape[] => [
  disc('nothing', [11.5, 11.5], 5.25),
  disc(colour, [11.5, 11.5], 4.5),
];

const check = stroke(
  paper,
  [
    [9.4, 11.6],
    [10.9, 13.1],
    [13.7, 10.2],
  ],
  1.2,
);

/** The check mark at 16 pixels, square by square. */
const smallCheck = squares(
  paper,
  [8, 8],
  ['........', '........', '......#.', '.....##.', '.##.##..', '..###...', '...#....', '........'],
);

/** The product: a table with a marked row, checked. In the ribbon, the list of add-ins (32, 64) and the store (128). */
const product: Icon = {
  name: 'icon',
  sizes: [...RIBBON_SIZES, 64, 128],
  shapesAt: (size) => [
    ...table(rectangle(marked, [1, 7], [14, 9])),
    ...badge(good),
    size === GRID ? smallCheck : check,
  ],
};

/** "Contrôler": a verdict at the end of each row. */
const mark: Icon = {
  name: 'mark',
  sizes: RIBBON_SIZES,
  shapesAt: () =>
    table(
      rectangle(good, [9, 4], [14, 6]),
      rectangle(bad, [9, 7], [14, 9]),
      rectangle(marked, [9, 10], [14, 12]),
    ),
};

/** "Retirer": the table as it was, and a minus. */
const remove: Icon = {
  name: 'remove',
  sizes: RIBBON_SIZES,
  shapesAt: () => [...table(), ...badge(away), rectangle(paper, [9, 11], [14, 12])],
};

export const icons: readonly Icon[] = [product, mark, remove];
