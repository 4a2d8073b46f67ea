import { makeStyles, tokens } from '@fluentui/react-components';
import { keepTogether, sayFigure } from '../../messages';
import { listFigures } from '../../regulation';
import { Fold } from '../parts/Fold';
import { Section } from '../parts/Section';
import { useDesk } from '../use-desk';

/** The parts of the session's data that hold figures. */
const groups = ['pfmp', 'experience', 'units', 'marks', 'plausibility'] as const;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
  // In one piece: "§ 1-4" is not cut at its hyphen.
  quiet: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
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
                    {keepTogether(sayFigure(figure, words))}{' '}
                    <span className={styles.quiet}>
                      ({keepTogether(regulation.source(figure.source, words.names.sureness[figure.sureness]))}
                      )
                    </span>
                  </li>
                ))}
            </ul>
          </Fold>
        ))}
      </div>
    </Section>
  );
}
