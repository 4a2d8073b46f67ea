import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadSheet } from '../../desk';
import { keepTogether } from '../../messages';
import { useReading } from '../use-reading';
import { Fold } from './Fold';
import { Section } from './Section';

interface Given {
  readonly known: ReadSheet;
  /** leads to where it can be changed */
  readonly onChange: () => void;
}

const useStyles = makeStyles({
  sentence: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What was understood of a sheet: candidates, columns, and what is not judged and why. */
export function Understood({ known, onChange }: Given) {
  const styles = useStyles();
  const { words } = useReading();
  const { names, commandLine, pane } = words;
  const { start } = pane;
  const { audit } = known;
  return (
    <Section title={start.understood}>
      <p className={styles.sentence}>
        {keepTogether(start.found(audit.summary.candidates, audit.headerRow))}{' '}
        {commandLine.counts(audit.summary)}.
      </p>
      <div>
        <Fold summary={start.understoodColumns(audit.columns.length)}>
          <table className={styles.table}>
            <thead>
              <tr className={styles.quiet}>
                <th scope="col" className={styles.cell}>
                  {start.field}
                </th>
                <th scope="col" className={styles.cell}>
                  {start.column}
                </th>
              </tr>
            </thead>
            <tbody>
              {audit.columns.map(({ field, column, header }) => (
                <tr key={`${field} ${column}`}>
                  <th scope="row" className={styles.cell}>
                    {names.fields[field]}
                  </th>
                  <td className={styles.cell}>
                    <strong>{column}</strong> {header}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
        {audit.unchecked.length > 0 && (
          <Fold summary={start.unchecked(audit.unchecked.length)} isOpen>
            <p className={styles.sentence}>{keepTogether(start.uncheckedMeaning)}</p>
            <ul className={styles.list}>
              {audit.unchecked.map(({ rule, reason }) => (
                <li key={rule}>
                  {names.rules[rule]} <span className={styles.quiet}>({names.unchecked[reason]})</span>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {audit.ignored.length > 0 && (
          <Fold summary={start.ignored(audit.ignored.length)}>{audit.ignored.join(', ')}</Fold>
        )}
        {audit.leftOut.length > 0 && (
          <Fold summary={start.leftOut(audit.leftOut.length)}>
            <ul className={styles.list}>
              {audit.leftOut.map(({ row, reason, text }) => (
                <li key={row}>{keepTogether(commandLine.leftOutRow(row, text, names.leftOut[reason]))}</li>
              ))}
            </ul>
          </Fold>
        )}
      </div>
      <div>
        <Link as="button" onClick={onChange}>
          {start.change}
        </Link>
      </div>
    </Section>
  );
}
