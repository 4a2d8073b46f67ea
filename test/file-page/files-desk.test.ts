import { readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { auditWorkbook } from '../../src/audit';
import { noChoices } from '../../src/desk';
import { createClerk } from '../../src/file-page/clerk';
import { type FileSource, type FilesDeskOptions, createFilesDesk } from '../../src/file-page/files-desk';
import { sayRefusal } from '../../src/file-page/say-refusal';
import { paneCatalogues } from '../../src/messages';
import { dayOfIso } from '../../src/regulation';
import { registersOf } from '../../src/file-page/files-state';
import { readWorkbook } from '../../src/xlsx';
import { temporaryFolder, writeFile } from '../support/files';
import { lawInForce } from '../support/law';
import { run } from '../support/terminal';

const FILES = join(__dirname, '../workbooks/files');
const summer = new Date(2026, 5, 1, 9);

const sourceOf = async (name: string): Promise<FileSource> => {
  const bytes = new Uint8Array(await readFile(join(FILES, name)));
  return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
};

const broken: FileSource = {
  name: 'lettre.docx',
  size: 4,
  read: () => Promise.resolve(new Uint8Array([1, 2, 3, 4])),
};

/** The desk with the clerk at the next table, in place of a worker. */
function sitDown(options: Partial<FilesDeskOptions> = {}) {
  const started = { workers: 0 };
  const desk = createFilesDesk({
    openWorkshop: (onAnswer) => {
      started.workers += 1;
      let isOpen = true;
      const clerk = createClerk((answer) => isOpen && onAnswer(answer));
      let last = Promise.resolve();
      return {
        ask: (request) => void (last = last.then(() => clerk(request))),
        close: () => {
          isOpen = false;
        },
      };
    },
    now: () => summer,
    mostBytes: 1_000_000,
    choices: noChoices,
    spoken: 'fr',
    ...options,
  });
  return { desk, started };
}

const settled = async (desk: ReturnType<typeof sitDown>['desk']): Promise<void> => {
  do await new Promise((resolve) => setTimeout(resolve, 1));
  while (desk.state().work.kind === 'working');
};

test('files are judged one after the other, and one that is no workbook keeps none from the others', async () => {
  const { desk } = sitDown();
  await desk.add([await sourceOf('01-liste-simple.xlsx'), broken, await sourceOf('09-notes.xlsx')]);
  const { files, known, work } = desk.state();
  expect(files.map(({ name, outcome }) => [name, outcome.kind])).toEqual([
    ['01-liste-simple.xlsx', 'judged'],
    ['lettre.docx', 'refused'],
    ['09-notes.xlsx', 'judged'],
  ]);
  expect(known?.name).toBe('Candidats');
  expect(work).toEqual({ kind: 'idle' });
  expect(desk.board.last()).toEqual({
    kind: 'attention',
    sentence: '2 classeurs contrôlés, 1 refusé : la raison est à côté du nom.',
    language: 'fr',
  });
});

test('each test workbook has the verdicts of the file audit, row for row', async () => {
  const names = (await readdir(FILES)).filter((name) => name.endsWith('.xlsx'));
  expect(names.length).toBeGreaterThanOrEqual(10);
  const { desk } = sitDown();
  await desk.add(await Promise.all(names.map(sourceOf)));
  for (const { name, outcome } of desk.state().files) {
    const answer = await readWorkbook(new Uint8Array(await readFile(join(FILES, name))));
    if (answer.kind === 'refused' || outcome.kind !== 'judged') throw new Error(`${name} is not judged`);
    const audit = auditWorkbook(answer.sheets, {
      session: lawInForce,
      referenceDay: dayOfIso('2026-06-01'),
      examDate: null,
    });
    expect(outcome.sheets.map((sheet) => sheet.audit)).toEqual(audit.sheets);
  }
});

test('what a person says of the columns judges that file again, and no other', async () => {
  const { desk, started } = sitDown();
  await desk.add([await sourceOf('01-liste-simple.xlsx'), await sourceOf('09-notes.xlsx')]);
  const [first, second] = desk.state().files;
  desk.dispatch({ kind: 'map', field: 'pfmpWeeks', heading: null });
  await settled(desk);
  const mapped = desk.state().known?.audit;
  expect(mapped?.columns.some(({ field }) => field === 'pfmpWeeks')).toBe(false);
  expect(desk.state().files[1]).toBe(second);
  // Another file has wishes of its own; the first keeps what was said of it.
  desk.show(second?.id ?? 0);
  expect(desk.state().wishes.mapping.size).toBe(0);
  desk.show(first?.id ?? 0);
  expect(desk.state().wishes.mapping.get('pfmpWeeks')).toBeNull();
  expect(started.workers).toBe(1);
});

test('another day judges all files again', async () => {
  const { desk } = sitDown();
  await desk.add([await sourceOf('11-avant-examen.xlsx')]);
  const before = desk.state().known?.audit.summary;
  desk.dispatch({ kind: 'judge-on', day: 'exam-day' });
  await settled(desk);
  expect(desk.state().known?.audit.summary).not.toEqual(before);
});

test('cancelled, what was not read yet goes, what was judged stays, and the next work begins anew', async () => {
  const { desk, started } = sitDown();
  await desk.add([await sourceOf('01-liste-simple.xlsx')]);
  const before = desk.state().files;
  const adding = desk.add([
    {
      name: 'lent.xlsx',
      size: 1,
      read: () => new Promise((resolve) => setTimeout(resolve, 20, new Uint8Array())),
    },
    await sourceOf('09-notes.xlsx'),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  desk.cancel();
  await adding;
  expect(desk.state().files).toEqual(before);
  expect(desk.state().work).toEqual({ kind: 'idle' });
  expect(await desk.report()).not.toBeNull();
  expect(started.workers).toBe(2);
});

test('a file that is too large is refused unread, and one that cannot be read is named', async () => {
  const { desk } = sitDown();
  const unread = () => Promise.reject(new Error('NotReadableError'));
  await desk.add([
    { name: 'énorme.xlsx', size: 1_000_001, read: unread },
    { name: 'parti.xlsx', size: 10, read: unread },
  ]);
  const sentences = desk
    .state()
    .files.map(({ name, outcome }) =>
      outcome.kind === 'refused' ? sayRefusal(name, outcome.refusal, paneCatalogues.fr) : null,
    );
  expect(sentences).toEqual([
    'énorme.xlsx : plus de 100 Mo ; garder les seules feuilles de candidats.',
    'parti.xlsx : ce fichier ne peut pas être ouvert ; vérifier les droits, ou le fermer dans Excel.',
  ]);
});

test('a worker that dies is told, and the files are still there', async () => {
  let dies = false;
  const { desk } = sitDown({
    openWorkshop: (onAnswer) => {
      const clerk = createClerk(onAnswer);
      return {
        ask: (request) => void (dies ? onAnswer({ kind: 'failed' }) : clerk(request)),
        close: () => undefined,
      };
    },
  });
  await desk.add([await sourceOf('01-liste-simple.xlsx')]);
  dies = true;
  desk.dispatch({ kind: 'judge-on', day: 'exam-day' });
  await settled(desk);
  expect(desk.board.last()?.sentence).toContain("Le contrôle s'est arrêté sur une erreur");
  // The verdicts of the other day are gone: they would stand under the day that was chosen.
  expect(desk.state().files.map(({ outcome }) => outcome)).toEqual([
    { kind: 'refused', refusal: 'interrupted' },
  ]);
  expect(desk.state().known).toBeNull();
});

test('a file taken off the list is shown no more; the next one is', async () => {
  const { desk } = sitDown();
  await desk.add([await sourceOf('01-liste-simple.xlsx'), await sourceOf('09-notes.xlsx')]);
  const [first] = desk.state().files;
  desk.remove(first?.id ?? 0);
  expect(desk.state().files.map(({ name }) => name)).toEqual(['09-notes.xlsx']);
  expect(desk.state().shown).toBe(desk.state().files[0]?.id);
});

test('the report is the command line’s, cell for cell', async () => {
  const names = (await readdir(FILES)).filter((name) => name.endsWith('.xlsx'));
  const { desk } = sitDown();
  await desk.add(await Promise.all(names.map(sourceOf)));
  const own = await desk.report();
  const path = join(tmpdir(), `agora-compte-rendu-${process.pid}.xlsx`);
  const home = process.cwd();
  // The report names files as they were given: here by their names alone.
  process.chdir(FILES);
  const { code, err } = await run([...names, '--report', path, '--today', '2026-06-01']).finally(() =>
    process.chdir(home),
  );
  expect(code).toBe(0);
  expect(err).not.toContain('--report');
  const theirs = await readWorkbook(new Uint8Array(await readFile(path)));
  await rm(path);
  expect(theirs.kind).toBe('workbook');
  expect(await readWorkbook(own ?? new Uint8Array())).toEqual(theirs);
});

/** A list and its register, whose days are six weeks only where five of them make one. */
async function withRegister(): Promise<FileSource> {
  const path = await writeFile(temporaryFolder(), 'registre.xlsx', {
    Terminale: [
      ['Nom', 'Catégorie', 'Positionnement'],
      ['EXEMPLE Ada', 'hors contrat', 'oui'],
    ],
    PFMP: [
      ['Nom', 'Entreprise', 'Du', 'Au', 'Nb de semaines'],
      ['EXEMPLE Ada', 'Mairie', '08/01/2024', '16/02/2024', 6],
      ['EXEMPLE Ada', 'Mairie', '06/01/2025', '31/01/2025', 4],
      ['MODÈLE Léo', 'Garage', '05/01/2026', '30/01/2026', 4],
    ],
  });
  const bytes = new Uint8Array(await readFile(path));
  return { name: 'registre.xlsx', size: bytes.length, read: () => Promise.resolve(bytes) };
}

test('the registers of a file are told, and another convention judges all files by it', async () => {
  const { desk } = sitDown();
  await desk.add([await withRegister()]);
  const told = () => {
    const { files, known } = desk.state();
    const registers = files.flatMap(registersOf);
    return [
      known?.audit.summary.compliant,
      registers.map(({ name, convention, findings }) => [name, convention, findings.map(({ code }) => code)]),
    ];
  };
  expect(told()).toEqual([1, [['PFMP', 'weekdays', ['register-stranger']]]]);
  desk.reckonBy('calendar-days');
  await settled(desk);
  expect(told()).toEqual([0, [['PFMP', 'calendar-days', ['register-stranger']]]]);
});

test('a file that has registers and no list of candidates is refused by the names of the registers', async () => {
  const path = await writeFile(temporaryFolder(), 'seuls.xlsx', {
    Stages: [
      ['Nom', 'Entreprise', 'Du', 'Au', 'Nb de semaines'],
      ['EXEMPLE Ada', 'Mairie', '08/01/2024', '16/02/2024', 6],
    ],
  });
  const bytes = new Uint8Array(await readFile(path));
  const { desk } = sitDown();
  await desk.add([{ name: 'seuls.xlsx', size: bytes.length, read: () => Promise.resolve(bytes) }]);
  const [file] = desk.state().files;
  if (file?.outcome.kind !== 'refused') throw new Error('the file was not refused');
  expect(sayRefusal(file.name, file.outcome.refusal, paneCatalogues.fr)).toBe(
    'seuls.xlsx : un registre (« Stages »), mais aucune liste de candidats ; ajouter au classeur une feuille avec leur nom ou leur numéro et leur catégorie.',
  );
});
