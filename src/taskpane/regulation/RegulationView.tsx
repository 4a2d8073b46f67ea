import { makeStyles } from '@fluentui/react-components';
import { formatDay, keepTogether, sayAttestations, sayUnit } from '../../messages';
import { type Session, dayOfIso, topics, units } from '../../regulation';
import { Fold, Notice, Section, View } from '../../views';
import { useDesk } from '../use-desk';
import { Figures } from './Figures';
import { Sourced } from './Sourced';
import { ToConfirm } from './ToConfirm';

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** The law as the check applies it: what is sure, what is to be confirmed, each with its source. */
export function RegulationView() {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { session } = state;
  const { regulation, shell } = words.pane;
  const checkedOn = dayOfIso(session.checkedOn);
  return (
    <View title={shell.views.regulation}>
      <p className={styles.sentence}>
        {keepTogether(
          regulation.session(
            session.session,
            checkedOn === null ? session.checkedOn : formatDay(checkedOn, words.language),
          ),
        )}
      </p>
      <Notice>{words.reservation}</Notice>
      <ToConfirm />
      <Section title={regulation.rules}>
        <div>
          {topics.map((topic) => (
            <Fold key={topic} summary={words.names.topics[topic]}>
              {keepTogether(words.rules[topic](session))}
            </Fold>
          ))}
        </div>
      </Section>
      <Figures />
      <Section title={regulation.exams}>
        {units.map((unit) => (
          <p key={unit} className={styles.sentence}>
            <Sourced source={session.units[unit].source}>{sayUnit(unit, session, words)}</Sourced>
          </p>
        ))}
      </Section>
      <Section title={regulation.attestations}>
        <p className={styles.sentence}>
          <Sourced source={attestationSources(session)}>{sayAttestations(session, words)}</Sourced>
        </p>
      </Section>
    </View>
  );
}

function attestationSources({ attestations: { training, experience } }: Session): string {
  return `${training.source} ; ${experience.source}`;
}
