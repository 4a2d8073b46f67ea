import { lawOf } from '../support/law';
import { compareScenario, readScenarios, titleOf } from '../support/scenarios';

describe('the scenario tables', () => {
  const scenarios = readScenarios();

  test('hold at least 220 candidates', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(220);
  });

  test.each(scenarios.map((scenario) => [titleOf(scenario), scenario] as const))('%s', (_title, scenario) => {
    expect(compareScenario(scenario, lawOf)).toEqual([]);
  });
});
