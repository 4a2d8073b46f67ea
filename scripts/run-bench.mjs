import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

await bundle(['bench']);
const { status } = spawnSync(process.execPath, ['build/bench.mjs'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
