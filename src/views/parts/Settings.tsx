import { makeStyles, tokens } from '@fluentui/react-components';
import type { DayChoice, ReadSheet } from '../../desk';
import { formatDay, keepTogether } from '../../messages';
import { Choice } from './Choice';
import { DayField } from './DayField';
import { Section } from './Section';
import { useReading } from '../use-reading';

const kinds = ['today', 'exam-day', 'other'] as const;
type Kind = (typeof kinds)[number];
const kindOf = (day: DayChoice): Kind => (typeof day === 'number' ? 'other' : day);

const useStyles = makeStyles({ sentence: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** What the check rests on: the session, the exam date, and the day on which the files are judged. */
export function Settings({ known }: { readonly known: ReadSheet }) {
  const styles = useStyles();
  const { state, words, desk } = useReading();
  const { start } = words.pane;
  const today = desk.today();
  const examColumns = known.audit.columns
    .filter(({ field }) => field.startsWith('examDate'))
    .map(({ column, header }) => words.pane.mapping.chosen(column, header));
  const judgeOn = (kind: string): void => {
    if (kind === 'today' || kind === 'exam-day') desk.dispatch({ kind: 'judge-on', day: kind });
    else if (today !== null) desk.dispatch({ kind: 'judge-on', day: today });
  };
  const nameOf = (kind: Kind): string =>
    kind === 'today' && today !== null ? start.today(formatDay(today, words.language)) : start.days[kind];
  return (
    <Section title={start.settings}>
      <p className={styles.sentence}>
        {start.session} {start.sessionInForce(state.session.session)}
      </p>
      <Choice label={start.situation} value={kindOf(state.day)} onChoose={judgeOn}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {nameOf(kind)}
          </option>
        ))}
      </Choice>
      {typeof state.day === 'number' && (
        <DayField
          label={start.otherDay}
          refusal={start.badDate}
          day={state.day}
          onDay={(day) => desk.dispatch({ kind: 'judge-on', day: day ?? 'today' })}
        />
      )}
      {examColumns.length > 0 && (
        <p className={styles.sentence}>{keepTogether(start.examDateFromColumn(examColumns.join(', ')))}</p>
      )}
      <DayField
        label={start.examDate}
        hint={keepTogether(start.examDateHint)}
        refusal={start.badDate}
        day={state.examDate}
        onDay={(examDate) => desk.dispatch({ kind: 'examine-on', examDate })}
      />
    </Section>
  );
}
