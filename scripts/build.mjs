import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

/** `--env url=https://…` names the server that will hold `dist/`; without it the manifest is for development. */
function productionAddress(argv) {
  const at = argv.indexOf('--env');
  const given = at < 0 ? '' : (argv[at + 1] ?? '');
  if (at >= 0 && !/^url=https:\/\/[^\s/]+/.test(given)) {
    console.error(`--env: « ${given} »; write --env url=https://server/folder`);
    process.exit(2);
  }
  return given === '' ? [] : [given.slice('url='.length)];
}

function run(script, ...argv) {
  const { status } = spawnSync(process.execPath, [`build/${script}.mjs`, ...argv], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const address = productionAddress(process.argv.slice(2));
console.log(await bundle(['command-line', 'add-in']));
run('check-sessions');
run('make-dist', ...address);
