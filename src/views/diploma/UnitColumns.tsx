import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadSheet } from '../../desk';
import { type DiplomaUnit, type Field, diplomaUnits } from '../../regulation';
import { columnLetters, listStrayUnits } from '../../table';
import { keepTogether } from '../../messages';
import { fieldGroups } from '../mapping/field-groups';
import { Fold } from '../parts/Fold';
import { useReading } from '../use-reading';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
});

/** Which column was taken for which unit; what is lacking or in doubt stands in sight. */
export function UnitColumns({ known: { layout } }: { readonly known: ReadSheet }) {
  const styles = useStyles();
  const { words } = useReading();
  const { diploma } = words.pane;
  const strays = listStrayUnits(layout);
  const columnOf = (unit: DiplomaUnit) => layout.columns.find(({ field }) => field === `mark${unit}`);
  const known = diplomaUnits.filter((unit) => columnOf(unit) !== undefined);
  const sayColumn = (unit: DiplomaUnit): string => {
    const column = columnOf(unit);
    if (column !== undefined) return diploma.column(columnLetters(column.column), column.header);
    if (!layout.ambiguous.has(`mark${unit}`)) return diploma.noColumn;
    const claimed = layout.aside.filter((each) => each.claimed === `mark${unit}`);
    return diploma.doubled(claimed.map((each) => columnLetters(each.column)).join(', '));
  };
  const others = layout.columns.filter(({ field }) => otherFields.has(field));
  const sayUnit = (unit: DiplomaUnit) =>
    keepTogether(diploma.unit(unit, words.names.units[unit], sayColumn(unit)));
  const doubts = [
    ...diplomaUnits.filter((unit) => !known.includes(unit)).map(sayUnit),
    ...strays
      .filter(({ kind }) => kind === 'unknown')
      .map(({ heading, cell }) => keepTogether(diploma.unknownColumn(heading, cell))),
  ];
  return (
    <div>
      <Fold summary={diploma.columns(known.length, diplomaUnits.length)}>
        <ul className={styles.list}>
          {known.map((unit) => (
            <li key={unit}>{sayUnit(unit)}</li>
          ))}
          {others.map(({ field, column, header }) => (
            <li key={column}>
              {keepTogether(
                words.commandLine.labelled(
                  words.names.fields[field],
                  diploma.column(columnLetters(column), header),
                ),
              )}
            </li>
          ))}
        </ul>
      </Fold>
      {doubts.length > 0 && (
        <ul className={styles.list}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const unitFields: ReadonlySet<Field> = new Set(diplomaUnits.map((unit) => `mark${unit}` as const));

/** What bears on the result besides the compulsory units. */
const otherFields: ReadonlySet<Field> = new Set(
  fieldGroups.diploma.filter((field) => !unitFields.has(field)),
);
