import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { iconSizes, shapesAt } from './icons/icon';
import { paint } from './icons/paint';

/** Draws the add-in's icons into `assets/`: `npm run icons`. */
for (const size of iconSizes) {
  const image = new PNG({ width: size, height: size });
  image.data = paint(shapesAt(size), size);
  const file = `assets/icon-${size}.png`;
  writeFileSync(file, PNG.sync.write(image));
  console.log(file);
}
