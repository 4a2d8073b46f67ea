import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx';
import { headings, smallClass, temporaryFolder, writeFile } from '../support/files';
import { run } from '../support/terminal';

const folder = temporaryFolder();
const file = (name: string, sheets: Parameters<typeof writeFile>[2]) => writeFile(folder, name, sheets);

describe('the audit from the terminal', () => {
  test('counts come before candidates, and each finding has its cell, its clause and what to do', async () => {
    const { code, out, err } = await run([await file('a.xlsx', { 'Classe A': smallClass })]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 non conforme, 0 à compléter, 1 conforme sur 2');
    expect(out).toContain('✗ MODÈLE Léo');
    expect(out).toMatch(/D3 {4}19 semaines de PFMP pour 20 semaines exigées/);
    expect(out).toContain('→ Faire attester');
    expect(out).not.toContain('EXEMPLE Ada —');
    expect(out.indexOf('1 non conforme')).toBeLessThan(out.indexOf('MODÈLE'));
  });

  test('no line is wider than the terminal', async () => {
    const { out } = await run([await file('b.xlsx', { 'Classe A': smallClass })], { columns: 80 });
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('colour is there only when the terminal has it', async () => {
    const path = await file('c.xlsx', { A: smallClass });
    const escape = String.fromCharCode(27);
    expect((await run([path])).out).not.toContain(escape);
    expect((await run([path], { hasColour: true })).out).toContain(escape);
  });

  test('English is asked for with --lang en', async () => {
    const { out } = await run([await file('d.xlsx', { A: smallClass }), '--lang', 'en']);
    expect(out).toContain('1 not compliant, 0 to complete, 1 compliant of 2');
  });

  test('the JSON is alone on the output, and has the shape of the contract', async () => {
    const path = await file('e.xlsx', { 'Classe A': smallClass, Listes: [['CNED'], ['EAD']] });
    const { out, code } = await run([path, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      regulation: { id: 'agora-2026', session: 2026 },
      sheets: [
        {
          file: path,
          name: 'Classe A',
          headerRow: 1,
          columns: [
            { field: 'lastName', column: 'A', header: 'Nom' },
            { field: 'firstName', column: 'B', header: 'Prénom' },
            { field: 'status', column: 'C', header: 'Catégorie' },
            { field: 'pfmpWeeks', column: 'D', header: 'PFMP' },
          ],
          ignored: [],
          candidates: [
            { row: 2, name: 'EXEMPLE Ada', verdict: 'compliant', findings: [] },
            {
              row: 3,
              name: 'MODÈLE Léo',
              verdict: 'non-compliant',
              findings: [
                {
                  code: 'pfmp-short',
                  severity: 'violation',
                  effect: null,
                  field: 'pfmpWeeks',
                  cell: 'D3',
                  unit: null,
                  message: '19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine.',
                  source: 'note § 1-1',
                },
              ],
              outcome: { E2: null, E31: null, E32: null, final: null },
            },
          ],
          summary: { candidates: 2, compliant: 1, nonCompliant: 1, incomplete: 0, outOfScope: 0 },
        },
      ],
      skipped: [{ file: path, name: 'Listes', reason: 'no-candidate-table' }],
    });
  });

  test('the marks of the three units and their mean are in the JSON, unrounded', async () => {
    const path = await file('f.xlsx', {
      A: [
        ['Nom', 'Catégorie', 'PFMP', 'E2', 'E31', 'E32'],
        ['EXEMPLE', 'CNED', 20, 11, 12, 8],
      ],
    });
    const { out } = await run([path, '--json']);
    const { sheets } = JSON.parse(out) as { sheets: { candidates: { outcome: object }[] }[] };
    expect(sheets[0]?.candidates[0]?.outcome).toMatchObject({
      E2: 11,
      E31: 12,
      E32: 8,
      final: 10.545454545454545,
      proposedResult: null,
    });
  });

  test('--strict exits with 1 when someone is not compliant, and with 0 when all are', async () => {
    const path = await file('g.xlsx', { A: smallClass });
    const fine = await file('h.xlsx', { A: smallClass.slice(0, 2) });
    expect((await run([path, '--strict'])).code).toBe(1);
    expect((await run([path])).code).toBe(0);
    expect((await run([fine, '--strict'])).code).toBe(0);
  });

  test('several files end with a line for each sheet and a total', async () => {
    const paths = [
      await file('i.xlsx', { A: smallClass }),
      await file('j.xlsx', { B: smallClass, C: smallClass }),
    ];
    const { out } = await run(paths);
    expect(out).toContain('j.xlsx › C : 1 non conforme, 0 à compléter, 1 conforme sur 2');
    expect(out).toContain('Total : 3 non conformes, 0 à compléter, 3 conformes sur 6');
  });

  test('twenty files show a progress bar on the error stream, and the JSON stays whole', async () => {
    const path = await file('k.xlsx', { A: smallClass });
    const { out, err } = await run([...Array.from({ length: 20 }, () => path), '--json']);
    expect(err).toContain('20/20');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  test('20,000 rows show a progress bar by rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [`NOM ${row}`, 'A', 'CNED', 20]);
    const { err, out } = await run([await file('l.xlsx', { A: [[...headings], ...rows] })]);
    expect(err).toMatch(/lignes sur 20/);
    expect(out).toContain('20 000 conformes sur 20000'.replace(' ', '\u202f'));
  });

  test('--map names the column of a field that nobody could guess', async () => {
    const path = await file('m.xlsx', {
      A: [
        ['Nom', 'Catégorie', 'Lieu', 'En entreprise'],
        ['EXEMPLE', 'CNED', 'Nantes', 21],
      ],
    });
    const { out } = await run([path, '--map', 'pfmpWeeks=en  ENTREPRISE', '--json']);
    expect(JSON.parse(out)).toMatchObject({ sheets: [{ candidates: [{ verdict: 'compliant' }] }] });
  });

  test('--header names the heading row, and --sheet the sheet', async () => {
    const path = await file('n.xlsx', { A: smallClass, B: [[], ['Essai'], ...smallClass] });
    const { out } = await run([path, '--sheet', 'b', '--header', '3', '--json']);
    expect(JSON.parse(out)).toMatchObject({ sheets: [{ name: 'B', headerRow: 3 }], skipped: [] });
  });

  test('--header takes the row that the audit itself names as the last of the heading', async () => {
    const path = await file('n2.xlsx', {
      A: [
        ['Nom', 'Catégorie', 'PFMP', 'Attestation', null],
        [null, null, null, 'Fournie', 'Conforme'],
        ['EXEMPLE', 'CNED', 20, 'oui', 'non'],
      ],
    });
    const found = JSON.parse((await run([path, '--json'])).out) as object;
    expect(found).toMatchObject({ sheets: [{ headerRow: 2 }] });
    expect(JSON.parse((await run([path, '--json', '--header', '2'])).out)).toEqual(found);
  });

  test('--exam-date fills only empty cells, and --today makes the day of the exam one to come', async () => {
    const path = await file('o.xlsx', {
      A: [
        ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', "Date d'examen"],
        ['EXEMPLE', 'CNED', 20, 'non', null],
        ['MODÈLE', 'CNED', 20, 'non', '01/06/2026'],
      ],
    });
    const { out } = await run([path, '--exam-date', '2026-06-15', '--today', '2026-06-10', '--json']);
    const [sheet] = (JSON.parse(out) as { sheets: { candidates: { findings: { code: string }[] }[] }[] })
      .sheets;
    const found = sheet?.candidates.map(({ findings }) => findings.map(({ code }) => code));
    expect(found).toEqual([['dossier-to-complete'], ['dossier-missing']]);
  });

  test('the report is a new workbook with summary, findings, reminders, sources, what was not judged and who is short', async () => {
    const path = await file('p.xlsx', { 'Classe A': smallClass });
    const before = readFileSync(path);
    const report = join(folder, 'compte-rendu.xlsx');
    const { code, out } = await run([path, '--report', report]);
    expect(code).toBe(0);
    expect(out).toContain(`Compte rendu écrit dans ${report}`);
    expect(readFileSync(path).equals(before)).toBe(true);
    const written = await readWorkbook(new Uint8Array(readFileSync(report)));
    const sheets = written.kind === 'workbook' ? written.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual([
      'Contrôle AGOrA – synthèse',
      'Contrôle AGOrA – constats',
      'Contrôle AGOrA – relances',
      'Contrôle AGOrA – sources',
      'Contrôle AGOrA – non contrôlé',
      'Contrôle AGOrA – PFMP (Classe)',
    ]);
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells).toContain('19 semaines de PFMP pour 20 semaines exigées : il manque 1 semaine.');
    expect(cells).toContain('à confirmer');
  });

  test('a report that is audited in its turn holds no candidates', async () => {
    const report = join(folder, 'tour.xlsx');
    await run([await file('q.xlsx', { A: smallClass }), '--report', report]);
    const { code, err } = await run([report]);
    expect(code).toBe(2);
    expect(err).toContain('aucun tableau de candidats');
  });

  test('--help shows the options in the language asked for', async () => {
    expect((await run(['--help'])).out).toContain('--exam-date AAAA-MM-JJ');
    expect((await run(['--help', '--lang', 'en'])).out).toContain('--exam-date YYYY-MM-DD');
  });
});
