import { SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { foldText } from '../../cells';
import { hasWishes } from '../../desk';
import { type FunctionDefinition, functionTable, signatureOf } from '../../functions';
import { type Language, keepTogether } from '../../messages';
import { Notice, View } from '../../views';
import { useDesk } from '../use-desk';
import { FunctionCard } from './FunctionCard';
import { useLastKnown } from './use-last-known';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  search: { width: '100%', maxWidth: '100%' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The functions with help and examples; each can be put into the selected cell. */
export function FunctionsView() {
  const styles = useStyles();
  const { state, words } = useDesk();
  const { functions, shell } = words.pane;
  const known = useLastKnown(state.known);
  const [search, setSearch] = useState('');
  const wanted = foldText(search);
  const shown = functionTable.filter((definition) =>
    foldText(wordsOf(definition, words.language)).includes(wanted),
  );
  return (
    <View title={shell.views.functions}>
      <p className={styles.sentence}>{keepTogether(functions.introduction)}</p>
      <p className={styles.sentence}>{keepTogether(functions.languages)}</p>
      {known === null && <Notice intent="warning">{functions.noTable}</Notice>}
      {hasWishes(state.wishes) && <Notice>{functions.wishes}</Notice>}
      <SearchBox
        className={styles.search}
        aria-label={functions.search}
        placeholder={functions.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <p className={styles.quiet} role="status">
        {functions.found(shown.length)}
      </p>
      {shown.map((definition) => (
        <FunctionCard key={definition.id} definition={definition} known={known} />
      ))}
    </View>
  );
}

function wordsOf(definition: FunctionDefinition, language: Language): string {
  const { help, parameters } = definition;
  return [
    signatureOf(definition, language),
    help[language],
    ...parameters.map((parameter) => parameter.help[language]),
  ].join(' ');
}
