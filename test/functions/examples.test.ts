import { type Example, functionTable } from '../../src/functions';
import { callFunction } from '../support/functions';

describe.each(functionTable.map((definition) => [definition.id, definition] as const))(
  '=AGORA.%s',
  (id, definition) => {
    test.each(definition.examples.map((example) => [shown(id, example), example] as const))(
      '%s',
      (_title, example) => {
        const answer = callFunction(id, example.arguments);
        switch (answer.kind) {
          case 'value':
            expect(answer.value).toEqual(example.result);
            break;
          case 'range':
            expect(answer.rows[0]?.[0]).toEqual(example.result);
            break;
          case 'error':
            expect(answer.error === 'invalid' ? '#VALUE!' : '#N/A').toBe(example.result);
            break;
          default:
            answer satisfies never;
        }
      },
    );
  },
);

function shown(id: string, { arguments: given, result }: Example): string {
  return `${id}(${given.map((each) => JSON.stringify(each)).join('; ')}) → ${JSON.stringify(result)}`;
}
