import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, DismissRegular } from '@fluentui/react-icons';
import { type Summary, addSummaries } from '../audit';
import { type PaneCatalogue, keepTogether } from '../messages';
import { Section } from '../views';
import { downloadFile } from './download-file';
import { type GivenFile, sheetsOf } from './files-state';
import { sayRefusal } from './say-refusal';
import { useFiles } from './use-files';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  file: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
    borderLeft: '3px solid transparent',
  },
  shown: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  plain: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** The files that were given, each with its counts or with why it was refused; and the report on all of them. */
export function FileList() {
  const styles = useStyles();
  const { state, words, desk, attempt } = useFiles();
  const { files } = words.pane;
  if (state.files.length === 0) return null;
  const judged = state.files.filter((file) => sheetsOf(file).length > 0).length;
  const download = async (): Promise<void> => {
    const bytes = await desk.report();
    if (bytes === null) return;
    const name = `${files.reportName}.xlsx`;
    downloadFile(name, bytes);
    desk.board.post({ kind: 'good', sentence: files.reportMade(name), language: words.language });
  };
  return (
    <Section title={files.list}>
      <ul className={styles.list}>
        {state.files.map((file) => (
          <li key={file.id} className={mergeClasses(styles.file, file.id === state.shown && styles.shown)}>
            <File file={file} />
          </li>
        ))}
      </ul>
      {judged > 0 && (
        <div>
          <Button icon={<ArrowDownloadRegular />} onClick={() => attempt(download)}>
            {files.report(judged)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function File({ file }: { readonly file: GivenFile }) {
  const styles = useStyles();
  const { state, words, desk } = useFiles();
  const { files } = words.pane;
  const { id, name, outcome } = file;
  return (
    <>
      <div className={styles.words}>
        {outcome.kind === 'judged' ? (
          <Link
            as="button"
            className={styles.name}
            aria-label={files.show(name)}
            aria-current={id === state.shown ? 'true' : undefined}
            onClick={() => desk.show(id)}
          >
            {name}
          </Link>
        ) : (
          <p className={styles.plain}>{name}</p>
        )}
        <Outcome file={file} words={words} />
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={files.remove(name)}
        title={files.remove(name)}
        onClick={() => desk.remove(id)}
      />
    </>
  );
}

function Outcome({ file, words }: { readonly file: GivenFile; readonly words: PaneCatalogue }) {
  const styles = useStyles();
  const { name, outcome } = file;
  switch (outcome.kind) {
    case 'waiting':
      return <p className={styles.quiet}>{words.pane.files.reading}</p>;
    case 'refused':
      return <p className={styles.wrong}>{keepTogether(sayRefusal(name, outcome.refusal, words))}</p>;
    case 'judged':
      return <p className={styles.quiet}>{words.commandLine.counts(countsOf(outcome.sheets))}</p>;
    default:
      return outcome satisfies never;
  }
}

const countsOf = (sheets: readonly { readonly audit: { readonly summary: Summary } }[]): Summary =>
  addSummaries(sheets.map(({ audit }) => audit.summary));
