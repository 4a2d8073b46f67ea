import type { FunctionHelpWords } from '../function-words';

export const functionHelp: FunctionHelpWords = {
  title: 'The AGORA functions',
  introduction:
    'For any workbook: type =AGORA. into a cell and choose. In desktop Excel an empty cell arrives as 0: 0 weeks are short, and an empty mark can not be told from a zero. Do not put TODAY() into a function: the whole workbook would calculate again and again.',
  search: 'Search for a function',
  found: 'function(s)',
  optional: 'optional',
  examples: 'Examples',
  answers: { yes: 'yes', no: 'no' },
};
