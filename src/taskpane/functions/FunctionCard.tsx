import { makeStyles, tokens } from '@fluentui/react-components';
import type { KnownSheet } from '../../excel';
import { type FunctionDefinition, namespace, signatureOf, writeExample } from '../../functions';
import { keepTogether } from '../../messages';
import { Fold, Section } from '../../views';
import { useDesk } from '../use-desk';
import { Insert } from './Insert';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  parameters: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface Given {
  readonly definition: FunctionDefinition;
  readonly known: KnownSheet | null;
}

/** One function: what it answers, what it asks for, examples, and a button that inserts it. */
export function FunctionCard({ definition, known }: Given) {
  const styles = useStyles();
  const { language, pane } = useDesk().words;
  const { functions } = pane;
  const { id, help, source, parameters, examples } = definition;
  return (
    <Section title={`${namespace}.${id}`}>
      <p className={styles.sentence}>
        {keepTogether(help[language])} <span className={styles.quiet}>({keepTogether(source)})</span>
      </p>
      <code className={styles.code}>{signatureOf(definition, language)}</code>
      <div>
        <Fold summary={functions.parameters}>
          <dl className={styles.parameters}>
            {parameters.map(({ name, help: meaning, isOptional }) => (
              <div key={name.fr}>
                <dt className={styles.name}>
                  {isOptional ? functions.optional(name[language]) : name[language]}
                </dt>
                <dd className={styles.meaning}>{keepTogether(meaning[language])}</dd>
              </div>
            ))}
          </dl>
        </Fold>
        <Fold summary={functions.examples}>
          <ul className={styles.list}>
            {examples.map((example) => {
              const { call, result } = writeExample(id, example, language);
              return (
                <li key={call}>
                  <code className={styles.code}>{call}</code> → <code className={styles.code}>{result}</code>
                </li>
              );
            })}
          </ul>
        </Fold>
      </div>
      <Insert definition={definition} known={known} />
    </Section>
  );
}
