// @xmldom/xmldom: the one kept-up XML reader under a permissive licence (MIT) that tells lines and needs nothing else.
import { DOMParser, type Element, type Node, ParseError, onWarningStopParsing } from '@xmldom/xmldom';

/** An element as the checks need it: plain data, so that no check knows the library. */
export interface XmlElement {
  /** without prefix */
  readonly name: string;
  readonly namespace: string;
  /** by name, without prefix */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

export type XmlReading =
  | { readonly kind: 'read'; readonly root: XmlElement }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly line: number };

/** Reads XML strictly: whatever is not well-formed is told with its line, nothing is mended. */
export function readXml(text: string): XmlReading {
  try {
    const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml');
    if (document.documentElement === null) return { kind: 'unreadable', reason: 'no element', line: 1 };
    return { kind: 'read', root: plain(document.documentElement) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const place: unknown = error.locator;
    return { kind: 'unreadable', reason: error.message, line: lineOf(place) };
  }
}

/** All elements under an element and itself, in the order of the file. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

const ELEMENT = 1;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

function plain(element: Element): XmlElement {
  return {
    name: element.localName ?? element.tagName,
    namespace: element.namespaceURI ?? '',
    attributes: new Map([...element.attributes].map((each) => [each.localName ?? each.name, each.value])),
    children: [...element.childNodes].filter(isElement).map(plain),
    text: (element.textContent ?? '').trim(),
    line: lineOf(element),
  };
}

/** The reader notes the line on every node, but its types don't say so. */
function lineOf(place: unknown): number {
  const holder = typeof place === 'object' && place !== null ? place : {};
  return 'lineNumber' in holder && typeof holder.lineNumber === 'number' ? holder.lineNumber : 1;
}
