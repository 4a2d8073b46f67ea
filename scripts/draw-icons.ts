import { writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { icons } from './icons/icon';
import { paint } from './icons/paint';

/** Draws the add-in's icons into `assets/`: `npm run icons`. */
for (const { name, sizes, shapesAt } of icons) {
  for (const size of sizes) {
    const image = new PNG({ width: size, height: size });
    image.data = paint(shapesAt(size), size);
    const file = `assets/${name}-${size}.png`;
    writeFileSync(file, PNG.sync.write(image));
    console.log(file);
  }
}
