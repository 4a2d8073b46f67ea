import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { temporaryFolder, writeFile } from '../support/files';
import { run } from '../support/terminal';

const folder = temporaryFolder();

/** A centre's own register beside its list: a line unsigned, a line of nobody on the list. */
const sheets = {
  Terminale: [
    ['Nom', 'Prénom', 'Catégorie', 'PFMP'],
    ['EXEMPLE', 'Ada', 'hors contrat', 20],
  ],
  Stages: [
    ['Suivi des stages'],
    ['Nom', 'Prénom', 'Entreprise', 'Du', 'Au', 'Nb de semaines', 'Signée', 'Remarques'],
    ['Exemple', 'ada', 'Mairie', '08/01/2024', '16/02/2024', 6, 'oui', ''],
    ['EXEMPLE', 'Ada', 'Mairie', '06/01/2025', '14/03/2025', 10, 'oui', ''],
    ['EXEMPLE', 'Ada', 'Garage', '05/01/26', '30/01/26', 4, 'non', 'à renvoyer'],
    ['MODÈLE', 'Léo', 'Garage', '05/01/26', '30/01/26', 4, 'oui', ''],
  ],
};

describe('a workbook with a register of attestations', () => {
  test('has its candidates judged by it, and its lines named', async () => {
    const { out } = await run([await writeFile(folder, 'a.xlsx', sheets)]);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('0 non conforme, 1 à compléter, 0 conforme sur 1');
    expect(text).toContain(
      '« Stages », G5 : attestation incomplète, elle ne compte pas. Manque : signature.',
    );
    expect(text).toContain('La liste des candidats dit 20 semaines, et le registre « Stages » en compte 16.');
    expect(text).toContain('Registre : attestations de PFMP (annexe 1), 4 lignes.');
    expect(text).toContain('Colonnes laissées de côté : Remarques');
    expect(text).toContain("« Stages », A6 : « MODÈLE Léo » n'est dans aucune liste de candidats");
  });

  test('has its registers in the JSON', async () => {
    const { out } = await run([await writeFile(folder, 'b.xlsx', sheets), '--json', '--lang', 'en']);
    expect(JSON.parse(out)).toMatchObject({
      sheets: [{ name: 'Terminale' }],
      registers: [
        {
          name: 'Stages',
          kind: 'training',
          headerRow: 2,
          lines: 4,
          ignored: ['Remarques'],
          findings: [{ code: 'register-stranger', severity: 'missing', cell: 'A6' }],
        },
      ],
    });
  });

  test('says which convention makes its weeks, and takes the one that is asked for', async () => {
    const path = await writeFile(folder, 'c.xlsx', sheets);
    const flat = (text: string) => text.replace(/\s+/g, ' ');
    expect(flat((await run([path])).out)).toContain(
      'Semaines calculées à 5 jours la semaine (--convention).',
    );
    const { out } = await run([path, '--convention', '7 jours']);
    expect(flat(out)).toContain('Semaines calculées à 7 jours la semaine (--convention).');
    // From Monday to Friday six weeks are 40 days: no 6 times 7.
    expect(flat(out)).toContain(
      "6 semaines déclarées, et 5,71 semaines d'après les dates (7 jours la semaine)",
    );
    const json = await run([path, '--json', '--convention', '35h']);
    expect(JSON.parse(json.out)).toMatchObject({ registers: [{ name: 'Stages', convention: 'hours' }] });
  });

  test('refuses a convention that nobody knows, and names those that are known', async () => {
    const path = await writeFile(folder, 'd.xlsx', sheets);
    for (const [lang, sentence] of [
      ['fr', "« 6 jours » n'est pas une convention connue"],
      ['en', '“6 jours” is no known convention'],
    ] as const) {
      const { code, err, out } = await run([path, '--convention', '6 jours', '--lang', lang]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('--convention');
      expect(err).toContain(sentence);
      expect(err).toContain('"5 jours", "35 h", "7 jours"');
    }
  });

  test('names the columns that two headings claim: their box is left unjudged', async () => {
    const twice = sheets.Stages.map((row) => [...row, row[6] === 'Signée' ? 'Signature' : 'non']);
    const path = await writeFile(folder, 'e.xlsx', { ...sheets, Stages: twice });
    const text = (await run([path])).out.replace(/\s+/g, ' ');
    expect(text).toContain('Pas contrôlé, deux colonnes possibles : Signée');
    expect(text).not.toContain('attestation incomplète');
  });

  test('has its lines of nobody in the report, and its columns that were left aside', async () => {
    const report = join(folder, 'compte-rendu.xlsx');
    const twice = sheets.Stages.map((row) => [...row, row[6] === 'Signée' ? 'Signature' : 'non']);
    const path = await writeFile(folder, 'f.xlsx', { ...sheets, Stages: twice });
    expect((await run([path, '--report', report])).code).toBe(0);
    const written = await readWorkbook(new Uint8Array(readFileSync(report)));
    const rowsOf = (name: string) =>
      (written.kind === 'workbook' ? written.sheets : []).find((sheet) => sheet.name.endsWith(name))?.rows;
    expect(rowsOf('registres')).toEqual([
      ['Fichier', 'Feuille', 'Ligne', 'Cellule', 'Constat', 'À faire'],
      [
        path,
        'Stages',
        null,
        null,
        'Registre : attestations de PFMP (annexe 1), 4 lignes. Semaines calculées à 5 jours la semaine.',
      ],
      [
        path,
        'Stages',
        6,
        'A6',
        "« Stages », A6 : « MODÈLE Léo » n'est dans aucune liste de candidats du classeur.",
        'Corriger le nom ou le numéro, ou ajouter le candidat à la liste.',
      ],
    ]);
    expect(rowsOf('non contrôlé')).toEqual(
      expect.arrayContaining([
        [path, 'Stages', 'Signée', 'deux colonnes possibles'],
        [path, 'Stages', 'Remarques', 'colonne non comprise'],
      ]),
    );
  });

  test('says of an attestation that is to be received which day, and that it will count', async () => {
    const received = sheets.Stages.map((row) => [
      ...row.slice(0, 7),
      row[6] === 'Signée' ? 'Reçue le' : '15/05/2026',
    ]);
    const path = await writeFile(folder, 'g.xlsx', { ...sheets, Stages: received });
    const text = async (argv: readonly string[]) => (await run([path, ...argv])).out.replace(/\s+/g, ' ');
    const early = await text(['--today', '2026-05-14']);
    expect(early).toContain('Manque : date de réception (15/05/2026, après le jour du contrôle).');
    expect(early).toContain("si elle est juste, l'attestation comptera une fois reçue.");
    const late = await text(['--exam-date', '2026-05-14']);
    expect(late).toContain("Manque : date de réception (15/05/2026, après l'examen).");
    expect(late).toContain("si elle est juste, voir avec l'autorité académique.");
    expect(await text(['--today', '2026-05-15'])).not.toContain('date de réception');
    expect(await text(['--today', '2026-05-14', '--lang', 'en'])).toContain(
      'Lacking: date received (2026-05-15, after the day of the check).',
    );
  });

  test('has its registers read for the one sheet that is asked for', async () => {
    const others = [sheets.Terminale[0] ?? [], ['MODÈLE', 'Léo', 'CNED', 20]];
    const path = await writeFile(folder, 'h.xlsx', { ...sheets, Autres: others });
    const whole = JSON.parse((await run([path, '--json'])).out) as { sheets: object[]; registers: object[] };
    const { out } = await run([path, '--json', '--sheet', 'terminale']);
    expect(whole.sheets).toHaveLength(2);
    expect(JSON.parse(out)).toEqual({ ...whole, sheets: whole.sheets.slice(0, 1) });
  });
});
