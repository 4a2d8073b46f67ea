import { existsSync, linkSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallClass, temporaryFolder, writeFile } from '../support/files';
import { run } from '../support/terminal';

const folder = temporaryFolder();
const path = (name: string) => join(folder, name);

/** Each bad input: one sentence that says which and why, exit 2, nothing on the output, nothing written. */
async function expectRefusal(argv: readonly string[], sentence: RegExp): Promise<void> {
  const report = path('jamais.xlsx');
  const { code, out, err } = await run([...argv, '--report', report]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(sentence);
  expect(existsSync(report)).toBe(false);
}

describe('files that cannot be used', () => {
  const garbage = (name: string, bytes: string | Uint8Array) => {
    writeFileSync(path(name), bytes);
    return path(name);
  };

  test('a missing file', () =>
    expectRefusal([path('absent.xlsx')], /absent\.xlsx : ce fichier n'existe pas/));

  test('a folder', () => {
    mkdirSync(path('dossier'));
    return expectRefusal([path('dossier')], /c'est un dossier/);
  });

  test('a device that never ends', () => expectRefusal(['/dev/zero'], /pas un classeur/));

  test('an empty file', () => expectRefusal([garbage('vide.xlsx', '')], /le fichier est vide/));

  test('a text with the name of a workbook', () =>
    expectRefusal([garbage('texte.xlsx', 'Nom;Prénom\nEXEMPLE;Ada\n')], /pas un classeur \.xlsx/));

  test('an old .xls', () => {
    const header = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const bytes = new Uint8Array(2048);
    bytes.set(header);
    return expectRefusal([garbage('ancien.xls', bytes)], /ancien format \.xls|abîmé/);
  });

  test('a truncated workbook', async () => {
    const file = await writeFile(folder, 'coupe.xlsx', { A: smallClass });
    truncateSync(file, Math.floor(readFileSync(file).length / 2));
    return expectRefusal([file], /abîmé ou incomplet|pas un classeur/);
  });

  test('a file of 200 MB is refused unread', () => {
    writeFileSync(path('enorme.xlsx'), '');
    truncateSync(path('enorme.xlsx'), 200 * 1024 * 1024);
    return expectRefusal([path('enorme.xlsx')], /plus de 100 Mo/);
  });

  test('a workbook without candidates', async () => {
    const file = await writeFile(folder, 'sans.xlsx', { Listes: [['CNED'], ['EAD']] });
    return expectRefusal([file], /aucun tableau de candidats/);
  });

  test('registers without a list of candidates, by the names of their sheets', async () => {
    const file = await writeFile(folder, 'registres.xlsx', {
      PFMP: [
        ['Nom', 'Entreprise', 'Du', 'Au', 'Nb de semaines'],
        ['EXEMPLE Ada', 'Mairie', '08/01/2024', '16/02/2024', 6],
      ],
      Dossiers: [
        ['Nom', 'Épreuve', 'État récapitulatif', 'Déposé le'],
        ['EXEMPLE Ada', 'E31', 'oui', '02/05/2026'],
      ],
    });
    await expectRefusal(
      [file],
      /des registres \(« PFMP », « Dossiers »\), mais aucune liste de candidats ; ajouter au classeur/,
    );
    await expectRefusal([file, '--lang', 'en', '--json'], /registers \(“PFMP”, “Dossiers”\), but no list of/);
  });

  test('one bad file among good ones: the good ones are told, nothing is written, exit 2', async () => {
    const good = await writeFile(folder, 'bon.xlsx', { A: smallClass });
    const report = path('jamais2.xlsx');
    const { code, out, err } = await run([path('absent.xlsx'), good, '--report', report]);
    expect(code).toBe(2);
    expect(out).toContain('MODÈLE Léo');
    expect(err).toContain('absent.xlsx');
    expect(existsSync(report)).toBe(false);
  });
});

describe('arguments that cannot be used', () => {
  let file = '';
  beforeAll(async () => {
    file = await writeFile(folder, 'classe.xlsx', { 'Classe A': smallClass });
  });

  test.each([
    ['no file', [], /Aucun fichier/],
    ['an unknown option', ['FILE', '--exam'], /Option inconnue : --exam/],
    ['an option without its value', ['FILE', '--sheet'], /--sheet attend une valeur/],
    ['a day that does not exist', ['FILE', '--today', '2026-02-30'], /2026-02-30/],
    ['a date written otherwise', ['FILE', '--exam-date', '15/06/2026'], /AAAA-MM-JJ/],
    ['a session that is not encoded', ['FILE', '--session', '2031'], /sessions connues : 2025, 2026/],
    ['a language that is not there', ['FILE', '--lang', 'de'], /fr ou en/],
    ['a heading row that is no number', ['FILE', '--header', 'deux'], /numéro de ligne/],
    ['a heading row without headings', ['FILE', '--header', '2'], /la ligne 2 n'est pas/],
    ['a sheet that is not there', ['FILE', '--sheet', 'Classe Z'], /feuilles : Classe A/],
    ['a mapping without =', ['FILE', '--map', 'pfmpWeeks'], /champ=Titre/],
    ['a field that does not exist', ['FILE', '--map', 'semaines=PFMP'], /« semaines » n'existe pas/],
    ['a field mapped twice', ['FILE', '--map', 'status=Nom', '--map', 'status=PFMP'], /deux fois/],
    [
      'a heading that is not there',
      ['FILE', '--map', 'pfmpWeeks=Stages'],
      /« Stages » ; titres trouvés : Nom/,
    ],
  ] as const)('%s', async (_name, argv, sentence) => {
    const { code, out, err } = await run(argv.map((each) => (each === 'FILE' ? file : each)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(sentence);
  });

  test('a report that would replace the workbook is refused, and the workbook stays', async () => {
    const before = readFileSync(file);
    const { code, err } = await run([file, '--report', file]);
    expect(code).toBe(2);
    expect(err).toContain('choisir un autre nom');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('nor is one that is a second link to the workbook', async () => {
    linkSync(file, path('lien.xlsx'));
    const before = readFileSync(file);
    expect((await run([file, '--report', path('lien.xlsx')])).code).toBe(2);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a report over another workbook of someone is refused, over an earlier report it is not', async () => {
    const other = await writeFile(folder, 'autre.xlsx', { A: smallClass });
    const before = readFileSync(other);
    expect((await run([file, '--report', other])).err).toContain("n'est pas un compte rendu");
    expect(readFileSync(other).equals(before)).toBe(true);
    const report = path('deux-fois.xlsx');
    expect((await run([file, '--report', report])).code).toBe(0);
    expect((await run([file, '--report', report])).code).toBe(0);
  });

  test('a report in a folder that does not exist is refused', async () => {
    const { code, err } = await run([file, '--report', path('nulle-part/r.xlsx')]);
    expect(code).toBe(2);
    expect(err).toContain('ne peut pas être écrit');
  });

  test('a report that is no .xlsx is refused', async () => {
    expect((await run([file, '--report', path('r.pdf')])).err).toContain('doit finir par .xlsx');
  });
});
