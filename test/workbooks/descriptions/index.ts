import { simpleList } from './01-liste-simple';
import { groupedDossiers } from './02-dossiers-groupes';
import { apprentices } from './03-cfa';
import { continuingTraining } from './04-formation-continue';
import { threeYears } from './05-trois-annees';
import { weeksByYear } from './06-pfmp-par-annee';
import { cyclades } from './07-cyclades';
import { severalSheets } from './08-plusieurs-feuilles';
import { marks } from './09-notes';
import { from1904 } from './10-calendrier-1904';
import { beforeTheExam } from './11-avant-examen';
import { traps } from './12-pieges';
import { realLife } from './13-vie-reelle';

export const descriptions = [
  simpleList,
  groupedDossiers,
  apprentices,
  continuingTraining,
  threeYears,
  weeksByYear,
  cyclades,
  severalSheets,
  marks,
  from1904,
  beforeTheExam,
  traps,
  realLife,
];

/** Those that LibreOffice saves once more, as people do who have no Excel. */
export const resaved = [apprentices, threeYears];
