import { existsSync } from 'node:fs';
import { checkSchema, hasXmllint } from '../../scripts/validate/check-schema';
import { changed, manifestText, said } from './support';

const schema = '../shared/schemas/manifest/OfficeAppManifestV1_1.xsd';
// Microsoft's schema is not part of the project, and xmllint not of every machine.
const withSchema = existsSync(schema) && hasXmllint() ? test : test.skip;

withSchema('the manifest is what Microsoft’s schema wants', () => {
  expect(said(checkSchema(manifestText, 'manifest.xml', schema))).toEqual([]);
});

withSchema('an element in the wrong place is told with its line', () => {
  const text = changed('<Permissions>ReadWriteDocument</Permissions>', '').replace(
    '<Hosts>',
    '<Permissions>ReadWriteDocument</Permissions>\n<Hosts>',
  );
  const [first] = said(checkSchema(text, 'manifest.xml', schema));
  expect(first).toMatch(/^manifest\.xml:\d+: .*Permissions.*not expected.*order and spelling count$/);
});

withSchema('a manifest that is not well-formed is told too', () => {
  expect(said(checkSchema('<OfficeApp>', 'manifest.xml', schema))).not.toEqual([]);
});
