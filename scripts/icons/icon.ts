import { type Colour, type Shape, disc, rectangle, squares, stroke } from './shapes';

/** Sizes in pixels: 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins, 128 for the store. */
export const iconSizes = [16, 32, 64, 80, 128] as const;

/** Every size is a whole number of pixels a unit, so that the table's lines never fall between two pixels. */
export const GRID = 16;

const ink: Colour = [52, 96, 178];
const paper: Colour = [255, 255, 255];
const line: Colour = [176, 190, 216];
const marked: Colour = [255, 176, 46];
const good: Colour = [19, 128, 70];

/** A table of candidates: heading, three rows, one of them marked. */
const table: readonly Shape[] = [
  rectangle(ink, [0, 1], [15, 13]),
  rectangle(paper, [1, 4], [14, 12]),
  rectangle(line, [1, 6], [14, 7]),
  rectangle(line, [1, 9], [14, 10]),
  rectangle(marked, [1, 7], [14, 9]),
  rectangle(line, [5, 4], [6, 12]),
];

/** What is behind the badge is cut out around it, so that it stands clear on a ribbon of any colour. */
const badge: readonly Shape[] = [disc('nothing', [11.5, 11.5], 5.25), disc(good, [11.5, 11.5], 4.5)];

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

/** The shapes of the icon at a size, from back to front. */
export const shapesAt = (size: number): readonly Shape[] => [
  ...table,
  ...badge,
  size === GRID ? smallCheck : check,
];
