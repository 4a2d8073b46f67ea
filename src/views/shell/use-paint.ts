import { useEffect, useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../../desk';
import { readOfficeTheme } from '../../excel';
import { type Paint, choosePaint } from './choose-paint';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Office tells of no change of its colours, so they are read again whenever a person comes back to the pane. */
function listen(onChange: () => void): () => void {
  const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  window.addEventListener('focus', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
    window.removeEventListener('focus', onChange);
  };
}

/** The colours of the pane as they are now; the page around it is told, for what stands outside of React. */
export function usePaint(choice: ThemeChoice): Paint {
  const paint = useSyncExternalStore(listen, () =>
    choosePaint(choice, {
      office: readOfficeTheme(),
      systemIsDark: window.matchMedia(DARK).matches,
      systemForcesColours: window.matchMedia(FORCED).matches,
    }),
  );
  useEffect(() => {
    document.documentElement.dataset['paint'] = paint;
  }, [paint]);
  return paint;
}
