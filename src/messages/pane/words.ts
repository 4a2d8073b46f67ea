import type { ShellWords } from './shell';
import type { StartWords } from './start';
import type { MappingWords } from './mapping';
import type { DiplomaPaneWords } from './diploma';
import type { ResultsWords } from './results';
import type { PaneMarkingWords } from './marking';
import type { RegulationWords } from './regulation';
import type { FunctionsWords } from './functions';
import type { FilesWords } from './files';
import type { PaneRegisterWords } from './registers';

/** The words of the pane, view by view, and of the page that checks files. */
export interface PaneWords {
  readonly shell: ShellWords;
  readonly start: StartWords;
  readonly mapping: MappingWords;
  readonly results: ResultsWords;
  readonly diploma: DiplomaPaneWords;
  readonly marking: PaneMarkingWords;
  readonly regulation: RegulationWords;
  readonly functions: FunctionsWords;
  readonly files: FilesWords;
  readonly registers: PaneRegisterWords;
}
