import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { iconSizes, shapesAt } from '../../scripts/icons/icon';
import { paint } from '../../scripts/icons/paint';

const pixelsOf = (size: number) => PNG.sync.read(readFileSync(`assets/icon-${size}.png`));

test.each(iconSizes.map((size) => [size]))('the icon of %i pixels is the one that is drawn', (size) => {
  const image = pixelsOf(size);
  expect([image.width, image.height]).toEqual([size, size]);
  expect(image.data.equals(paint(shapesAt(size), size))).toBe(true);
});

test('at 16 pixels the lines of the table fall on whole pixels', () => {
  const { data } = pixelsOf(16);
  // Left of the round badge: heading, rows and frame, all in full colours.
  const left = Array.from({ length: 16 * 6 }, (_, index) => Math.floor(index / 6) * 16 + (index % 6));
  const opacities = new Set(left.map((pixel) => data[pixel * 4 + 3]));
  expect(opacities).toEqual(new Set([0, 255]));
});

test('the corners are transparent, so that the icon stands on a ribbon of any colour', () => {
  const { data } = pixelsOf(128);
  expect([data[3], data[data.length - 1]]).toEqual([0, 0]);
});
