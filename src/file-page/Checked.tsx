import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { Choice, Mapping, Results, Settings, Understood } from '../views';
import { fileViews, sheetsOf } from './files-state';
import { useFiles } from './use-files';

const useStyles = makeStyles({
  checked: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The sheet that is shown: what was understood of it, what the check rests on, and its results or its columns. */
export function Checked() {
  const styles = useStyles();
  const { state, words, desk } = useFiles();
  const { known, shown, view } = state;
  const file = state.files.find(({ id }) => id === shown);
  if (known === null || file === undefined) return null;
  const { files, shell } = words.pane;
  const sheets = sheetsOf(file);
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
      <Settings known={known} />
      <TabList
        className={styles.tabs}
        aria-label={files.views}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          const next = fileViews.find((each) => each === value);
          if (next !== undefined) desk.turnTo(next);
        }}
      >
        {fileViews.map((each) => (
          <Tab key={each} value={each}>
            {shell.views[each]}
          </Tab>
        ))}
      </TabList>
      {view === 'results' ? <Results known={known} /> : <Mapping known={known} />}
    </div>
  );
}
