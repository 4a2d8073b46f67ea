import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepTogether } from '../../messages';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

interface Given {
  readonly summary: string;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
}

/** Something that is there for whoever opens it. */
export function Fold({ summary, children, isOpen = false }: Given) {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{keepTogether(summary)}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
