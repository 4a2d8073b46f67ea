import type { Page } from 'playwright-core';
import { Person } from '../excel-host/person';
import type { Control, Who } from './page/control';
import { CONTROL } from './page/setup';

type Ask<Deed> = Deed extends (...args: infer Given) => infer Answer
  ? (...args: Given) => Promise<Awaited<Answer>>
  : never;

type Shared = { readonly [Name in Exclude<keyof Control, 'carryOut'>]: Ask<Control[Name]> };

type RemotePerson = { readonly [Deed in keyof Person]: Ask<Person[Deed]> };

/**
 * The workbook that is open around a page, from outside of it: what `ExcelHost` offers, each deed a promise. Its
 * arguments and answers travel as plain data.
 */
export interface RemoteExcel extends Shared {
  /** What the person does with the workbook. */
  readonly person: RemotePerson;
  /** What another person does, in the same workbook elsewhere. */
  readonly colleague: RemotePerson;
}

/** Every one of them, or this does not compile. */
const names: Readonly<Record<keyof Shared, true>> = {
  dump: true,
  tints: true,
  selection: true,
  requests: true,
  listening: true,
  settled: true,
  failAt: true,
  hangAt: true,
  beforeRequest: true,
  vanish: true,
  setCellEditing: true,
  callFunction: true,
  pressRibbon: true,
  panesAsked: true,
  lacks: true,
};

/** The remote control of a page's workbook. */
export function controlExcel(page: Page): RemoteExcel {
  const deeds = Object.keys(names).map((name) => [
    name,
    (...args: unknown[]) => ask(page, name as keyof Shared, args),
  ]);
  const shared = Object.fromEntries(deeds) as unknown as Shared;
  return { ...shared, person: remotePerson(page, 'person'), colleague: remotePerson(page, 'colleague') };
}

function remotePerson(page: Page, by: Who): RemotePerson {
  const deeds = Object.getOwnPropertyNames(Person.prototype).filter((name) => name !== 'constructor');
  return Object.fromEntries(
    deeds.map((deed) => [deed, (...args: unknown[]) => ask(page, 'carryOut', [{ by, deed, args }])]),
  ) as unknown as RemotePerson;
}

/** Answers come as text: a dump of many cells is much faster so. */
async function ask(page: Page, name: keyof Control, args: readonly unknown[]): Promise<unknown> {
  const text = await page.evaluate(
    async ([control, deed, given]) => {
      const globals = globalThis as unknown as Record<
        string,
        Record<string, (...args: unknown[]) => unknown> | undefined
      >;
      const carry = globals[control]?.[deed];
      if (carry === undefined) throw new Error('This page has asked for no Office.');
      return JSON.stringify((await carry(...given)) ?? null);
    },
    [CONTROL, name, args] as const,
  );
  return JSON.parse(text) ?? undefined;
}
