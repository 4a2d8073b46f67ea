import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fingerprint, pageSources } from '../../scripts/fingerprint.mjs';
import { layOutDemo } from '../../scripts/demo/lay-out-demo.mjs';
import { pages } from '../../scripts/gallery/build-gallery.mjs';

/**
 * Builds what the browser tests open, and prints where: `dist/` as the product's own configuration makes it, with
 * the gallery in it, and the stand-in for Excel as a script for a page. Each build lies in a folder that is named after all its sources. So
 * nothing stale is ever opened, nothing is built twice, and no build touches what another run of tests has open.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const store = join(root, 'build', 'browser');
const lock = join(store, 'lock');

/** All that the builds are made from. */
const sources = [...pageSources, 'test/browser/build-pane.mjs'];

const HOUR = 3_600_000;
const LONGEST_BUILD = 300_000;
const MOMENT = 100;

process.stdout.write(await ready());

/** The folder of a build of the sources as they are now. */
async function ready() {
  for (;;) {
    const name = nameOfBuild();
    const folder = join(store, name);
    if (!existsSync(folder)) await inTurn(() => build(name));
    if (existsSync(folder)) {
      utimesSync(folder, new Date(), new Date());
      return folder;
    }
  }
}

/** What the folder of a build is named after. */
function nameOfBuild() {
  return fingerprint(sources).slice(0, 16);
}

/** Several test files start at once: the first one builds. */
async function inTurn(work) {
  mkdirSync(store, { recursive: true });
  while (!take()) await wait(MOMENT);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Takes the lock, if it is free. It only spares work: where two should build at once, both build well. */
function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned()) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the lock's owner has died or, on a machine that has given its number to another, must have. */
function isAbandoned() {
  try {
    if (Date.now() - statSync(lock).mtimeMs > LONGEST_BUILD) return true;
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Builds into the folder of that name; into none if a source has changed meanwhile, or somebody was faster. */
async function build(name) {
  const folder = join(store, name);
  const unfinished = join(store, `unfinished-${process.pid}`);
  try {
    if (existsSync(folder)) return;
    await bundle(unfinished);
    layOutDemo(join(unfinished, 'demo'));
    for (const file of pages) {
      copyFileSync(join(root, file), join(unfinished, 'dist', 'gallery', basename(file)));
    }
    run(join(unfinished, 'tools', 'make-dist.mjs'), 'https://localhost:3000', join(unfinished, 'dist'));
    if (nameOfBuild() === name && !existsSync(folder)) renameSync(unfinished, folder);
    forgetOld(folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function run(script, ...argv) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...argv], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
}

async function bundle(folder) {
  const { default: webpack } = await import('webpack');
  const { default: configurations } = await import('../../webpack.config.js');
  const find = (name) => configurations.find((configuration) => configuration.name === name);
  const [tools, addIn] = [find('command-line'), find('add-in')];
  const chosen = [
    { ...addIn, output: { ...addIn.output, path: join(folder, 'dist') }, devtool: false },
    { ...find('demo'), output: { ...find('demo').output, path: join(folder, 'demo') } },
    { ...find('gallery'), output: { ...find('gallery').output, path: join(folder, 'dist', 'gallery') } },
    {
      ...tools,
      entry: { 'make-dist': tools.entry['make-dist'] },
      output: { ...tools.output, path: join(folder, 'tools') },
    },
    {
      ...addIn,
      name: 'stand-in',
      entry: { 'stand-in': join(root, 'test', 'browser', 'page', 'main.ts') },
      output: { path: folder, filename: '[name].js' },
      // What is for a page comes before what is for Node.
      resolve: { ...addIn.resolve, extensions: ['.browser.ts', ...addIn.resolve.extensions] },
      optimization: { minimize: false },
      devtool: false,
    },
  ];
  await new Promise((resolve, reject) => {
    webpack(chosen, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** Takes builds away that no test has asked for in the last hour. */
function forgetOld(current) {
  for (const name of readdirSync(store)) {
    const path = join(store, name);
    const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (path !== current && path !== lock && Date.now() - touched > HOUR) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}
