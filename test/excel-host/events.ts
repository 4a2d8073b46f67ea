import { intersect, rectName } from './address';
import type { Happening } from './book';
import type { Sheet } from './model';
import { EVENTS } from './paths/worksheet';
import { TABLE_CHANGED } from './paths/tables';
import { WORKBOOK } from './paths/worksheets';

/** Who did what was done. */
export type Actor = 'add-in' | 'person' | 'colleague';

/** One entry of a message of the kind 3, as the client takes it. */
export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly id: number;
  readonly isRemoteOverride: boolean;
  readonly message: string;
}

/** What the client calls events among the messages of the host. */
const EVENT_CATEGORY = 65_536;

/** Which events somebody listens to, as `10 {sheet id}`. */
export class Listeners {
  readonly #heard = new Map<string, number>();

  /** How many times the add-in registered, less the times it took it back. */
  count(eventType: number, targetId: string): number {
    return this.#heard.get(`${eventType} ${targetId}`) ?? 0;
  }

  set(eventType: number, targetId: string, on: boolean): void {
    const key = `${eventType} ${targetId}`;
    const count = (this.#heard.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.#heard.set(key, count);
    else this.#heard.delete(key);
  }

  /** All that is listened to. */
  all(): string[] {
    return [...this.#heard.keys()].sort();
  }
}

/** How an event is told: by whom, and how far the requirement sets go. */
export interface Telling {
  readonly actor: Actor;
  /** `triggerSource` came with ExcelApi 1.14. */
  readonly withTriggerSource: boolean;
  /** What was calculated is told from ExcelApi 1.11 on. */
  readonly withCalculatedAddress: boolean;
  readonly listeners: Listeners;
  /** Keeps the range that an event is about, for `event.getRange(context)`. */
  readonly refer: (happening: Happening) => string;
  readonly nextId: () => number;
}

/** The entries that tell those who listen of what happened. */
export function tell(happenings: readonly Happening[], telling: Telling): Entry[] {
  return happenings.flatMap((happening) => {
    switch (happening.kind) {
      case 'changed':
        return [
          ...toSheet(EVENTS.DataChanged, happening, changed(happening, telling), telling),
          ...toTables(happening, telling),
        ];
      case 'calculated':
        return toSheet(EVENTS.Calculated, happening, calculated(happening, telling), telling);
      case 'rowSorted':
        return toSheet(EVENTS.RowSorted, happening, { ...place(happening), source: 'Local' }, telling);
      case 'activated':
        return entry(EVENTS.Activated, WORKBOOK, { worksheetId: happening.sheet.id }, telling);
      case 'deleted':
        return entry(EVENTS.Deleted, WORKBOOK, { source: 'Local', worksheetId: happening.sheet.id }, telling);
    }
  });
}

const place = ({
  sheet,
  rect,
}: {
  readonly sheet: Sheet;
  readonly rect: Parameters<typeof rectName>[0];
}): object => ({
  address: rectName(rect),
  worksheetId: sheet.id,
});

/** "If multiple ranges completed calculation, the string is a comma-separated list" (@types/office-js; I#1985). */
const calculated = (
  { sheet, rects }: Extract<Happening, { readonly kind: 'calculated' }>,
  { withCalculatedAddress }: Telling,
): object => ({
  worksheetId: sheet.id,
  ...(withCalculatedAddress ? { address: rects.map(rectName).join(',') } : {}),
});

type Changed = Extract<Happening, { readonly kind: 'changed' }>;

function changed(happening: Changed, { actor, withTriggerSource, refer }: Telling): object {
  return {
    ...place(happening),
    changeType: happening.changeType,
    source: 'Local',
    shiftDirection: happening.shift ?? 'None',
    referenceId: refer(happening),
    ...happening.details,
    ...(withTriggerSource ? { triggerSource: actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown' } : {}),
  };
}

function toTables(happening: Changed, telling: Telling): Entry[] {
  return happening.sheet.tables
    .filter((table) => intersect(table.rect, happening.rect) !== undefined)
    .flatMap((table) => {
      const told = { ...changed(happening, telling), tableId: table.id };
      return entry(TABLE_CHANGED, table.id, told, telling);
    });
}

const toSheet = (
  type: number,
  { sheet }: { readonly sheet: Sheet },
  told: object,
  telling: Telling,
): Entry[] => [sheet.id, WORKBOOK].flatMap((target) => entry(type, target, told, telling));

function entry(messageType: number, targetId: string, told: object, telling: Telling): Entry[] {
  if (telling.listeners.count(messageType, targetId) === 0) return [];
  return [
    {
      messageCategory: EVENT_CATEGORY,
      messageType,
      targetId,
      id: telling.nextId(),
      isRemoteOverride: telling.actor === 'colleague',
      message: JSON.stringify(told),
    },
  ];
}
