import { GRID } from './icon';
import type { Shape } from './shapes';

const SAMPLES = 8;

/**
 * Paints shapes on a transparent square.
 *
 * @returns red, green, blue, opacity of each pixel, row by row, as PNG has them
 */
export function paint(shapes: readonly Shape[], size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      paintPixel(shapes, size / GRID, column, row).forEach((value, index) => {
        pixels[(row * size + column) * 4 + index] = value;
      });
    }
  }
  return pixels;
}

/** The mean of many points in the pixel: whole on straight edges, soft on round ones. */
function paintPixel(shapes: readonly Shape[], pixelsPerUnit: number, column: number, row: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / pixelsPerUnit;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / pixelsPerUnit;
    const colour = shapes.findLast((shape) => shape.covers(x, y))?.colour;
    if (colour === undefined || colour === 'nothing') continue;
    covered += 1;
    colour.forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + value;
    });
  }
  const mean = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [...mean, Math.round((covered / SAMPLES ** 2) * 255)];
}
