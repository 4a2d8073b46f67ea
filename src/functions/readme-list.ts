import type { FunctionDefinition } from './define-function';
import { signatureOf } from './write-example';

/** The functions as the README lists them: a row each, in English, with the French signature that Excel shows. */
export function renderReadmeList(table: readonly FunctionDefinition[]): string {
  const rows = table.map(
    (definition) => `| \`${signatureOf(definition, 'fr')}\` | ${definition.help.en} | ${definition.source} |`,
  );
  return ['| Function | Answers | Source |', '| --- | --- | --- |', ...rows].join('\n');
}
