import { Button, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { type ReadSheet, allResults, selectProposals } from '../../desk';
import { keepTogether } from '../../messages';
import { tellsOfDiploma } from '../../table';
import { View } from '../parts/View';
import { VirtualList } from '../parts/VirtualList';
import { useReading } from '../use-reading';
import { ProposalBar } from './ProposalBar';
import { Proposed } from './Proposed';
import { UnitColumns } from './UnitColumns';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: { margin: 0, color: tokens.colorNeutralForeground3 },
  search: { width: '100%', maxWidth: '100%' },
});

/** What the marks lead to: the columns that were recognised, and for each candidate the proposed result and why. */
export function Diploma({ known, children }: { readonly known: ReadSheet; readonly children?: ReactNode }) {
  const styles = useStyles();
  const { state, words, desk } = useReading();
  const { diploma, shell } = words.pane;
  const { audit, layout } = known;
  const { session } = state;
  const view = useDeferredValue(state.results);
  const found = useMemo(() => selectProposals(audit, view, session, words), [audit, view, session, words]);
  const change = (changed: Partial<typeof state.results>) =>
    desk.dispatch({ kind: 'filter', results: changed });
  if (!tellsOfDiploma(layout)) {
    return (
      <View title={shell.views.diploma}>
        <p className={styles.sentence}>{keepTogether(diploma.noMarks)}</p>
      </View>
    );
  }
  const isAll = state.results.proposal === null && state.results.search === '';
  return (
    <View title={shell.views.diploma}>
      <div className={styles.head}>
        <p className={styles.sentence}>
          {keepTogether(`${words.report.session(session.session)}. ${words.diploma.sovereign}`)}
        </p>
        <UnitColumns known={known} />
        {children}
        <ProposalBar
          counts={found.counts}
          shown={state.results.proposal}
          onShow={(proposal) => change({ proposal })}
        />
        <SearchBox
          className={styles.search}
          aria-label={diploma.search}
          placeholder={diploma.search}
          value={state.results.search}
          onChange={(_, { value }) => change({ search: value })}
        />
        <p className={styles.sentence} role="status">
          {diploma.shown(found.lines.length)}
        </p>
      </div>
      {found.lines.length === 0 && !isAll && (
        <>
          <p className={styles.sentence}>{diploma.nothingFound}</p>
          <Button onClick={() => change({ proposal: null, search: allResults.search })}>
            {diploma.showAll}
          </Button>
        </>
      )}
      <VirtualList label={diploma.list} items={found.lines} keyOf={({ key }) => key}>
        {(line) => <Proposed line={line} />}
      </VirtualList>
    </View>
  );
}
