import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Insertion } from '../../excel';
import { sayProblem } from '../../excel';
import {
  type FormulaAnswer,
  type FunctionDefinition,
  describeTable,
  formulaFor,
  unitsOf,
} from '../../functions';
import { type PaneCatalogue, keepTogether } from '../../messages';
import type { DossierUnit } from '../../regulation';
import { useDesk } from '../use-desk';

type Answer = Insertion | Exclude<FormulaAnswer, { kind: 'formula' }>;

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  sentence: { margin: `${tokens.spacingVerticalXS} 0 0` },
});

/** Buttons that put a function into the selected cell, and what became of it. */
export function Insert({ definition }: { readonly definition: FunctionDefinition }) {
  const styles = useStyles();
  const { state, words, desk, attempt } = useDesk();
  const { functions } = words.pane;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { known } = state;
  const units = unitsOf(definition);
  const insert = async (unit?: DossierUnit): Promise<void> => {
    if (known === null) return;
    const { headings, layout, audit } = known;
    const table = describeTable(headings, layout, audit.candidates);
    setAnswer(await desk.insertFormula((cell) => formulaFor(definition, table, cell, unit)));
  };
  return (
    <div>
      <div className={styles.buttons}>
        {units.length === 0 && (
          <Button size="small" disabledFocusable={known === null} onClick={() => attempt(() => insert())}>
            {functions.insert(definition.id)}
          </Button>
        )}
        {units.map((unit) => (
          <Button
            key={unit}
            size="small"
            disabledFocusable={known === null}
            onClick={() => attempt(() => insert(unit))}
          >
            {functions.insertFor(definition.id, unit)}
          </Button>
        ))}
      </div>
      <div role="status">
        {answer !== null && (
          <p className={styles.sentence}>{keepTogether(sayAnswer(answer, known?.name ?? '', words))}</p>
        )}
      </div>
    </div>
  );
}

function sayAnswer(answer: Answer, sheet: string, words: PaneCatalogue): string {
  const { functions } = words.pane;
  switch (answer.kind) {
    case 'inserted':
      return functions.inserted(answer.address);
    case 'taken':
      return functions.taken(answer.address);
    case 'refused':
      return sayProblem(answer.problem, words.outcomes);
    case 'lacks':
    case 'several':
      return functions[answer.kind](answer.parameters.map(({ name }) => name[words.language]).join(', '));
    case 'no-candidate':
      return functions.noCandidate(sheet);
    case 'circular':
      return functions.circular;
    default:
      return answer satisfies never;
  }
}
