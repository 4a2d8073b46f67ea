import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnownSheet } from '../../excel';
import { type FunctionDefinition, describeTable, exampleOf, formulaFor, unitsOf } from '../../functions';
import { keepTogether } from '../../messages';
import type { DossierUnit } from '../../regulation';
import { useDesk } from '../use-desk';
import { type FormulaRefusal, type InsertAnswer, isWithoutColumns, sayAnswer } from './say-answer';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  sentence: { margin: `${tokens.spacingVerticalXS} 0` },
});

interface Given {
  readonly definition: FunctionDefinition;
  /** whose columns are filled in */
  readonly known: KnownSheet | null;
}

/** Buttons that put a function into the selected cell, and what became of it. */
export function Insert({ definition, known }: Given) {
  const styles = useStyles();
  const { words, desk, attempt } = useDesk();
  const { functions } = words.pane;
  const [answer, setAnswer] = useState<InsertAnswer | null>(null);
  const units = unitsOf(definition);
  const table = known === null ? null : tableOf(known);
  const insert = (plan: Parameters<typeof desk.insertFormula<FormulaRefusal>>[0]) =>
    attempt(async () => setAnswer(await desk.insertFormula(plan)));
  const insertFor = (unit?: DossierUnit) => insert((cell) => formulaFor(definition, table, cell, unit));
  return (
    <div>
      <div className={styles.buttons}>
        {units.length === 0 && (
          <Button size="small" onClick={() => insertFor()}>
            {functions.insert(definition.id)}
          </Button>
        )}
        {units.map((unit) => (
          <Button key={unit} size="small" onClick={() => insertFor(unit)}>
            {functions.insertFor(definition.id, unit)}
          </Button>
        ))}
      </div>
      <div role="status">
        {answer !== null && (
          <p className={styles.sentence}>
            {keepTogether(sayAnswer(answer, definition, known?.name ?? '', words))}
          </p>
        )}
      </div>
      {answer !== null && isWithoutColumns(answer) && (
        <Button
          size="small"
          onClick={() => insert(() => ({ kind: 'formula', formula: exampleOf(definition) }))}
        >
          {functions.insertExample(definition.id)}
        </Button>
      )}
    </div>
  );
}

function tableOf({ headings, layout, audit, marks, registers }: KnownSheet) {
  const marked = marks === null ? [] : [marks.verdictColumn, marks.reasonsColumn];
  return describeTable(headings, layout, audit.candidates, marked, registers?.book.fields);
}
