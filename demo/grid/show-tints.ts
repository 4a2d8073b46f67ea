import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { Book } from '../../test/excel-host/book';
import type { ConditionalFormat } from '../../test/excel-host/model';
import { rangeOf } from './ranges';
import type { UniverStore } from './univer-store';

/** Shows the conditional formats of the workbook: Univer's own engine calculates where they paint. */
export function makeShowTints(): (book: Book, store: UniverStore) => void {
  /** What is shown, by sheet: the formats as they were told, in their order. */
  const shown = new Map<string, string>();
  const rules = new Map<string, string[]>();
  return (book, store) => {
    for (const { id: subUnitId, formats } of book.sheets) {
      const wanted = formats.filter(({ type, rects }) => type === 'Custom' && rects.length > 0);
      const told = JSON.stringify(wanted);
      if ((shown.get(subUnitId) ?? '[]') === told) continue;
      for (const cfId of rules.get(subUnitId) ?? []) {
        store.execute(DeleteConditionalRuleMutation.id, { subUnitId, cfId });
      }
      // Each rule comes before those that are there: the first is told last.
      for (const format of [...wanted].reverse()) {
        store.execute(AddConditionalRuleMutation.id, { subUnitId, rule: ruleOf(format) });
      }
      shown.set(subUnitId, told);
      rules.set(
        subUnitId,
        wanted.map(({ id }) => id),
      );
    }
  };
}

function ruleOf({ id, rects, formula, tint, stopIfTrue }: ConditionalFormat): IConditionFormattingRule {
  const ranges: IRange[] = rects.map(rangeOf);
  const { fill, fontColor, bold, italic } = tint;
  return {
    cfId: id,
    ranges,
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: {
        ...(fill === undefined ? {} : { bg: { rgb: fill } }),
        ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
        ...(bold === undefined ? {} : { bl: flag(bold) }),
        ...(italic === undefined ? {} : { it: flag(italic) }),
      },
    },
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
