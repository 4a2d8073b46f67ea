import { makeStyles, tokens } from '@fluentui/react-components';
import { openDossier } from '../../desk';
import { capitalised, keepTogether, sayFinding, sayFix } from '../../messages';
import { checklistItems, dossierUnits } from '../../regulation';
import { Choice, Section, View } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDesk } from '../use-desk';
import { AnswerChoice } from './AnswerChoice';
import { EntryButtons } from './EntryButtons';
import { EntryHead } from './EntryHead';
import { Sheets } from './Sheets';
import { TypedField } from './TypedField';
import { unitIn } from './unit-in';
import { type AtEntry, useEntry } from './use-entry';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Answered by yes or no; the deposit is a day. */
const answered = checklistItems.filter((item) => item !== 'depositedOn');

/** The dossiers of E31 and E32: what each holds, when it was deposited, and how it stands on the day. */
export function DossiersView() {
  const { state, words } = useDesk();
  const at = useEntry('dossier');
  const { shell } = words.pane;
  if (state.known === null) return <NoSheet title={shell.views.dossiers} />;
  return (
    <View title={shell.views.dossiers}>
      <EntryHead at={at} />
      {at.place !== null && at.candidate !== null && <Dossier at={at} />}
      <Sheets />
    </View>
  );
}

function Dossier({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { registers } = words.pane;
  const { checklist, states } = words.registers;
  const { fields } = registers;
  const unit = unitIn(at.draft);
  const findings = (at.candidate?.findings ?? []).filter(
    ({ code, unit: own }) =>
      own === unit && (code === 'dossier-checklist' || code === 'notification-missing'),
  );
  const { who, standing } = at.entry;
  const turnTo = (chosen: string): void => {
    const wanted = dossierUnits.find((each) => each === chosen);
    if (wanted !== undefined && who !== null && !at.isDirty) at.change(openDossier(state.known, who, wanted));
  };
  return (
    <Section title={`${fields.unit} ${unit}`}>
      <Choice label={fields.unit} value={unit} onChoose={turnTo}>
        {dossierUnits.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Choice>
      {at.isDirty && <p className={styles.quiet}>{registers.saveFirst}</p>}
      {findings.length === 0 && standing !== null && (
        <p className={styles.sentence}>{capitalised(states.complete)}.</p>
      )}
      {findings.map((finding, index) => (
        <p key={index} className={styles.sentence}>
          {keepTogether(sayFinding(finding, words))}{' '}
          <span className={styles.quiet}>{keepTogether(sayFix(finding, words))}</span>
        </p>
      ))}
      {answered.map((item) => (
        <AnswerChoice
          key={item}
          at={at}
          column={item}
          label={capitalised(checklist[item])}
          names={registers.answers}
        />
      ))}
      <TypedField at={at} column="depositedOn" label={fields.depositedOn} isDay />
      <TypedField at={at} column="notifiedOn" label={fields.notifiedOn} isDay />
      <EntryButtons at={at} />
    </Section>
  );
}
