import { checksumOf } from '../../src/xlsx/checksum';
import { listElements } from '../../src/xlsx/list-elements';

const attributesOf = (xml: string, name: string) =>
  listElements(xml, name).map((each) => Object.fromEntries(each));

test('elements are found by their name, with or without a prefix', () => {
  const xml = '<a><b c="1"/><x:b c = \'2\' r:id="3"></x:b><bb c="4"/></a>';
  expect(attributesOf(xml, 'b')).toEqual([{ c: '1' }, { c: '2', 'r:id': '3' }]);
});

test('a > or a quote within an attribute does not end it', () => {
  expect(attributesOf(`<b c="a>'b"/>`, 'b')).toEqual([{ c: "a>'b" }]);
});

test('what stands in a comment is not an element', () => {
  expect(attributesOf('<!-- <b c="1"/> --><b c="2"/>', 'b')).toEqual([{ c: '2' }]);
});

test('entities are read, and what is none stays', () => {
  expect(attributesOf('<b c="&lt;&#233;&#xE9;&amp;lt;&none;&#x110000;"/>', 'b')).toEqual([
    { c: '<éé&lt;&none;&#x110000;' },
  ]);
});

test.each(['<b c="', '<b', '<!-- <b/>', '<', '', '<b c=1'])('the cut text %j ends the search', (xml) => {
  expect(listElements(xml, 'c')).toEqual([]);
});

test('a text made to take long does not', () => {
  const started = performance.now();
  listElements('<b '.repeat(300_000), 'b');
  listElements('<b "'.repeat(300_000), 'b');
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('the checksum is the one that zip files hold', () => {
  expect(checksumOf(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(checksumOf(new Uint8Array())).toBe(0);
});
