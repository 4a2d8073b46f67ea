import { makeStyles, tokens } from '@fluentui/react-components';
import { sayFigure } from '../../messages';
import { listFigures } from '../../regulation';
import { Fold, Section } from '../../views';
import { useDesk } from '../use-desk';
import { Sourced } from './Sourced';

/** The parts of the session's data that hold figures. */
const groups = ['pfmp', 'experience', 'units', 'marks', 'diploma', 'plausibility'] as const;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Each figure of the session with its source and how sure it is. */
export function Figures() {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { regulation } = words.pane;
  const figures = listFigures(state.session);
  return (
    <Section title={regulation.figures}>
      <div>
        {groups.map((group) => (
          <Fold key={group} summary={regulation.groups[group]}>
            <ul className={styles.list}>
              {figures
                .filter(({ path }) => path.startsWith(`${group}.`))
                .map((figure) => (
                  <li key={figure.path}>
                    <Sourced source={regulation.source(figure.source, words.names.sureness[figure.sureness])}>
                      {sayFigure(figure, words)}
                    </Sourced>
                  </li>
                ))}
            </ul>
          </Fold>
        ))}
      </div>
    </Section>
  );
}
