/** The attributes of an element, by their names as written (`r:id`). */
export type Attributes = ReadonlyMap<string, string>;

/**
 * The elements of an XML text that have this name, in any namespace, wherever they stand. Each character is
 * looked at once, so that no text, however made, takes long.
 *
 * @param name  without prefix
 * @example listElements('<a><x:b c="1"/></a>', 'b') → [Map { 'c' → '1' }]
 */
export function listElements(xml: string, name: string): readonly Attributes[] {
  const found: Attributes[] = [];
  let at = xml.indexOf('<');
  while (at >= 0) {
    let end: number;
    if (xml.startsWith('<!--', at)) {
      end = xml.indexOf('-->', at);
    } else {
      const tag = readTag(xml, at + 1);
      if (tag.name === name) found.push(tag.attributes);
      end = tag.end;
    }
    at = end < 0 ? -1 : xml.indexOf('<', end);
  }
  return found;
}

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** just after it, or -1 when the text ends within */
  readonly end: number;
}

function readTag(xml: string, start: number): Tag {
  const stops = /[\s/>]/g;
  stops.lastIndex = start;
  let from = stops.exec(xml)?.index ?? xml.length;
  const fullName = xml.slice(start, from);
  const name = fullName.slice(fullName.indexOf(':') + 1);
  const attributes = new Map<string, string>();
  const marks = /[>"']/g;
  for (;;) {
    marks.lastIndex = from;
    const mark = marks.exec(xml);
    if (mark === null) return { name, attributes, end: -1 };
    if (mark[0] === '>') return { name, attributes, end: mark.index + 1 };
    const close = xml.indexOf(mark[0], mark.index + 1);
    if (close < 0) return { name, attributes, end: -1 };
    const attribute = xml.slice(from, mark.index).replace('=', '').trim();
    attributes.set(attribute, decodeEntities(xml.slice(mark.index + 1, close)));
    from = close + 1;
  }
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{1,4}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
