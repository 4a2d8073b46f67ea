import { spawn } from 'node:child_process';
import { statSync, watch } from 'node:fs';
import { clearTimeout, setTimeout } from 'node:timers';

/** Editors write a file in several steps. */
const QUIET_MS = 300;

/**
 * Builds now, and again whenever something in the watched files or folders changes; never twice at once.
 *
 * @param root  the project
 * @param watched  files and folders in it
 */
export function buildOnChange(root: string, watched: readonly string[]): void {
  let isBuilding = false;
  let isStale = false;
  let timer: NodeJS.Timeout | undefined;

  const build = (): void => {
    isStale = isBuilding;
    if (isBuilding) return;
    isBuilding = true;
    const builder = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
    builder.on('exit', (status) => {
      isBuilding = false;
      console.log(status === 0 ? 'Built. Close and reopen the pane to see it.' : 'The build failed.');
      if (isStale) build();
    });
  };

  for (const path of watched.map((each) => `${root}/${each}`)) {
    watch(path, { recursive: statSync(path).isDirectory() }, () => {
      clearTimeout(timer);
      timer = setTimeout(build, QUIET_MS);
    });
  }
  build();
}
