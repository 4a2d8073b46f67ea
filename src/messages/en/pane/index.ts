import type { PaneWords } from '../../pane/words';
import { shell } from './shell';
import { start } from './start';
import { mapping } from './mapping';
import { results } from './results';
import { marking } from './marking';
import { regulation } from './regulation';
import { functions } from './functions';
import { diploma } from './diploma';
import { files } from './files';
import { registers } from './registers';

export const pane: PaneWords = {
  shell,
  start,
  mapping,
  results,
  diploma,
  marking,
  regulation,
  functions,
  files,
  registers,
};
