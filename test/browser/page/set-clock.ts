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
  const RealDate = Date;
  const ahead = new RealDate(year, month, day + today, MORNING).getTime() - RealDate.now();
  const now = (): number => RealDate.now() + ahead;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}
