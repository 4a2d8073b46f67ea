import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { NameOf } from '../../src/taskpane';

/** As many figures as webpack gives the scripts. */
const FIGURES = 16;

/** `pane.js` as the build has named it: `pane.0123456789abcdef.js`. */
const builtName = (file: string): RegExp => {
  const ending = extname(file);
  return new RegExp(`^${basename(file, ending)}\\.[0-9a-f]{${FIGURES}}\\${ending}$`);
};

/** Whether a file is another as the build has named it, with a hash or without. */
const isBuilt = (file: string, built: string): boolean => built === file || builtName(file).test(built);

/** Lays styles into the folder under names that change with their content; of earlier ones, nothing stays. */
export function layStyles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const [style, file] = [readFileSync(path), basename(path)];
    const hash = createHash('sha256').update(style).digest('hex').slice(0, FIGURES);
    for (const old of readdirSync(folder)) if (isBuilt(file, old)) rmSync(join(folder, old));
    writeFileSync(join(folder, `${basename(file, '.css')}.${hash}.css`), style);
  }
}

/**
 * Under which name each script and style of a folder was built: its own, or the same with a hash.
 *
 * @throws where there is none, or more than one
 */
export function nameBuilt(folder: string): NameOf {
  const files = readdirSync(folder);
  return (file) => {
    const built = files.filter((each) => isBuilt(file, each));
    const [only] = built;
    if (only === undefined || built.length > 1) {
      throw new Error(`${folder}: ${built.length} files are ${file}; empty the folder and build again.`);
    }
    return only;
  };
}
