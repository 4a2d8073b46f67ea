import { type PrintPage, planAttestationForm, planConformityRecord } from '../../src/audit';
import { insertPrintPages } from '../../src/excel';
import { french, sayDay } from '../../src/messages';
import { dayOfIso } from '../../src/regulation';
import { openInExcel } from '../excel-host';
import { lawInForce } from '../support/law';
import { type PrintedPages, printAllInLibreOffice, testInLibreOffice } from '../support/libre-office';
import { saveHost } from '../support/open-in-host';
import {
  type PaperCase,
  dossiersOfAda,
  experienceOfAda,
  listOfAda,
  readPaperCase,
  trainingHeadings,
  trainingLine,
} from '../support/papers';
import { doorTo } from './support';

/** Months, each with a period of its own. */
const months = ['09/2023', '11/2023', '01/2024', '03/2024', '05/2024', '09/2024', '11/2024', '01/2025'];

const long =
  'Société coopérative d’intérêt collectif des Établissements Müller-Lefèbvre, Ænone & Associés – service des relations avec les usagers, les adhérents et les collectivités territoriales de Basse-Forêt';

const conforming = readPaperCase(listOfAda, {
  PFMP: [
    trainingHeadings,
    ...[
      '15/01/2024-09/02/2024',
      '03/06/2024-28/06/2024',
      '06/01/2025-31/01/2025',
      '02/06/2025-27/06/2025',
    ].map((days) => {
      const [start = '', end = ''] = days.split('-');
      return trainingLine({ Du: start, Au: end });
    }),
    trainingLine({ Structure: long, Adresse: long, Responsable: long }),
  ],
  Dossiers: dossiersOfAda,
});
const experienced = readPaperCase(listOfAda, { Expérience: experienceOfAda });
const troubled = readPaperCase(listOfAda, {
  PFMP: [
    trainingHeadings,
    ...months.flatMap((month) =>
      [1, 2, 3, 4, 5].map((day) =>
        trainingLine({
          Du: `0${day}/${month}`,
          Au: `2${day}/${month}`,
          Signée: 'non',
          Cachet: '?',
          Responsable: null,
          Structure: `${long} (${day})`,
        }),
      ),
    ),
  ],
  Dossiers: dossiersOfAda.map((row) => row.map((cell) => (cell === 'oui' ? 'non' : cell))),
});

const form = (kind: 'training' | 'experience', paper: PaperCase | null, at = 0): PrintPage => {
  const attestation = paper?.papers.attestations[at];
  const filling = paper === null || attestation === undefined ? null : { person: paper.person, attestation };
  return planAttestationForm(kind, filling, lawInForce, french);
};
const record = (paper: PaperCase, isFaultless = false): PrintPage =>
  planConformityRecord(
    {
      ...paper,
      audited: isFaultless ? { ...paper.audited, verdict: 'compliant', findings: [] } : paper.audited,
      sheet: 'Terminale',
    },
    lawInForce,
    sayDay(dayOfIso('2026-06-01'), french),
    french,
  );

const pages = {
  'annexe 1, empty': form('training', null),
  'annexe 1, filled': form('training', conforming),
  'annexe 1, filled with long texts': form('training', conforming, 4),
  'annexe 1bis, empty': form('experience', null),
  'annexe 1bis, filled': form('experience', experienced),
  'record without anything wrong': record(conforming),
  'record without a finding': record(readPaperCase(listOfAda, {}), true),
  'record with very many findings': record(troubled),
};
type Paper = keyof typeof pages;

/** All papers are printed in one run of LibreOffice, by which they are then known. */
async function printAll(): Promise<ReadonlyMap<Paper, PrintedPages>> {
  const files = new Map<Paper, Uint8Array>();
  for (const [name, page] of Object.entries(pages) as [Paper, PrintPage][]) {
    const host = openInExcel({ sheets: [{ name: 'Vide' }] });
    const outcome = await insertPrintPages(doorTo(host), [page]);
    expect(outcome.kind).toBe('written');
    files.set(name, await saveHost(host));
  }
  return printAllInLibreOffice(files, process.env['KEEP_PDF'] ?? null);
}

let printed: ReturnType<typeof printAll> | null = null;

async function find(name: Paper): Promise<PrintedPages> {
  const found = (await (printed ??= printAll())).get(name);
  if (found === undefined) throw new Error(`${name} is not printed`);
  return found;
}

/** The words of a paper, on one line: where LibreOffice wraps them is not asked. */
const wordsOf = ({ pages: [page = ''] }: PrintedPages) => page.replace(/\s+/g, ' ');

const papers = Object.keys(pages) as Paper[];

describe.each(papers)('%s', (name) => {
  testInLibreOffice('is exactly one page of A4', async () => {
    const { pages: all, width, height } = await find(name);
    expect(all).toHaveLength(1);
    const sides = [Math.round(width), Math.round(height)];
    expect(sides).toEqual(pages[name].orientation === 'Landscape' ? [842, 595] : [595, 842]);
  });
});

describe('on paper', () => {
  const ticked = (words: string) => words.match(/☒/g)?.length ?? 0;
  const boxes = (words: string) => words.match(/[☐☒]/g)?.length ?? 0;

  testInLibreOffice(
    'an empty annexe 1 has all boxes of the form, none ticked, and its own words',
    async () => {
      const words = wordsOf(await find('annexe 1, empty'));
      expect([boxes(words), ticked(words)]).toEqual([7 + 9 + 2, 0]);
      for (const part of [
        'Annexe 1 : Attestation de périodes de formation en milieu professionnel',
        'BCP ASSISTANCE A LA GESTION DES ORGANISATIONS ET DE LEURS ACTIVITES – SESSION 2026',
        "Nom : Prénom : Date de naissance : N° d'inscription :",
        'Nb de semaines :',
        'Nom et signature du responsable',
        "En cas de non-conformité au règlement d'examen",
        'Cadre réservé au contrôle de conformité',
        "☐ Attestation conforme au règlement d'examen",
      ]) {
        expect(words).toContain(part);
      }
      expect(words).not.toContain('Joindre les justificatifs');
    },
  );

  testInLibreOffice('a filled annexe 1 has what the register tells, accents and all', async () => {
    const words = wordsOf(await find('annexe 1, filled'));
    for (const part of [
      "Nom : EXEMPLE-D'ÉTÉ Prénom : Ada Zoé",
      'Date de naissance : 05/01/2008',
      "N° d'inscription : 0123456789",
      'Du : 15/01/24',
      'Au : 09/02/24',
      'Nb de semaines : 4',
      "Nb d'heures : 140",
      'Mairie de Modèle-sur-Loire',
      'Mme Noëlle Type',
      '☒ Préparation et prise en charge',
      '☒ Suivi de la carrière du personnel',
      "☒ Attestation conforme au règlement d'examen",
      "☐ Attestation non conforme au règlement d'examen",
      '« PFMP », ligne 2',
    ]) {
      expect(words).toContain(part);
    }
    expect(ticked(words)).toBe(1 + 2 + 1);
  });

  testInLibreOffice('long names of a structure are there to their last word', async () => {
    const words = wordsOf(await find('annexe 1, filled with long texts'));
    expect(words.match(/Müller-/g)).toHaveLength(3);
    expect(words).not.toContain('…');
  });

  testInLibreOffice('annexe 1bis asks for the proofs, and is ticked as the register says', async () => {
    const empty = wordsOf(await find('annexe 1bis, empty'));
    expect(empty).toContain('Joindre les justificatifs (certificats de travail, …).');
    expect([boxes(empty), ticked(empty)]).toEqual([18, 0]);
    const filled = wordsOf(await find('annexe 1bis, filled'));
    expect(filled).toContain("☒ Entreprise d'artisanat");
    expect(filled).toContain("☒ Suivi organisationnel et financier de l'activité du personnel");
    expect(filled).toContain("☒ Attestation non conforme au règlement d'examen");
    expect(filled).toContain('Garage Prévôt & Fils');
    expect(ticked(filled)).toBe(3);
  });

  testInLibreOffice('the record says the verdict, the attestations and the dossiers', async () => {
    const words = wordsOf(await find('record without anything wrong'));
    expect(words).toContain('Résultat du contrôle : Conforme');
    expect(words).toContain('15/01/2024 09/02/2024 4 140 oui');
    expect(words).toContain("Semaines de PFMP retenues d'après le registre : 20");
    expect(ticked(words)).toBe(12);
    expect(words).toContain('Nom de la personne qui contrôle :');
    expect(words).not.toMatch(/autres? constats? dans le classeur/);
  });

  testInLibreOffice('a record without a finding says so, and that no register has a line', async () => {
    const words = wordsOf(await find('record without a finding'));
    expect(words).toContain('Aucun constat.');
    expect(words).toContain("Aucune attestation de ce candidat n'est dans un registre du classeur.");
    expect(boxes(words)).toBe(0);
  });

  testInLibreOffice(
    'a record of very many findings says how many more there are, and can be read',
    async () => {
      const words = wordsOf(await find('record with very many findings'));
      expect(words).toContain('Résultat du contrôle : Non conforme');
      const told = words.match(/Non conforme|À compléter|À savoir/g)?.length ?? 0;
      const more = Number(/et (\d+) autres constats dans le classeur/.exec(words)?.[1]);
      // The verdict is one of the words that are counted.
      expect(told - 1 + more).toBe(troubled.audited.findings.length);
      expect(told - 1).toBeGreaterThanOrEqual(5);
      expect(words).toContain('Signature :');
      expect(ticked(words)).toBe(0);
    },
  );
});
