import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.mjs';

await bundle(['add-in', 'bench']);
const { status } = spawnSync(process.execPath, ['build/bench.mjs'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
