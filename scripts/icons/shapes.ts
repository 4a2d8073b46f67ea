/** A colour as red, green, blue: 0–255 each. Nothing is half transparent but the edges of round shapes. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A shape on the grid: what it covers, in grid units from the top left corner, and its colour; or it cuts out. */
export interface Shape {
  readonly colour: Colour | 'nothing';
  readonly covers: (x: number, y: number) => boolean;
}

type Point = readonly [x: number, y: number];

export const rectangle = (colour: Colour, [left, top]: Point, [right, bottom]: Point): Shape => ({
  colour,
  covers: (x, y) => x >= left && x < right && y >= top && y < bottom,
});

export const disc = (colour: Shape['colour'], [centreX, centreY]: Point, radius: number): Shape => ({
  colour,
  covers: (x, y) => Math.hypot(x - centreX, y - centreY) < radius,
});

/** A line of straight pieces with round ends. */
export const stroke = (colour: Colour, points: readonly Point[], width: number): Shape => {
  const pieces = points.slice(1).map((end, index) => [points[index] ?? end, end] as const);
  return { colour, covers: (x, y) => pieces.some((piece) => distance([x, y], piece) < width / 2) };
};

/** Single grid squares, one text line a row of the grid: `#` is coloured. For what must be crisp at 16 pixels. */
export const squares = (colour: Colour, [left, top]: Point, rows: readonly string[]): Shape => ({
  colour,
  covers: (x, y) => rows[Math.floor(y - top)]?.[Math.floor(x - left)] === '#',
});

function distance([x, y]: Point, [[startX, startY], [endX, endY]]: readonly [Point, Point]): number {
  const [alongX, alongY] = [endX - startX, endY - startY];
  const share = ((x - startX) * alongX + (y - startY) * alongY) / (alongX ** 2 + alongY ** 2);
  const nearest = Math.min(1, Math.max(0, share));
  return Math.hypot(x - startX - nearest * alongX, y - startY - nearest * alongY);
}
