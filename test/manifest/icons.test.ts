import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { icons } from '../../scripts/icons/icon';
import { paint } from '../../scripts/icons/paint';

const pixelsOf = (name: string, size: number) => PNG.sync.read(readFileSync(`assets/${name}-${size}.png`));
const files = icons.flatMap(({ name, sizes, shapesAt }) => sizes.map((size) => ({ name, size, shapesAt })));
const names = icons.map(({ name }) => name);

test.each(files)('the icon $name of $size pixels is the one that is drawn', ({ name, size, shapesAt }) => {
  const image = pixelsOf(name, size);
  expect([image.width, image.height]).toEqual([size, size]);
  expect(image.data.equals(paint(shapesAt(size), size))).toBe(true);
});

test.each(names)('at 16 pixels the lines of the table of %s fall on whole pixels', (name) => {
  const { data } = pixelsOf(name, 16);
  // Left of the round badge: heading, rows and frame, all in full colours.
  const left = Array.from({ length: 16 * 6 }, (_, index) => Math.floor(index / 6) * 16 + (index % 6));
  const opacities = new Set(left.map((pixel) => data[pixel * 4 + 3]));
  expect(opacities).toEqual(new Set([0, 255]));
});

test.each(names)('the corners of %s are transparent, so that it stands on a ribbon of any colour', (name) => {
  const { data } = pixelsOf(name, 80);
  expect([data[3], data[data.length - 1]]).toEqual([0, 0]);
});

test('no two icons of the ribbon look alike', () => {
  const pictures = names.map((name) => pixelsOf(name, 16).data.toString('base64'));
  expect(new Set(pictures).size).toBe(names.length);
});
