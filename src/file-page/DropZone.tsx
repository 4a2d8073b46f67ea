import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { FileSource } from './files-desk';
import { useFiles } from './use-files';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  input: { display: 'none' },
});

const sourceOf = (file: File): FileSource => ({
  name: file.name,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
});

/** Where files are given: by a button, or dropped anywhere on the page. */
export function DropZone() {
  const styles = useStyles();
  const { words, desk } = useFiles();
  const { files } = words.pane;
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDrops((list) => void desk.add(list.map(sourceOf)));
  return (
    <div className={mergeClasses(styles.zone, isOver && styles.over)}>
      <Button appearance="primary" icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
        {files.choose}
      </Button>
      <span className={styles.hint}>{files.drop}</span>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={files.choose}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          // Or the same file could not be chosen again.
          target.value = '';
          if (chosen.length > 0) void desk.add(chosen.map(sourceOf));
        }}
      />
    </div>
  );
}

/** Takes what is dropped on the page, which the browser would open in place of it; whether something hangs over it. */
function useDrops(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take.current(files);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}
