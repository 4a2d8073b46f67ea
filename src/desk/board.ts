import type { Language } from '../messages';

/** Something that a person is told: that work goes on, that it went well, or that there is something to read. */
export interface Notice {
  readonly kind: 'working' | 'good' | 'attention';
  readonly sentence: string;
  readonly language: Language;
}

/** Where the last notice hangs. */
export interface Board {
  readonly post: (notice: Notice) => void;
  /** null until something was posted */
  readonly last: () => Notice | null;
  /**
   * Tells each notice from now on.
   *
   * @returns what ends it
   */
  readonly subscribe: (listener: (notice: Notice) => void) => () => void;
}

/** Makes an empty board. It keeps its last notice only, and that names no candidate. */
export function createBoard(): Board {
  const listeners = new Set<(notice: Notice) => void>();
  let last: Notice | null = null;
  return {
    post: (notice) => {
      last = notice;
      for (const listener of listeners) listener(notice);
    },
    last: () => last,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
