import { isDateFormat } from '../../src/cells';

test.each([
  ['dd/mm/yyyy', true],
  ['d mmm yy', true],
  ['[$-40C]d mmmm yyyy;@', true],
  ['hh:mm', true],
  ['[h]:mm', true],
  ['General', false],
  ['0', false],
  ['0.00', false],
  ['# ##0', false],
  ['0 "jours"', false],
  ['0 "semaines de PFMP"', false],
  ['[Red]0', false],
  ['0\\d', false],
  ['0_d', false],
  ['@', false],
  ['', false],
])('the format %j shows dates: %s', (format, answer) => {
  expect(isDateFormat(format)).toBe(answer);
});
