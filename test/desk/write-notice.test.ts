import { writeOutcome } from '../../src/desk';
import { type MarkOutcome, type Remark, type RemoveOutcome, markSheet, sayOutcome } from '../../src/excel';
import { catalogues } from '../../src/messages';
import { doorTo, settings } from '../excel/support';
import { openClassList } from '../commands/support';

const sheet = 'Classe A';
const remarks: readonly Remark[] = [
  { kind: 'foreign', sheet, cells: ['E3'] },
  { kind: 'stuck', sheet, cells: ['E', 'F'] },
  { kind: 'filter', because: 'partial' },
  { kind: 'not-taken', sheet, rows: 2 },
  { kind: 'other-listing', listing: 'Contrôle AGOrA – Classe A' },
  { kind: 'read-only' },
];
const problem = { kind: 'no-answer', sheet } as const;

/** Each kind of outcome, and whether the sheet itself shows all of it. */
async function collectOutcomes(): Promise<
  readonly (readonly [MarkOutcome | RemoveOutcome, 'good' | 'attention'])[]
> {
  const { outcome: marked } = await markSheet(doorTo(openClassList()), settings, null);
  if (marked.kind !== 'marked') throw new Error(`the sample is ${marked.kind}`);
  const { audit } = marked;
  return [
    [marked, 'good'],
    ...remarks.map((remark) => [{ ...marked, remarks: [remark] }, 'attention'] as const),
    [{ kind: 'listed', audit, listing: 'Contrôle', why: 'protected', remarks: [] }, 'attention'],
    [{ kind: 'removed', sheet, id: '1', remarks: [] }, 'good'],
    ...remarks.map(
      (remark) => [{ kind: 'removed', sheet, id: '1', remarks: [remark] }, 'attention'] as const,
    ),
    [{ kind: 'nothing', sheet }, 'attention'],
    [{ kind: 'refused', problem }, 'attention'],
    [{ kind: 'undone', problem }, 'attention'],
    [{ kind: 'uncertain', problem }, 'attention'],
  ];
}

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('every outcome is told in the words of the catalogue, and calls for attention where more is to be known', async () => {
    const words = catalogues[language];
    for (const [outcome, kind] of await collectOutcomes()) {
      const notice = writeOutcome(outcome, words);
      expect(notice).toEqual({ kind, sentence: sayOutcome(outcome, words), language });
      expect(notice.sentence).toMatch(/^\S.*\.$/s);
      expect(notice.sentence).not.toMatch(/undefined|null|\[object/);
    }
  });
});
