import type { ReadSheet } from '../../desk';
import type { SheetAudit } from '../../audit';
import { foldText } from '../../cells';
import type { Field } from '../../regulation';
import { Choice } from '../parts/Choice';
import { useReading } from '../use-reading';

interface Given {
  readonly field: Field;
  readonly known: ReadSheet;
}

/** What is chosen for a field besides a heading; no heading begins like this. */
const BY_HEADINGS = '\u0000headings';
const NONE = '\u0000none';

/** The column of one field: as the headings say, none, or the one that a person names by its heading. */
export function FieldChoice({ field, known: { audit, layout } }: Given) {
  const { state, words, desk } = useReading();
  const { mapping } = words.pane;
  const wished = state.wishes.mapping.get(field);
  const headings = listHeadings(audit);
  const own = audit.columns.filter((column) => column.field === field);
  const shown = own.map(({ column, header }) => mapping.chosen(column, header)).join(', ');
  const understood = own.length === 0 ? null : own.length === 1 ? shown : mapping.addedUp(shown);
  // The heading as it is written here, though it may have been remembered with other capitals.
  const chosen = headings.find(({ heading }) => foldText(heading) === foldText(wished ?? ''))?.heading;
  const choose = (value: string): void => {
    const heading = value === BY_HEADINGS ? undefined : value === NONE ? null : value;
    desk.dispatch({ kind: 'map', field, heading });
  };
  return (
    <Choice
      label={words.names.fields[field]}
      {...(layout.ambiguous.has(field) ? { warning: mapping.ambiguous } : {})}
      // In the list itself several columns would be cut off.
      {...(own.length > 1 ? { hint: mapping.addedUp(shown) } : {})}
      value={wished === undefined ? BY_HEADINGS : wished === null ? NONE : (chosen ?? wished)}
      onChoose={choose}
    >
      <option value={BY_HEADINGS}>
        {wished === undefined ? mapping.byHeadings(understood) : mapping.asHeadingsSay}
      </option>
      <option value={NONE}>{mapping.noColumn}</option>
      {typeof wished === 'string' && chosen === undefined && (
        <option value={wished}>{mapping.elsewhere(wished)}</option>
      )}
      {headings.map(({ column, heading }) => (
        <option key={heading} value={heading}>
          {mapping.chosen(column, heading)}
        </option>
      ))}
    </Choice>
  );
}

interface Heading {
  /** the letters, where they are known */
  readonly column: string | null;
  readonly heading: string;
}

/** The headings of the sheet, each once and without our own. */
function listHeadings({ columns, ignored }: SheetAudit): readonly Heading[] {
  const headings = new Map<string, Heading>();
  for (const { column, header } of columns) headings.set(foldText(header), { column, heading: header });
  for (const heading of ignored) headings.set(foldText(heading), { column: null, heading });
  return [...headings.values()];
}
