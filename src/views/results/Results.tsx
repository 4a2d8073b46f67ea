import { Button, Radio, RadioGroup, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { allResults, selectResults, type ReadSheet } from '../../desk';
import { keepTogether } from '../../messages';
import { View } from '../parts/View';
import { VirtualList } from '../parts/VirtualList';
import { useReading } from '../use-reading';
import { CopyMissing } from './CopyMissing';
import { Line } from './Line';
import { VerdictBar } from './VerdictBar';

const groupings = ['candidates', 'rules'] as const;

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: { margin: 0, color: tokens.colorNeutralForeground3 },
  search: { width: '100%', maxWidth: '100%' },
  radios: { flexWrap: 'wrap' },
});

/** What is wrong and what to do, by candidate or by rule; a click selects the cell, where there is one to select. */
export function Results({ known }: { readonly known: ReadSheet }) {
  const styles = useStyles();
  const { state, words, desk } = useReading();
  const { results } = words.pane;
  const { audit } = known;
  // Typing stays fluent however many findings there are.
  const view = useDeferredValue(state.results);
  const found = useMemo(() => selectResults(audit, view, words), [audit, view, words]);
  const change = (changed: Partial<typeof state.results>) =>
    desk.dispatch({ kind: 'filter', results: changed });
  const isAll = state.results.verdict === null && state.results.search === '';
  return (
    <View title={words.pane.shell.views.results}>
      <div className={styles.head}>
        <p className={styles.sentence}>{keepTogether(results.sheet(audit.name, audit.summary.candidates))}</p>
        <VerdictBar
          summary={audit.summary}
          shown={state.results.verdict}
          onShow={(verdict) => change({ verdict })}
        />
        <SearchBox
          className={styles.search}
          aria-label={results.search}
          placeholder={results.search}
          value={state.results.search}
          onChange={(_, { value }) => change({ search: value })}
        />
        <RadioGroup
          layout="horizontal"
          aria-label={results.grouping}
          className={styles.radios}
          value={state.results.grouping}
          onChange={(_, { value }) => {
            const grouping = groupings.find((each) => each === value);
            if (grouping !== undefined) change({ grouping });
          }}
        >
          {groupings.map((grouping) => (
            <Radio key={grouping} value={grouping} label={results.groupings[grouping]} />
          ))}
        </RadioGroup>
        <CopyMissing candidates={found.candidates} label={results.copyAll} />
        <p className={styles.sentence} role="status">
          {results.shown(found.candidates.length, found.findings)}
        </p>
      </div>
      {found.lines.length === 0 && (
        <p className={styles.sentence}>{isAll ? results.allWell : results.nothingFound}</p>
      )}
      {found.candidates.length === 0 && !isAll && (
        <Button onClick={() => change({ ...allResults, grouping: state.results.grouping })}>
          {results.showAll}
        </Button>
      )}
      <VirtualList label={results.list} items={found.lines} keyOf={({ key }) => key}>
        {(line) => <Line line={line} />}
      </VirtualList>
    </View>
  );
}
