import { Button, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type AuditedCandidate, listMissing } from '../../audit';
import { type Notice, judgedDay } from '../../desk';
import { copyText } from '../parts/copy-text';
import { useReading } from '../use-reading';

interface Given {
  readonly candidates: readonly AuditedCandidate[];
  readonly label: string;
  /** the sign alone, where there is no room */
  readonly isSmall?: boolean;
}

const useStyles = makeStyles({ text: { width: '100%', marginTop: tokens.spacingVerticalXS } });

/** A button that copies what candidates lack, as plain text for a mail; what it would copy, where the pane can't. */
export function CopyMissing({ candidates, label, isSmall = false }: Given) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useReading();
  const { copied, notCopied, nothingMissing } = words.pane.results;
  /** what is to be copied by hand; null: nothing */
  const [text, setText] = useState<string | null>(null);
  const day = judgedDay(state.day, desk.today());
  const tell = (kind: Notice['kind'], sentence: string) =>
    desk.board.post({ kind, sentence, language: words.language });
  const copy = async (): Promise<void> => {
    const list = listMissing(state.known?.name ?? '', candidates, day, words);
    setText(null);
    if (list.candidates === 0) return tell('good', nothingMissing);
    if (await copyText(list.text)) return tell('good', copied(list.candidates));
    setText(list.text);
    return tell('attention', notCopied);
  };
  return (
    <div>
      <Button
        size="small"
        icon={<CopyRegular />}
        {...(isSmall ? { appearance: 'subtle', 'aria-label': label, title: label } : {})}
        onClick={() => attempt(copy)}
      >
        {isSmall ? undefined : label}
      </Button>
      {text !== null && (
        <Textarea
          className={styles.text}
          aria-label={label}
          rows={6}
          readOnly
          value={text}
          textarea={{ ref: (element) => element?.select() }}
        />
      )}
    </div>
  );
}
