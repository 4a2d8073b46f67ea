import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type RegisterAudit, sayRegister } from '../../audit';
import { keepTogether, sayFinding, sayFix } from '../../messages';
import { Fold } from '../parts/Fold';
import { useReading } from '../use-reading';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalM },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Given {
  readonly registers: readonly RegisterAudit[];
  /** what stands above the registers, once the list is open */
  readonly children?: ReactNode;
}

/**
 * The registers of a workbook: what each was taken for, by which convention its weeks are counted, and which of its
 * lines are nobody's.
 */
export function RegisterList({ registers, children }: Given) {
  const styles = useStyles();
  const { words } = useReading();
  const rows = registers.reduce((count, { findings }) => count + findings.length, 0);
  return (
    <Fold summary={words.pane.registers.found(registers.length, rows)} isOpen={rows > 0}>
      <div className={styles.list}>
        {children}
        {registers.map((register) => (
          <Register key={register.name} register={register} />
        ))}
      </div>
    </Fold>
  );
}

function Register({ register }: { readonly register: RegisterAudit }) {
  const styles = useStyles();
  const { words } = useReading();
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
