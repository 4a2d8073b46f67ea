import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

console.log(await bundle(['command-line']));
const checked = spawnSync(process.execPath, ['build/check-sessions.mjs'], { stdio: 'inherit' });
process.exitCode = checked.status ?? 1;
