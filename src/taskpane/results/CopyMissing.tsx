import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type AuditedCandidate, listMissing } from '../../audit';
import { keepTogether } from '../../messages';
import { copyText } from '../parts/copy-text';
import { useDesk } from '../use-desk';

interface Given {
  readonly candidates: readonly AuditedCandidate[];
  readonly label: string;
  /** the sign alone, where there is no room */
  readonly isSmall?: boolean;
}

type Copy =
  'none' | { readonly kind: 'copied' | 'by-hand'; readonly text: string; readonly candidates: number };

const useStyles = makeStyles({
  sentence: { margin: `${tokens.spacingVerticalXS} 0 0` },
  text: { width: '100%' },
});

/** A button that copies what candidates lack, as plain text for a mail; what it copies, where the pane can't. */
export function CopyMissing({ candidates, label, isSmall = false }: Given) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { results } = words.pane;
  const [copy, setCopy] = useState<Copy>('none');
  const day = state.day === 'today' ? desk.today() : state.day === 'exam-day' ? null : state.day;
  const doCopy = async (): Promise<void> => {
    const list = listMissing(state.known?.name ?? '', candidates, day, words);
    const isCopied = list.candidates === 0 || (await copyText(list.text));
    setCopy({ kind: isCopied ? 'copied' : 'by-hand', ...list });
  };
  return (
    <div>
      <Button
        size="small"
        icon={<CopyRegular />}
        {...(isSmall ? { appearance: 'subtle', 'aria-label': label, title: label } : {})}
        onClick={() => attempt(doCopy)}
      >
        {isSmall ? undefined : label}
      </Button>
      <div role="status">
        {copy !== 'none' && <p className={styles.sentence}>{keepTogether(sayCopy(copy, results))}</p>}
      </div>
      {copy !== 'none' && copy.kind === 'by-hand' && (
        <Textarea
          className={styles.text}
          aria-label={label}
          rows={6}
          readOnly
          value={copy.text}
          textarea={{ ref: (element) => element?.select() }}
        />
      )}
    </div>
  );
}

function sayCopy(
  { kind, candidates }: Exclude<Copy, 'none'>,
  { copied, notCopied, nothingMissing }: ReturnType<typeof useDesk>['words']['pane']['results'],
): string {
  if (candidates === 0) return nothingMissing;
  return kind === 'copied' ? copied(candidates) : notCopied;
}
