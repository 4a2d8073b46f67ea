import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReadSheet, judgedDay } from '../desk';
import { sayDay } from '../messages';
import {
  Choice,
  Diploma,
  Mapping,
  RegisterList,
  Results,
  Settings,
  Understood,
  ViewButtons,
  WeekChoice,
} from '../views';
import { type FileView, fileViews, registersOf, sheetsOf } from './files-state';
import { useFiles } from './use-files';

const useStyles = makeStyles({
  checked: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  situation: { margin: 0, color: tokens.colorNeutralForeground3 },
  views: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The sheet that is shown: what was understood of it, then its results, its columns or what the check rests on. */
export function Checked() {
  const styles = useStyles();
  const { state, words, desk } = useFiles();
  const { known, shown, view } = state;
  const file = state.files.find(({ id }) => id === shown);
  if (known === null || file === undefined) return null;
  const { files, shell } = words.pane;
  const sheets = sheetsOf(file);
  const registers = registersOf(file);
  return (
    <div className={styles.checked}>
      {sheets.length > 1 && (
        <Choice label={files.sheet} value={known.name} onChoose={(name) => desk.show(file.id, name)}>
          {sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Choice>
      )}
      <Understood known={known} onChange={() => desk.turnTo('mapping')} />
      {registers.length > 0 && (
        <RegisterList registers={registers}>
          {registers.some(({ convention }) => convention !== null) && (
            <WeekChoice convention={state.convention} onChoose={desk.reckonBy} />
          )}
        </RegisterList>
      )}
      <p className={styles.situation}>
        {words.report.session(state.session.session)}, {sayDay(judgedDay(state.day, desk.today()), words)}
      </p>
      <div className={styles.views}>
        <ViewButtons
          label={files.views}
          views={fileViews}
          current={view}
          nameOf={(each) => (each === 'settings' ? files.grounds : shell.views[each])}
          onShow={desk.turnTo}
        />
      </div>
      <CurrentView view={view} known={known} />
    </div>
  );
}

function CurrentView({ view, known }: { readonly view: FileView; readonly known: ReadSheet }) {
  switch (view) {
    case 'results':
      return <Results known={known} />;
    case 'diploma':
      return <Diploma known={known} />;
    case 'mapping':
      return <Mapping known={known} />;
    case 'settings':
      return <Settings known={known} />;
    default:
      return view satisfies never;
  }
}
