import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClient, requirementOf } from './platform';
import { readRequest } from './wire';

const PINNED = '1.1.110';

test('the library is the one whose wire was measured', () => {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(
    '@microsoft/office-js/package.json',
  );
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  expect(version).toBe(PINNED);
});

/** A request, line by line. */
function lines(text = ''): string {
  const { id, type, flags, message } = readRequest(text);
  const { Actions, ObjectPaths, ...rest } = message.body;
  return [{ id, type, flags, ...rest }, ...Actions, ...Object.values(ObjectPaths)]
    .map((line) => JSON.stringify(line))
    .join('\n');
}

/** The canary: where Microsoft changes how its client speaks to Excel, this is where it shows. */
test('the client speaks as it did when the stand-in was written', async () => {
  const sent: string[] = [];
  const client = loadClient(
    (text) => {
      sent.push(text);
      const { id, message } = readRequest(text);
      const Results = message.body.Actions.map(({ Id, ObjectPathId }) => ({
        ActionId: Id,
        Value: ObjectPathId === 1 ? {} : { _ReferenceId: `r${ObjectPathId}` },
      }));
      const response = { id, type: 2, message: { statusCode: 200, headers: {}, body: { Results } } };
      setImmediate(() => client.deliver(response));
    },
    () => true,
  );
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('F');
    const range = sheet.getRange('A1');
    range.values = [['x']];
    range.load('values,format/fill/color');
    range.getIntersectionOrNullObject(sheet.getRange('B2'));
    await context.sync();
  });
  expect(lines(sent[0])).toMatchInlineSnapshot(`
   "{"id":1,"type":1,"flags":17,"AutoKeepReference":true}
   {"Id":2,"ActionType":1,"Name":"","ObjectPathId":1}
   {"Id":4,"ActionType":1,"Name":"","ObjectPathId":3}
   {"Id":6,"ActionType":1,"Name":"","ObjectPathId":5}
   {"Id":8,"ActionType":1,"Name":"","ObjectPathId":7}
   {"Id":9,"ActionType":3,"Name":"_KeepReference","ObjectPathId":7,"ArgumentInfo":{"Arguments":[]}}
   {"Id":10,"ActionType":1,"Name":"","ObjectPathId":7}
   {"Id":11,"ActionType":4,"Name":"Values","ObjectPathId":7,"ArgumentInfo":{"Arguments":[[["x"]]]}}
   {"Id":12,"ActionType":2,"Name":"","ObjectPathId":7,"QueryInfo":{"Select":["values","format/fill/color"]}}
   {"Id":14,"ActionType":1,"Name":"","ObjectPathId":13}
   {"Id":15,"ActionType":3,"Name":"_KeepReference","ObjectPathId":13,"ArgumentInfo":{"Arguments":[]}}
   {"Id":16,"ActionType":1,"Name":"","ObjectPathId":13}
   {"Id":18,"ActionType":1,"Name":"","ObjectPathId":17}
   {"Id":19,"ActionType":3,"Name":"_KeepReference","ObjectPathId":17,"ArgumentInfo":{"Arguments":[]}}
   {"Id":20,"ActionType":1,"Name":"","ObjectPathId":17,"L":[1,3,5,7,13,17]}
   {"Id":1,"ObjectPathType":1,"Name":""}
   {"Id":3,"ObjectPathType":4,"Name":"Worksheets","ParentObjectPathId":1}
   {"Id":5,"ObjectPathType":5,"Name":"","ParentObjectPathId":3,"ArgumentInfo":{"Arguments":["F"]}}
   {"Id":7,"ObjectPathType":3,"Name":"GetRange","ParentObjectPathId":5,"ArgumentInfo":{"Arguments":["A1"]}}
   {"Id":13,"ObjectPathType":3,"Name":"GetRange","ParentObjectPathId":5,"ArgumentInfo":{"Arguments":["B2"]}}
   {"Id":17,"ObjectPathType":3,"Name":"GetIntersectionOrNullObject","ParentObjectPathId":7,"ArgumentInfo":{"Arguments":[13],"ReferencedObjectPathIds":[13]}}"
  `);
  expect(lines(sent[1])).toMatchInlineSnapshot(`
   "{"id":2,"type":1,"flags":0,"AutoKeepReference":false}
   {"Id":22,"ActionType":1,"Name":"","ObjectPathId":1}
   {"Id":21,"ActionType":3,"Name":"_RemoveReference","ObjectPathId":1,"ArgumentInfo":{"Arguments":["r7"]}}
   {"Id":23,"ActionType":3,"Name":"_RemoveReference","ObjectPathId":1,"ArgumentInfo":{"Arguments":["r13"]}}
   {"Id":24,"ActionType":3,"Name":"_RemoveReference","ObjectPathId":1,"ArgumentInfo":{"Arguments":["r17"]},"L":[1]}
   {"Id":1,"ObjectPathType":1,"Name":""}"
  `);
});

test('the library knows which requirement set its members came with', () => {
  expect(requirementOf('Table.resize')).toEqual({ set: 'ExcelApi', version: '1.13' });
  expect(requirementOf('Worksheet.onChanged')).toEqual({ set: 'ExcelApi', version: '1.7' });
  expect(requirementOf('Range.getCell')).toBeUndefined();
});

test('a request of another shape is refused', () => {
  expect(() => readRequest('{"id":1,"type":1,"flags":0,"message":{"url":"Other"}}')).toThrow();
});
