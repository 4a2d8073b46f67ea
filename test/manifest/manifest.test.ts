import { readFileSync } from 'node:fs';
import { checkAddresses } from '../../scripts/validate/check-addresses';
import { checkIcons } from '../../scripts/validate/check-icons';
import { checkIdentity } from '../../scripts/validate/check-identity';
import { checkLanguages } from '../../scripts/validate/check-languages';
import { checkManifest } from '../../scripts/validate/check-manifest';
import { checkReferences } from '../../scripts/validate/check-references';
import { checkRequirements, requiredSets } from '../../scripts/validate/check-requirements';
import { checkRuntime } from '../../scripts/validate/check-runtime';
import { checkTexts } from '../../scripts/validate/check-texts';
import packageFile from '../../package.json';
import { neededVersion } from '../../src/excel/door';
import { builtFiles, changed, manifestText, read, said } from './support';

const around = { packageVersion: packageFile.version, files: builtFiles() };

test('the manifest has no problem', () => {
  expect(said(checkManifest(manifestText, 'manifest.xml', around))).toEqual([]);
});

test('the manifest has no problem at a production address in a folder', () => {
  const text = manifestText.replaceAll('https://localhost:3000/', 'https://exemple.fr/agora/');
  expect(said(checkManifest(text, 'dist/manifest.xml', around))).toEqual([]);
});

test('a manifest that is not well-formed is told with its line', () => {
  const text = changed('</DisplayName>', '');
  expect(said(checkManifest(text, 'manifest.xml', around))).toEqual([
    expect.stringMatching(/^manifest\.xml:\d+: not XML: /),
  ]);
});

test('a version that is not the package’s is refused', () => {
  const manifest = read(changed('<Version>', '<Version>9.'));
  expect(said(checkIdentity(manifest, '0.1.0'))).toEqual([
    expect.stringContaining('write <Version>0.1.0.0</Version>'),
  ]);
});

test('an id that is no GUID is refused', () => {
  const manifest = read(changed('<Id>', '<Id>agora-'));
  expect(said(checkIdentity(manifest, packageFile.version))).toEqual([
    expect.stringContaining('is not a GUID'),
  ]);
});

test('a requirement set of another version is refused', () => {
  const manifest = read(changed('"ExcelApi" MinVersion="1.13"', '"ExcelApi" MinVersion="1.16"'));
  expect(said(checkRequirements(manifest))).toEqual([
    expect.stringContaining('write <Set Name="ExcelApi" MinVersion="1.13"/>'),
  ]);
});

test('the version of ExcelApi that the manifest asks for is the one that marking can’t do without', () => {
  expect(requiredSets['ExcelApi']).toBe(neededVersion);
});

test('a requirement set that nothing needs is refused', () => {
  const manifest = read(changed('<Set Name="ExcelApi"', '<Set Name="DialogApi"/><Set Name="ExcelApi"'));
  expect(said(checkRequirements(manifest))).toEqual([expect.stringContaining('DialogApi is asked for')]);
});

describe('resources', () => {
  test('a resid that leads nowhere is refused', () => {
    const problems = said(
      checkReferences(read(changed('<Label resid="Open.Label"/>', '<Label resid="open.label"/>'))),
    );
    expect(problems).toEqual([expect.stringContaining('“open.label”, which is nowhere under Resources')]);
  });

  test('a resid of more than 32 characters is refused', () => {
    const long = 'Open.Label.That.Is.Longer.Than.Excel.Wants';
    const problems = said(checkReferences(read(manifestText.replaceAll('"Open.Label"', `"${long}"`))));
    expect(problems).toContainEqual(expect.stringContaining('has 42 characters'));
  });

  test('a resid that leads to a resource of another kind is refused', () => {
    const problems = said(
      checkReferences(read(changed('<Label resid="Open.Label"/>', '<Label resid="Open.Tooltip"/>'))),
    );
    expect(problems).toEqual([expect.stringContaining('“Open.Tooltip”, a LongString')]);
  });

  test('a resource that nothing uses is refused', () => {
    const unused = '<bt:String id="Close.Label" DefaultValue="Fermer"/>';
    const problems = said(checkReferences(read(changed('<bt:ShortStrings>', `<bt:ShortStrings>${unused}`))));
    expect(problems).toEqual([expect.stringContaining('nothing points to the resource “Close.Label”')]);
  });

  test('an id that stands twice is refused', () => {
    const problems = said(checkReferences(read(changed('id="Agora.Open"', 'id="Agora.Group"'))));
    expect(problems).toEqual([
      expect.stringContaining('“Agora.Group” of <Control> stands for the second time'),
    ]);
  });
});

describe('texts', () => {
  test('a short string of more than 125 characters is refused, in any language', () => {
    const manifest = read(changed('Value="Open AGORA"', `Value="${'o'.repeat(126)}"`));
    expect(said(checkTexts(manifest))).toEqual([
      expect.stringContaining('Open.Label (en-US) has 126 characters → write 1 to 125'),
    ]);
  });

  test('a description of more than 250 characters is refused', () => {
    const manifest = read(
      changed('<Description DefaultValue="', `<Description DefaultValue="${'d'.repeat(200)}`),
    );
    expect(said(checkTexts(manifest))).toEqual([expect.stringContaining('Description (the default)')]);
  });

  test('an empty text is refused', () => {
    const manifest = read(changed('DefaultValue="Ouvrir AGORA"', 'DefaultValue=" "'));
    expect(said(checkTexts(manifest))).toEqual([expect.stringContaining('Open.Label (the default)')]);
  });
});

describe('languages', () => {
  test.each([
    ['the name', '<Override Locale="en-GB" Value="AGORA for Excel"/>', 'DisplayName'],
    ['a label', '<bt:Override Locale="en-GB" Value="Open AGORA"/>', 'Open.Label'],
    [
      'the metadata',
      '<bt:Override Locale="en-GB" Value="https://localhost:3000/functions-en.json"/>',
      'Functions.Metadata.Url',
    ],
    ['the help', '<Override Locale="en-GB" Value="https://localhost:3000/help.html"/>', 'SupportUrl'],
  ])('%s without British English is refused', (_what, override, name) => {
    const problems = said(checkLanguages(read(changed(override, ''))));
    expect(problems).toEqual([expect.stringContaining(`${name} has no override for en-GB`)]);
  });

  test('a locale that stands twice is refused', () => {
    const manifest = read(changed('Locale="en-GB" Value="Open AGORA"', 'Locale="en-US" Value="Open AGORA"'));
    expect(said(checkLanguages(manifest))).toHaveLength(2);
  });

  test('another default language is refused', () => {
    const problems = said(checkLanguages(read(changed('fr-FR', 'en-US'))));
    expect(problems).toEqual([expect.stringContaining('the default language is en-US')]);
  });

  test('a translated namespace is refused', () => {
    const problems = said(
      checkLanguages(
        read(
          changed(
            'DefaultValue="AGORA"/>',
            'DefaultValue="AGORA"><bt:Override Locale="en-US" Value="FORUM"/></bt:String>',
          ),
        ),
      ),
    );
    expect(problems).toEqual([expect.stringContaining('the namespace of the functions is translated')]);
  });

  test('an Override without its prefix under Resources is refused', () => {
    const problems = said(checkLanguages(read(changed('<bt:Override', '<Override'))));
    expect(problems).toEqual([expect.stringContaining('write bt:Override')]);
  });
});

describe('the shared runtime', () => {
  test('a runtime that dies with the pane is refused', () => {
    const problems = said(checkRuntime(read(changed('lifetime="long"', 'lifetime="short"'))));
    expect(problems).toEqual([expect.stringContaining('no runtime of long lifetime')]);
  });

  test('functions on another page than the pane are refused', () => {
    const manifest = read(
      changed(
        '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
        '<Page>\n<SourceLocation resid="Help.Url"/>',
      ),
    );
    expect(said(checkRuntime(manifest))).toEqual([
      expect.stringContaining('Page opens https://localhost:3000/aide.html'),
    ]);
  });
});

describe('addresses', () => {
  test('an address without a file is refused', () => {
    const problems = said(checkAddresses(read(manifestText), builtFiles({ 'functions.js': null })));
    expect(problems).toEqual([expect.stringContaining('has no file dist/functions.js → npm run build')]);
  });

  test('an address in one language without a file is refused', () => {
    const problems = said(checkAddresses(read(manifestText), builtFiles({ 'functions-en.json': null })));
    expect(problems).toHaveLength(2);
  });

  test('an address without encryption is refused', () => {
    const manifest = read(
      changed('https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"'),
    );
    expect(said(checkAddresses(manifest, builtFiles()))).toContainEqual(
      expect.stringContaining('is not an https address'),
    );
  });

  test('functions on another domain are refused', () => {
    const manifest = read(
      changed('https://localhost:3000/functions.js"', 'https://exemple.fr/functions.js"'),
    );
    expect(said(checkAddresses(manifest, builtFiles()))).toEqual([
      expect.stringContaining('the functions’ Script https://exemple.fr/functions.js is on another domain'),
    ]);
  });

  test('an address of this machine left in a production manifest is refused', () => {
    const text = manifestText
      .replaceAll('https://localhost:3000/', 'https://exemple.fr/')
      .replace('https://exemple.fr/assets/icon-64.png', 'https://localhost:3000/assets/icon-64.png');
    expect(said(checkAddresses(read(text), builtFiles()))).toEqual([
      expect.stringContaining('is on this machine, the pane is on https://exemple.fr'),
    ]);
  });

  test('an address outside of the add-in’s folder is refused', () => {
    const text = manifestText
      .replaceAll('https://localhost:3000/', 'https://exemple.fr/agora/')
      .replace('https://exemple.fr/agora/assets/icon-64.png', 'https://exemple.fr/assets/icon-64.png');
    expect(said(checkAddresses(read(text), builtFiles()))).toEqual([
      expect.stringContaining('is outside of https://exemple.fr/agora/'),
    ]);
  });

  test('a manifest without a pane is refused', () => {
    const manifest = read(
      changed('<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>', ''),
    );
    expect(said(checkAddresses(manifest, builtFiles()))).toEqual([
      expect.stringContaining('the pane has no usable address'),
    ]);
  });
});

describe('icons', () => {
  test('an icon of another size than the manifest says is refused', () => {
    const files = builtFiles({ 'assets/icon-64.png': readFileSync('assets/icon-80.png') });
    expect(said(checkIcons(read(manifestText), files))).toEqual([
      expect.stringContaining('assets/icon-64.png is 80 × 80 pixels, not 64 × 64'),
    ]);
  });

  test('a file that is no picture is refused', () => {
    const files = builtFiles({ 'assets/icon-64.png': 'not found' });
    expect(said(checkIcons(read(manifestText), files))).toEqual([expect.stringContaining('is not a PNG')]);
  });

  test('a button without one of its sizes is refused', () => {
    const manifest = read(changed('<bt:Image size="80" resid="Mark.Icon.80x80"/>', ''));
    expect(said(checkIcons(manifest, builtFiles()))).toEqual([
      expect.stringContaining('this icon of the ribbon has no size of 80 pixels'),
    ]);
  });
});
