/** Serials of the 1900 system count from here. */
const DAY_ZERO = [1899, 11, 30] as const;
const MORNING = 10;

/**
 * Makes the page's clock start at ten in the morning of the workbook's day, and run on from there: the verdicts of
 * a test must not depend on when it is run, nor Excel and the page be of two days.
 *
 * @param today - a serial of the 1900 system
 */
export function setClock(today: number): void {
  const [year, month, day] = DAY_ZERO;
  startClockAt(new Date(year, month, day + today, MORNING).getTime());
}

/**
 * Makes the page's clock start at a moment, and run on from there. It needs nothing of this file: it may be sent
 * into a page by itself. (The browser driver's own clock breaks classes that are made of `Date`.)
 *
 * @param moment - milliseconds since 1970
 */
export function startClockAt(moment: number): void {
  const RealDate = Date;
  const ahead = moment - RealDate.now();
  const now = (): number => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}
