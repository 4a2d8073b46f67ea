import { makeStyles, tokens } from '@fluentui/react-components';
import { ticked, workingTimes } from '../../audit';
import { capitalised, formatDay, french } from '../../messages';
import { type Pole, type Task, poleOf, structureTypes, tasks } from '../../regulation';
import { type RegisterColumn, structureTypeName, structureTypeOf } from '../../table';
import { Choice, Section } from '../../views';
import { useDesk } from '../use-desk';
import { AnswerChoice, answerIn } from './AnswerChoice';
import { EntryButtons } from './EntryButtons';
import { LineCheck } from './LineCheck';
import { type Tick, TickGroup } from './TickGroup';
import { TypedField } from './TypedField';
import type { AtEntry } from './use-entry';

const poles: readonly Pole[] = [1, 2, 3];
/** What a paper has or has not, once one looks at it. */
const boxes = ['signed', 'stamped', 'certificates'] as const;

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    '& input': { minWidth: 0, width: '100%' },
  },
  sentence: { margin: 0 },
});

/** The form of annexe 1 or 1bis, in the order of the paper. */
export function AttestationForm({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { words } = useDesk();
  const { registers } = words.pane;
  const { fields } = registers;
  const { standing } = at.entry;
  const title = standing === null ? registers.newLine : registers.correcting(standing.row);
  const type = structureTypeOf(at.draft.get('structureType') ?? '');
  // The paper's own words, in every language.
  const { form } = french.printing;
  const isTask = (task: Task) => answerIn(at.draft.get(task) ?? '', task) === 'yes';
  return (
    <Section title={title}>
      <TypedField at={at} column="structure" label={fields.structure} />
      <TypedField at={at} column="structureAddress" label={fields.structureAddress} />
      <TypedField at={at} column="responsible" label={fields.responsible} />
      {at.has('structureType') && (
        <Choice
          label={fields.structureType}
          value={type ?? ''}
          onChoose={(chosen) => {
            const found = structureTypes.find((each) => each === chosen);
            at.type('structureType', found === undefined ? '' : structureTypeName(found));
          }}
        >
          <option value="">{registers.answers.unknown}</option>
          {structureTypes.map((each) => (
            <option key={each} value={each} lang="fr">
              {form.structureTypes[each]}
            </option>
          ))}
        </Choice>
      )}
      <TickGroup
        label={fields.tasks}
        hint={registers.arrows}
        language="fr"
        groups={poles.map((pole) => ({
          title: form.poles[pole],
          ticks: tasks
            .filter((task) => poleOf(task) === pole && at.has(task))
            .map((task): Tick => ({
              key: task,
              label: form.tasks[task],
              isTicked: isTask(task),
              onTick: (is) => at.type(task, is ? ticked.task : ''),
            })),
        }))}
      />
      <div className={styles.pair}>
        <TypedField at={at} column="start" label={fields.start} isDay />
        <TypedField at={at} column="end" label={fields.end} isDay />
        <TypedField at={at} column="weeks" label={fields.weeks} />
        <TypedField at={at} column="hours" label={fields.hours} />
      </div>
      <PaperBoxes at={at} />
      {at.entry.kind === 'experience' && <Job at={at} />}
      <TypedField at={at} column="receivedOn" label={fields.receivedOn} isDay />
      <AnswerChoice at={at} column="conformity" label={fields.conformity} names={registers.conformities} />
      <EntryButtons at={at} />
      <LineCheck at={at} />
    </Section>
  );
}

/** What stands on the paper besides: ticked where it does, and no where it does not. */
function PaperBoxes({ at }: { readonly at: AtEntry }) {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { registers } = words.pane;
  const { items } = words.registers;
  const born = at.candidate?.likeness.birthDate ?? null;
  const filled = (column: RegisterColumn) => (at.draft.get(column) ?? '') !== '';
  const birthDate = born === null ? '' : formatDay(born, 'fr');
  const identity: readonly Tick[] = [
    {
      key: 'birthDate',
      label: capitalised(born === null ? items.birthDate : `${items.birthDate} (${birthDate})`),
      isTicked: filled('birthDate'),
      isDisabled: born === null && !filled('birthDate'),
      onTick: (is) => at.type('birthDate', is ? birthDate : ''),
    },
    {
      key: 'session',
      label: capitalised(`${items.session} (${state.session.session})`),
      isTicked: filled('session'),
      onTick: (is) => at.type('session', is ? String(state.session.session) : ''),
    },
  ];
  const answers = boxes.map((column): Tick => ({
    key: column,
    label: capitalised(items[column]),
    isTicked: answerIn(at.draft.get(column) ?? '', column) === 'yes',
    onTick: (is) => at.type(column, is ? ticked.yes : ticked.no),
  }));
  const ticks = [...identity, ...answers].filter(({ key }) =>
    at.has([...boxes, 'birthDate' as const, 'session' as const].find((each) => each === key) ?? 'session'),
  );
  return (
    <TickGroup label={registers.fields.boxes} hint={registers.arrows} groups={[{ title: null, ticks }]}>
      {at.candidate !== null && born === null && at.has('birthDate') && (
        <p className={styles.sentence}>{registers.noBirthDate}</p>
      )}
    </TickGroup>
  );
}

/** What is asked of work, and never assumed (note §§ 1-3, 1-4). */
function Job({ at }: { readonly at: AtEntry }) {
  const { words } = useDesk();
  const { registers } = words.pane;
  const { fields, answers } = registers;
  const text = at.draft.get('workingTime') ?? '';
  const time = text === workingTimes.full ? 'full' : text === workingTimes.part ? 'part' : 'unknown';
  return (
    <>
      <AnswerChoice at={at} column="employee" label={fields.employee} names={answers} />
      <AnswerChoice at={at} column="qualifiedJob" label={fields.qualifiedJob} names={answers} />
      {at.has('workingTime') && (
        <Choice
          label={fields.workingTime}
          value={time}
          onChoose={(chosen) =>
            at.type('workingTime', chosen === 'full' || chosen === 'part' ? workingTimes[chosen] : '')
          }
        >
          {(['unknown', 'full', 'part'] as const).map((each) => (
            <option key={each} value={each}>
              {registers.workingTimes[each]}
            </option>
          ))}
        </Choice>
      )}
    </>
  );
}
