import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Given<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

/** What an item measures before it was ever drawn, in pixels; and how many are drawn beyond what is in sight. */
const GUESS = 84;
const BEYOND = 4;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, paddingLeft: 0, listStyleType: 'none', flexShrink: 0 },
  apart: { position: 'absolute', left: 0, width: '100%' },
});

/**
 * A list of any length of which only what is in sight stands in the page; the page scrolls, not a box within it.
 * The item that has the focus stays, wherever one scrolls.
 */
export function VirtualList<T>({ label, items, keyOf, children }: Given<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const top = useTop(list);
  const focused = useFocused(list);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => GUESS,
    overscan: BEYOND,
    scrollMargin: top,
    getItemKey: (index) => keyAt(items, keyOf, index),
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const kept = focused === null ? -1 : items.findIndex((item) => keyOf(item) === focused);
      return kept < 0 || indexes.includes(kept) ? indexes : [...indexes, kept].sort((a, b) => a - b);
    },
  });
  const drawn = virtualizer.getVirtualItems();
  // What is in sight stands in the page's own flow, so that nothing overlaps before it has been measured; the item
  // with the focus, where it is out of sight, stands apart.
  const run = drawn.filter(({ index, key }) => key !== focused || isBeside(drawn, index));
  const first = run[0]?.start ?? top;
  const last = run[run.length - 1]?.end ?? top;
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      style={{ paddingTop: first - top, paddingBottom: virtualizer.getTotalSize() + top - last }}
    >
      {drawn.map((virtual) => {
        const { index, key, start } = virtual;
        const item = items[index];
        if (item === undefined) return null;
        const isApart = !run.includes(virtual);
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-key={keyOf(item)}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={isApart ? styles.apart : undefined}
            style={isApart ? { top: start - top } : undefined}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the item before or after is drawn too. */
function isBeside(drawn: readonly { readonly index: number }[], index: number): boolean {
  return drawn.length === 1 || drawn.some((other) => Math.abs(other.index - index) === 1);
}

/** Where the list begins in the page, in pixels: what stands above it may grow and shrink. */
function useTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** The key of the item that has the focus, or null. */
function useFocused(list: RefObject<HTMLElement | null>): string | null {
  const [focused, setFocused] = useState<string | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const come = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      setFocused(item?.dataset['key'] ?? null);
    };
    const go = () => setFocused(null);
    element.addEventListener('focusin', come);
    element.addEventListener('focusout', go);
    return () => {
      element.removeEventListener('focusin', come);
      element.removeEventListener('focusout', go);
    };
  }, [list]);
  return focused;
}

function keyAt<T>(items: readonly T[], keyOf: (item: T) => string, index: number): string | number {
  const item = items[index];
  return item === undefined ? index : keyOf(item);
}
