import { sheetOf } from './behaviours/support';

// Driven as house.md measured it: what CustomFunctions.associate fills is CustomFunctionMappings.
test("the add-in's functions are called through the client's own runtime", async () => {
  const host = sheetOf([]);
  host.client.customFunctions['PFMP_OK'] = (status, weeks) => `${String(status)} ${String(weeks)}`;
  host.client.customFunctions['BAD'] = () => {
    throw new Error('statut inconnu');
  };
  expect(await host.functions.call('PFMP_OK', ['scolaire', 16])).toEqual({ value: 'scolaire 16' });
  expect(await host.functions.call('BAD', [])).toMatchObject({ error: {} });
  expect(await host.functions.call('ABSENT', [])).toMatchObject({ error: {} });
});
