import { Button, makeStyles } from '@fluentui/react-components';
import { type Draft, planRegister } from '../../audit';
import { isBusy, openDossier } from '../../desk';
import { Choice, Notice } from '../../views';
import { useDesk } from '../use-desk';
import { unitIn } from './unit-in';
import type { AtEntry } from './use-entry';

const useStyles = makeStyles({ sentence: { margin: 0 } });

/** Whether the paper has the birth date is asked again: it was another one's. */
function withoutBirthDate(draft: Draft): Draft {
  return new Map([...draft].filter(([column]) => column !== 'birthDate'));
}

/** Whose lines these are; where the workbook has no such register, the offer to make one. */
export function EntryHead({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { registers } = words.pane;
  const candidates = state.known?.audit.candidates ?? [];
  const sheet = planRegister(at.entry.kind, []).name;
  if (at.place === null) {
    return (
      <Notice
        action={
          <Button
            appearance="primary"
            disabledFocusable={isBusy(state)}
            onClick={() => attempt(() => desk.createRegister(at.entry.kind))}
          >
            {registers.create(sheet)}
          </Button>
        }
      >
        {`${registers.none(sheet)} ${registers.createHint}`}
      </Notice>
    );
  }
  const choose = (row: string): void => {
    const chosen = candidates.find((each) => String(each.row) === row);
    const who = chosen?.likeness ?? null;
    // What was typed stays, and only whose it is has changed; but of a line that is corrected it is part.
    if (at.isDirty && at.entry.standing !== null) return;
    if (at.isDirty || who === null) at.change({ who, draft: withoutBirthDate(at.entry.draft) });
    else if (at.form === 'dossier') at.change(openDossier(state.known, who, unitIn(at.draft)));
    else at.change({ who, standing: null, draft: new Map() });
  };
  return (
    <>
      <Choice
        label={registers.candidate}
        value={at.candidate === null ? '' : String(at.candidate.row)}
        onChoose={choose}
      >
        <option value="">{registers.choose}</option>
        {candidates.map(({ row, name }) => (
          <option key={row} value={String(row)}>
            {name ?? words.commandLine.row(row)}
          </option>
        ))}
      </Choice>
      {at.isDirty && at.entry.standing !== null && <p className={styles.sentence}>{registers.saveFirst}</p>}
      {at.entry.who !== null && at.candidate === null && <Notice intent="warning">{registers.gone}</Notice>}
      {at.candidate !== null && (
        <p className={styles.sentence}>
          {registers.verdict(
            at.candidate.name ?? words.commandLine.row(at.candidate.row),
            words.names.verdicts[at.candidate.verdict],
          )}
        </p>
      )}
    </>
  );
}
