import { makeStyles, tokens } from '@fluentui/react-components';
import { type RegisterAudit, sayRegister } from '../audit';
import { keepTogether, sayFinding, sayFix } from '../messages';
import { Fold, WeekChoice } from '../views';
import { useFiles } from './use-files';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalM },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The registers of a file: what each was taken for, by which convention its weeks are counted, and which of its lines are nobody's. */
export function RegisterList({ registers }: { readonly registers: readonly RegisterAudit[] }) {
  const styles = useStyles();
  const { state, words, desk } = useFiles();
  const { files } = words.pane;
  const rows = registers.reduce((count, { findings }) => count + findings.length, 0);
  const tellsWeeks = registers.some(({ convention }) => convention !== null);
  return (
    <Fold summary={files.registers(registers.length, rows)} isOpen={rows > 0}>
      <div className={styles.list}>
        {tellsWeeks && <WeekChoice convention={state.convention} onChoose={desk.reckonBy} />}
        {registers.map((register) => (
          <Register key={register.name} register={register} />
        ))}
      </div>
    </Fold>
  );
}

function Register({ register }: { readonly register: RegisterAudit }) {
  const styles = useStyles();
  const { words } = useFiles();
  const { name, findings } = register;
  const { taken, convention, aside } = sayRegister(register, words);
  return (
    <div>
      <p className={styles.name}>{name}</p>
      <p className={styles.line}>{keepTogether(convention === null ? taken : `${taken} ${convention}.`)}</p>
      {aside.map((sentence) => (
        <p key={sentence} className={styles.quiet}>
          {keepTogether(sentence)}
        </p>
      ))}
      {findings.length > 0 && (
        <ul className={styles.rows}>
          {findings.map((finding, index) => (
            <li key={index}>
              {keepTogether(sayFinding(finding, words))}{' '}
              <span className={styles.quiet}>{keepTogether(sayFix(finding, words))}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
