import { makeStyles, tokens } from '@fluentui/react-components';
import { keepTogether } from '../../messages';

const useStyles = makeStyles({
  // In one piece: "§ 1-4" is not cut at its hyphen.
  quiet: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Given {
  readonly children: string;
  /** where it is said, and perhaps how sure that is */
  readonly source: string;
}

/** A sentence of the law, with where it is said. */
export function Sourced({ children, source }: Given) {
  const styles = useStyles();
  return (
    <>
      {keepTogether(children)} <span className={styles.quiet}>({keepTogether(source)})</span>
    </>
  );
}
