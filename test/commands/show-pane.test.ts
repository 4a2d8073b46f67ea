import { associateActions, showPane } from '../../src/excel';

const globals = globalThis as unknown as Record<string, unknown>;
const withOffice = (office: object) => Object.assign(globals, { Office: office });

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globals, 'Office');
});

test.each([
  ['outside of Office', undefined],
  ['in an Office without a shared runtime', {}],
  ['in an Office that can’t show the pane', { addin: {} }],
  ['in an Office that refuses', { addin: { showAsTaskpane: () => Promise.reject(new Error('no')) } }],
])('%s the pane stays closed, and nothing fails', async (_where, office) => {
  if (office !== undefined) withOffice(office);
  await expect(showPane()).resolves.toBeUndefined();
});

test('asked twice while the pane opens, Office is asked once; afterwards anew', async () => {
  let open = (): void => undefined;
  const showAsTaskpane = jest.fn(
    () =>
      new Promise<void>((resolve) => {
        open = resolve;
      }),
  );
  withOffice({ addin: { showAsTaskpane } });
  const both = [showPane(), showPane()];
  open();
  await Promise.all(both);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  const again = showPane();
  open();
  await again;
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

test('a pane that never opens is given up, and may be asked for again', async () => {
  jest.useFakeTimers();
  const showAsTaskpane = jest.fn(() => new Promise<void>(() => undefined));
  withOffice({ addin: { showAsTaskpane } });
  const asked = showPane();
  await jest.advanceTimersByTimeAsync(10_000);
  await asked;
  const again = showPane();
  await jest.advanceTimersByTimeAsync(10_000);
  await again;
  expect(showAsTaskpane).toHaveBeenCalledTimes(2);
});

test('an Office without actions on its ribbon is let be', () => {
  withOffice({});
  expect(() => associateActions({ agoraMark: () => Promise.resolve() })).not.toThrow();
});
