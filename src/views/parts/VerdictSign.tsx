import { makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  QuestionCircleFilled,
  SubtractCircleFilled,
} from '@fluentui/react-icons';
import type { Verdict } from '../../regulation';

const signs = {
  compliant: CheckmarkCircleFilled,
  'non-compliant': DismissCircleFilled,
  incomplete: QuestionCircleFilled,
  'out-of-scope': SubtractCircleFilled,
};

const useStyles = makeStyles({
  compliant: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  'non-compliant': { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
  incomplete: { color: tokens.colorPaletteMarigoldForeground2, flexShrink: 0 },
  'out-of-scope': { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** The sign of a verdict: a shape of its own besides the colour. The word stands beside it. */
export function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const Sign = signs[verdict];
  return <Sign className={styles[verdict]} fontSize={18} aria-hidden />;
}
