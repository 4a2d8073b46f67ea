import { choosePaint } from '../../src/views';

const plain = { office: null, systemIsDark: false, systemForcesColours: false } as const;

test('a choice of the person holds, whatever is around the pane', () => {
  const around = { office: 'dark', systemIsDark: true, systemForcesColours: true } as const;
  expect(choosePaint('light', around)).toBe('light');
  expect(choosePaint('dark', plain)).toBe('dark');
  expect(choosePaint('contrast', plain)).toBe('contrast');
});

test('without a choice, what the system forces covers all, then come Office’s colours, then the system’s', () => {
  const forced = { ...plain, office: 'dark', systemForcesColours: true } as const;
  expect(choosePaint('automatic', forced)).toBe('light');
  expect(choosePaint('automatic', { ...forced, office: 'light', systemIsDark: true })).toBe('contrast');
  expect(choosePaint('automatic', { ...plain, office: 'light', systemIsDark: true })).toBe('light');
  expect(choosePaint('automatic', { ...plain, office: 'dark' })).toBe('dark');
  expect(choosePaint('automatic', { ...plain, systemIsDark: true })).toBe('dark');
  expect(choosePaint('automatic', plain)).toBe('light');
});
