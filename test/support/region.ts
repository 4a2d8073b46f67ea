/** As much of an element as notices need. */
interface FakeElement {
  readonly name: string;
  readonly children: FakeElement[];
  readonly attributes: Record<string, string>;
  readonly append: (child: FakeElement) => void;
  readonly setAttribute: (name: string, value: string) => void;
  readonly addEventListener: (name: string, listener: () => void) => void;
  click: () => void;
  className?: string;
  lang?: string;
  textContent?: string;
}

function createElement(name: string): FakeElement {
  const element: FakeElement = {
    name,
    children: [],
    attributes: {},
    append: (child) => void element.children.push(child),
    setAttribute: (key, value) => {
      element.attributes[key] = value;
    },
    addEventListener: (_, listener) => {
      element.click = listener;
    },
    click: () => undefined,
  };
  return element;
}

/**
 * The part of a page that notices are written into, without a page.
 *
 * @param onShown  told the sentence of each notice
 */
export function openRegion(onShown: (sentence: string) => void = () => undefined) {
  const shown: FakeElement[] = [];
  const region = {
    ownerDocument: { createElement },
    replaceChildren: (...children: FakeElement[]) => {
      shown.splice(0, shown.length, ...children);
      const [words] = children[0]?.children ?? [];
      if (words?.textContent !== undefined) onShown(words.textContent);
    },
    scrollIntoView: () => undefined,
  };
  return { shown, region: region as unknown as Element };
}
