import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionTable, signatureOf } from '../../src/functions';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8').replace(/\s+/g, ' ');

test.each(functionTable.map((definition) => [definition.id, definition] as const))(
  'the README lists %s as the table has it (npm run readme)',
  (_id, definition) => {
    expect(readme).toContain(
      `\`${signatureOf(definition, 'fr')}\` | ${definition.help.en.replace(/\s+/g, ' ')}`,
    );
  },
);
