import {
  type DeskState,
  type Entry,
  type EntryForm,
  type Notice,
  noWishes,
  openDossier,
  openingState,
} from '../../src/desk';
import { french } from '../../src/messages';
import { sessionInForce } from '../../src/regulation';
import type { Meanings } from '../../src/table';
import { sampleDraft } from './sample-registers';
import { classList, knowSample, longList, markList } from './sample-sheet';

/** One state of the pane with sample data. */
export interface Scene {
  /** what it shows, for whoever looks for it */
  readonly title: string;
  readonly state: DeskState;
  readonly notice?: Notice;
}

const opening = openingState({
  language: 'fr',
  theme: 'automatic',
  session: sessionInForce(),
  isFirstRun: false,
});

const sheets: DeskState['sheets'] = [
  { id: 'sample', name: 'Terminale AGOrA', isActive: true, hasCandidates: true },
  { id: 'other', name: 'Candidats libres', isActive: false, hasCandidates: true },
  { id: 'lists', name: 'Listes', isActive: false, hasCandidates: false },
];

const marked = knowSample({ isMarked: true });
const usual: DeskState = { ...opening, sheets, known: knowSample() };
const compliant = classList.slice(0, 4);
const nobody: DeskState = {
  ...opening,
  sheets: sheets.slice(2),
  problem: { kind: 'no-candidates', sheet: 'Listes' },
};

/** An audit that no view can show: reading its candidates is an error. */
const broken: DeskState['known'] = {
  ...knowSample(),
  get audit(): never {
    throw new Error('broken on purpose');
  },
};

/** Words of the sample that somebody has settled. */
const meanings: Meanings = {
  categories: new Map([
    ['fpc', 'adult-first'],
    ['alternance', 'apprentice'],
  ]),
  answers: { dossierE32: new Map([['en cours', false]]) },
};
const settled: DeskState = {
  ...usual,
  known: knowSample({ wishes: { meanings } }),
  wishes: { ...noWishes, meanings },
};
const results = (changed: Partial<DeskState['results']>): DeskState => ({
  ...usual,
  view: 'results',
  results: { ...usual.results, ...changed },
});

const diploma = (changed: Partial<DeskState['results']>): DeskState => ({
  ...results(changed),
  view: 'diploma',
  known: knowSample({ rows: markList }),
});

const withRegisters = (): NonNullable<DeskState['known']> => knowSample({ hasRegisters: true });
const leo = ({ audit }: NonNullable<DeskState['known']>) =>
  audit.candidates.find(({ name }) => name?.startsWith('MODÈLE'))?.likeness ?? null;

function entering(form: EntryForm, entry: Partial<Entry>, known: NonNullable<DeskState['known']>): DeskState {
  const { entries } = usual;
  return { ...usual, known, entries: { ...entries, [form]: { ...entries[form], ...entry } } };
}

/** What is entered of the candidate who has several attestations. */
function registers(form: EntryForm): DeskState {
  const known = withRegisters();
  const who = leo(known);
  if (form === 'attestation') return entering(form, { who, draft: sampleDraft }, known);
  return entering(form, who === null ? {} : openDossier(known, who, 'E31'), known);
}

/** Every state of every view, by the name that its address has. */
export const scenes: Readonly<Record<string, Scene>> = {
  'start-first': { title: 'Accueil, première ouverture', state: { ...usual, isFirstRun: true } },
  'start-opening': { title: 'Accueil, avant toute lecture', state: opening },
  'start-class': { title: 'Accueil, une classe', state: usual },
  'start-other-day': { title: 'Accueil, un autre jour', state: { ...usual, day: 46_188, examDate: 46_190 } },
  'start-nobody': { title: 'Accueil, pas de candidats', state: nobody },
  'start-nobody-first': {
    title: 'Accueil, première ouverture sans candidats',
    state: { ...nobody, isFirstRun: true },
  },
  'start-outside': {
    title: "Accueil, hors d'Excel",
    state: { ...opening, isFirstRun: true, problem: { kind: 'outside-excel', sheet: '' } },
  },
  'start-kept': { title: 'Accueil, mémorisé', state: { ...settled, memory: 'kept' } },
  'start-damaged': { title: 'Accueil, mémoire abîmée', state: { ...usual, isMemoryDamaged: true } },
  mapping: { title: 'Correspondances, à préciser', state: { ...usual, view: 'mapping' } },
  'mapping-settled': { title: 'Correspondances, précisées', state: { ...settled, view: 'mapping' } },
  'mapping-kept': {
    title: 'Correspondances, changées depuis',
    state: { ...settled, view: 'mapping', memory: 'outdated' },
  },
  'mapping-nobody': { title: 'Correspondances, sans feuille', state: { ...nobody, view: 'mapping' } },
  results: { title: 'Résultats par candidat', state: results({}) },
  'results-rules': { title: 'Résultats par règle', state: results({ grouping: 'rules', topic: 'dossier' }) },
  'results-filtered': { title: 'Résultats, non conformes', state: results({ verdict: 'non-compliant' }) },
  'results-nothing': { title: 'Résultats, rien de trouvé', state: results({ search: 'licorne' }) },
  'results-compliant': {
    title: 'Résultats, tous conformes',
    state: { ...results({}), known: knowSample({ rows: compliant }) },
  },
  'results-nobody': { title: 'Résultats, sans feuille', state: { ...nobody, view: 'results' } },
  'results-long': {
    title: 'Résultats, dix mille candidats',
    // Only when it is looked at: the others must not wait for it.
    get state(): DeskState {
      return { ...results({}), known: knowSample({ rows: longList(10_000) }) };
    },
  },
  diploma: { title: 'Notes et résultats proposés', state: diploma({}) },
  'diploma-filtered': { title: 'Notes, épreuve de contrôle', state: diploma({ proposal: 'control' }) },
  'diploma-none': { title: 'Notes, sans note du diplôme', state: { ...usual, view: 'diploma' } },
  marking: { title: 'Surlignage, à faire', state: { ...usual, view: 'marking' } },
  'marking-done': {
    title: 'Surlignage, fait',
    state: { ...usual, view: 'marking', known: marked },
    notice: {
      kind: 'good',
      language: 'fr',
      sentence: french.outcomes.marked(marked.name, marked.audit.summary, 'M', 'N'),
    },
  },
  'marking-elsewhere': {
    title: 'Surlignage, sur une feuille à part',
    state: { ...usual, view: 'marking', known: knowSample({ isProtected: true }) },
  },
  attestations: {
    title: 'Attestations, saisie en cours',
    get state(): DeskState {
      return { ...registers('attestation'), view: 'attestations' };
    },
  },
  'attestations-correct': {
    title: 'Attestations, correction',
    get state(): DeskState {
      const known = withRegisters();
      const [register] = known.registers?.book.registers ?? [];
      const standing = register === undefined ? null : { register, row: 3 };
      return { ...entering('attestation', { who: leo(known), standing }, known), view: 'attestations' };
    },
  },
  'attestations-none': { title: 'Attestations, sans registre', state: { ...usual, view: 'attestations' } },
  dossiers: {
    title: 'Dossiers',
    get state(): DeskState {
      return { ...registers('dossier'), view: 'dossiers' };
    },
  },
  regulation: { title: 'Règlement', state: { ...usual, view: 'regulation' } },
  functions: { title: 'Fonctions', state: { ...usual, view: 'functions' } },
  'functions-nobody': { title: 'Fonctions, sans feuille', state: { ...nobody, view: 'functions' } },
  broken: {
    title: "Une vue qui ne peut s'afficher",
    state: { ...usual, view: 'results', known: broken },
  },
  working: {
    title: 'Travail en cours',
    state: {
      ...usual,
      work: { kind: 'working', deed: 'mark', progress: { done: 4000, total: 10_000 } },
    },
    notice: { kind: 'working', language: 'fr', sentence: 'Contrôle en cours…' },
  },
  refused: {
    title: 'Travail refusé',
    state: usual,
    notice: {
      kind: 'attention',
      language: 'fr',
      sentence:
        'Excel ne répond pas : attendre la fin de son calcul, puis recommencer. La feuille est comme avant.',
    },
  },
};
