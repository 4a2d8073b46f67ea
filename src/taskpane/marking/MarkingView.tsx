import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nameListing } from '../../audit';
import { isBusy } from '../../desk';
import type { KnownSheet } from '../../excel';
import { french, keepTogether } from '../../messages';
import { columnLetters } from '../../table';
import { Section, View } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDeeds } from '../parts/use-deeds';
import { useDesk } from '../use-desk';
import { Colours } from './Colours';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What marking writes into the sheet and where, and how to take it away. */
export function MarkingView() {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { shell, marking } = words.pane;
  const { mark, remove } = useDeeds();
  const { known } = state;
  if (known === null) return <NoSheet title={shell.views.marking} />;
  const { marks } = known;
  return (
    <View title={shell.views.marking}>
      <p className={styles.sentence}>
        {keepTogether(
          marks === null
            ? marking.state.unmarked(known.name)
            : marking.state.marked(
                known.name,
                columnLetters(marks.verdictColumn),
                columnLetters(marks.reasonsColumn),
              ),
        )}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy(state)} onClick={mark}>
          {marks === null ? marking.mark : marking.markAgain}
        </Button>
        <Button disabledFocusable={isBusy(state)} onClick={remove}>
          {marking.remove}
        </Button>
      </div>
      <Section title={marking.what}>
        <Plan known={known} />
      </Section>
      <Section title={marking.colours}>
        <Colours />
      </Section>
      <p className={styles.sentence}>{keepTogether(marking.undoing)}</p>
    </View>
  );
}

function Plan({ known: { place, name, audit } }: { readonly known: KnownSheet }) {
  const styles = useStyles();
  const { words } = useDesk();
  const { marking } = words.pane;
  // What is written is French in every language.
  const { verdictHeading } = french.marking;
  const where =
    place.kind === 'elsewhere'
      ? marking.elsewhere(nameListing(name, []), words.outcomes.elsewhere[place.reason])
      : marking.willWrite(
          columnLetters(place.verdictColumn),
          columnLetters(place.reasonsColumn),
          verdictHeading,
          place.reasonsHeading,
          audit.summary.candidates,
        );
  return (
    <ul className={styles.list}>
      <li>{keepTogether(where)}</li>
      {place.kind === 'beside' && <li>{keepTogether(marking.willTint)}</li>}
      <li>{keepTogether(marking.willNotTouch)}</li>
    </ul>
  );
}
