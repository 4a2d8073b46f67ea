import { makeStyles, tokens } from '@fluentui/react-components';
import { keepTogether } from '../../messages';
import { type DiplomaResult, type DiplomaUnit, addUp, coefficientOf, pointsOf } from '../../regulation';
import { Fold } from '../parts/Fold';
import { useReading } from '../use-reading';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
});

/** What each missing mark, or each unit that can be taken again, would change; nothing where neither is open. */
export function Changes({ result }: { readonly result: DiplomaResult }) {
  const styles = useStyles();
  const { state, words } = useReading();
  const { diploma } = words.pane;
  const { session } = state;
  const coefficients = pointsOf(addUp(result.file, session).known.coefficients);
  const worth = (unit: DiplomaUnit) => {
    const coefficient = coefficientOf(unit, session);
    return diploma.worth(unit, coefficient, coefficient / coefficients);
  };
  const sentences = result.reasons.flatMap((reason): readonly string[] => {
    switch (reason.code) {
      case 'marks-missing':
        return [
          ...reason.details.units.map(worth),
          ...reason.details.needed.map(({ target, mark }) => diploma.needed(target, mark)),
        ];
      case 'control-choice':
        return reason.details.groups.flatMap((group) => group.map((option) => diploma.control(option)));
      default:
        return [];
    }
  });
  if (sentences.length === 0) return null;
  return (
    <Fold summary={diploma.changes}>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{keepTogether(sentence)}</li>
        ))}
      </ul>
    </Fold>
  );
}
