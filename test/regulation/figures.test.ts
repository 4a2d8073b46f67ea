import { readWrittenFigures, valueAt } from '../support/figures';
import { lawOf } from '../support/law';

describe('the figures that no rule compares', () => {
  test.each(readWrittenFigures())(
    'session $session, $clause: $path is $value',
    ({ session, path, value }) => {
      expect(valueAt(lawOf(session), path)).toBe(value);
    },
  );
});
