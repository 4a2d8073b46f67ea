import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { keepTogether } from '../../messages';

export interface Tick {
  readonly key: string;
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly isDisabled?: boolean;
}

interface Given {
  readonly label: string;
  readonly hint: string;
  readonly groups: readonly { readonly title: string | null; readonly ticks: readonly Tick[] }[];
  /** the language of the boxes, where it is not that of the pane */
  readonly language?: string;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  label: { color: tokens.colorNeutralForeground1 },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  box: { alignItems: 'flex-start', '& label': { paddingBlock: tokens.spacingVerticalXS } },
});

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/** Boxes to tick that are one stop of the Tab key: the arrow keys go from box to box. */
export function TickGroup({ label, hint, groups, language, children }: Given) {
  const styles = useStyles();
  const id = useId();
  const boxes = useRef<HTMLDivElement>(null);
  // Fluent's own arrow navigation hides elements that take the focus, which no screen reader should meet.
  const [stop, setStop] = useState<string | null>(null);
  const keys = groups.flatMap(({ ticks }) =>
    ticks.flatMap(({ key, isDisabled }) => (isDisabled ? [] : [key])),
  );
  const current = stop !== null && keys.includes(stop) ? stop : keys[0];
  const move = (event: KeyboardEvent): void => {
    const step = steps.get(event.key);
    const next = step === undefined ? undefined : keys[keys.indexOf(current ?? '') + step];
    if (step !== undefined) event.preventDefault();
    if (next === undefined) return;
    boxes.current?.querySelector<HTMLInputElement>(`input[name="${next}"]`)?.focus();
  };
  return (
    <div role="group" aria-labelledby={`${id}label`} aria-describedby={`${id}hint`} className={styles.group}>
      <span id={`${id}label`} className={styles.label}>
        {label}
      </span>
      <p id={`${id}hint`} className={styles.hint}>
        {hint}
      </p>
      <div ref={boxes} lang={language} className={styles.group}>
        {groups.map(({ title, ticks }) => (
          <div key={title ?? ''} className={styles.group}>
            {title !== null && <p className={styles.title}>{keepTogether(title)}</p>}
            {ticks.map(({ key, label: name, isTicked, onTick, isDisabled = false }) => (
              <Checkbox
                key={key}
                className={styles.box}
                name={key}
                tabIndex={key === current ? 0 : -1}
                onFocus={() => setStop(key)}
                onKeyDown={move}
                label={keepTogether(name)}
                checked={isTicked}
                disabled={isDisabled}
                onChange={(_, { checked }) => onTick(checked === true)}
              />
            ))}
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}
