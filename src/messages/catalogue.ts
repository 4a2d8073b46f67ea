import type {
  Category,
  Code,
  DecisionId,
  DiplomaUnit,
  Effect,
  Field,
  Finding,
  FindingDetails,
  Mention,
  Obstacle,
  Proposal,
  ReasonCode,
  ReasonDetails,
  RuleId,
  Session,
  Severity,
  Sureness,
  Topic,
  Verdict,
  registerCodes,
} from '../regulation';
import type { PrintingWords } from './printing-words';
import type { RegisterDeedWords } from './register-deed-words';
import type { RegisterWords } from './register-words';
import type { ReminderWords } from './reminder-words';
import type { ShortTrainingWords } from './short-training-words';
import type { FunctionHelpWords, FunctionWords } from './function-words';

export type Language = 'fr' | 'en';

/** A sentence for each code, from the figures of the finding and, where it matters, its place. */
export type FindingSentences = {
  readonly [C in Code]: (details: FindingDetails[C], finding: Finding<C>) => string;
};

/** The codes that only registers give rise to: no row of a table alone can. */
export type RegisterCode = (typeof registerCodes)[number];

/** Each rule in words, from the figures of the law. */
export type RuleSentences = { readonly [T in Topic]: (session: Session) => string };

export type Names<K extends string> = Readonly<Record<K, string>>;

/** The short names of things: labels of columns, of verdicts, of rules. */
export interface NameCatalogue {
  readonly categories: Names<Category>;
  readonly units: Names<DiplomaUnit>;
  readonly fields: Names<Field>;
  readonly verdicts: Names<Verdict>;
  readonly severities: Names<Severity>;
  readonly effects: Names<Effect>;
  readonly obstacles: Names<Obstacle>;
  readonly rules: Names<RuleId>;
  readonly topics: Names<Topic>;
  readonly sureness: Names<Sureness>;
  readonly unchecked: Names<'no-column' | 'ambiguous'>;
  readonly skipped: Names<'no-candidate-table' | 'own-sheet'>;
  readonly leftOut: Names<'total' | 'note' | 'heading' | 'other-table'>;
}

/** What we decided where the law is silent, in words: always shown as to be confirmed. */
export type DecisionSentences = { readonly [D in DecisionId]: (session: Session) => string };

/** How the figures of the law are called, by their path in the session's data, and their units. */
export interface FigureWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly sentence: (label: string, amount: string) => string;
  /** one, many */
  readonly units: Readonly<Record<string, readonly [one: string, many: string]>>;
}

/** The words of the report workbook. */
export interface ReportWords {
  readonly sheetNames: Names<'summary' | 'findings' | 'registers' | 'reminders' | 'sources' | 'unchecked'>;
  readonly headings: Names<
    | 'file'
    | 'sheet'
    | 'row'
    | 'candidate'
    | 'verdict'
    | 'candidates'
    | 'severity'
    | 'cell'
    | 'message'
    | 'fix'
    | 'effect'
    | 'source'
    | 'final'
    | 'code'
    | 'rule'
    | 'sureness'
    | 'reason'
    | 'what'
  >;
  readonly total: string;
  readonly session: (session: number) => string;
  readonly nonValid: string;
  readonly nameless: (row: number) => string;
  readonly ignoredHeading: string;
  readonly leftOutRow: (row: number) => string;
  readonly skippedSheet: string;
}

/** The words of the command line. */
export interface CommandLineWords {
  readonly usage: string;
  readonly counts: (counts: {
    candidates: number;
    compliant: number;
    nonCompliant: number;
    incomplete: number;
    outOfScope: number;
  }) => string;
  readonly labelled: (label: string, text: string) => string;
  readonly understood: string;
  readonly notJudged: string;
  readonly ambiguousColumns: string;
  readonly ignoredHeadings: (headings: string) => string;
  readonly leftOutRows: (rows: string) => string;
  readonly leftOutRow: (row: number, text: string, reason: string) => string;
  readonly heading: (row: number) => string;
  readonly row: (row: number) => string;
  readonly rows: (rows: readonly number[]) => string;
  readonly nameless: string;
  readonly allCompliant: string;
  readonly final: (grade: string) => string;
  readonly skippedSheet: (sheet: string, reason: string) => string;
  readonly total: string;
  readonly situation: (date: string) => string;
  readonly onExamDay: string;
  readonly toConfirm: (count: number) => string;
  readonly reportWritten: (path: string) => string;
  readonly progress: (done: string, total: string) => string;
  readonly more: (count: number) => string;
}

/** Why a command line can't be carried out: one sentence each, saying what and what to do. */
export interface RefusalSentences {
  readonly noFile: string;
  readonly unknownOption: (option: string) => string;
  readonly optionWithoutValue: (option: string) => string;
  readonly badDate: (option: string, value: string) => string;
  readonly badHeader: (value: string) => string;
  readonly badLanguage: (value: string) => string;
  readonly badSession: (value: string, known: string) => string;
  readonly badConvention: (value: string, known: string) => string;
  readonly badMapping: (value: string) => string;
  readonly unknownField: (field: string, fields: string) => string;
  readonly mappingTwice: (field: string) => string;
  readonly missingFile: (file: string) => string;
  readonly folder: (file: string) => string;
  readonly unreadableFile: (file: string) => string;
  readonly file: Readonly<
    Record<
      | 'empty-file'
      | 'not-a-workbook'
      | 'old-format'
      | 'encrypted'
      | 'damaged'
      | 'too-large'
      | 'inflates-too-much'
      | 'too-wide',
      (file: string) => string
    >
  >;
  readonly noSheet: (file: string, sheet: string, sheets: string) => string;
  readonly noCandidateTable: (file: string) => string;
  /** the sheets that were taken for registers, as they are called */
  readonly registersAlone: (file: string, registers: readonly string[]) => string;
  readonly noTableUnderHeader: (file: string, row: number) => string;
  readonly noHeading: (heading: string, headings: string) => string;
  readonly reportIsInput: (path: string) => string;
  readonly reportIsOther: (path: string) => string;
  readonly outputNotWritten: string;
  readonly reportNotWritten: (path: string) => string;
  readonly reportExtension: (path: string) => string;
}

type Unit31 = Session['units']['E31'];
type Unit32 = Session['units']['E32'];

/** The words of the épreuves: formats, stages, what a dossier and an attestation must hold. */
export interface ExamWords {
  readonly formats: Names<Unit31['format']>;
  readonly stages: Names<Unit31['stages'][number]['kind']>;
  readonly contents: Names<Unit31['dossier']['contents'][number]>;
  readonly work: Names<Unit31['dossier']['work'][number] | Unit32['dossier']['work'][number]>;
  readonly attestationParts: Names<Session['attestations']['training']['contents'][number]>;
  readonly unit: (unit: string, format: string, stages: string, coefficient: number) => string;
  readonly dossier: (contents: string, pole: number, work: string) => string;
  readonly attestation: (training: string, experience: string) => string;
}

/** A sentence for each reason of a proposed result, from its figures. */
export type ReasonSentences = { readonly [C in ReasonCode]: (details: ReasonDetails[C]) => string };

/** The words of the diploma: proposed results, mentions, units, reasons. */
export interface DiplomaWords {
  readonly proposals: Names<Proposal>;
  readonly mentions: Names<Mention>;
  readonly admittedWith: (mention: string) => string;
  readonly reasons: ReasonSentences;
  readonly sovereign: string;
  readonly toConfirm: string;
}

/** The record of proposed results that is printed for the jury. */
export interface JuryWords {
  readonly title: (sheet: string) => string;
  readonly points: string;
  readonly average: string;
  readonly reasons: string;
  readonly signatures: readonly string[];
  readonly footer: string;
}

/** What marking writes into a workbook: French in every locale, since it is workbook data. */
export interface MarkingWords {
  readonly verdictHeading: string;
  readonly reasonsHeading: string;
  /** where somebody has a column called like ours */
  readonly reasonsOtherHeading: string;
  readonly shown: Names<Verdict>;
  readonly stale: string;
  /** the two columns of the proposed result */
  readonly results: {
    readonly verdictHeading: string;
    readonly reasonsHeading: string;
    readonly reasonsOtherHeading: string;
    readonly stale: string;
    readonly note: (day: string | null, session: number) => string;
  };
  readonly tooLong: string;
  /** the note on the heading: on which day (null: as on the exam day), under which session, with which exam date */
  readonly noteTitle: string;
  readonly note: (
    day: string | null,
    session: number,
    examDate: { readonly column: string | null; readonly given: string | null },
  ) => string;
  readonly listingTitle: (sheet: string) => string;
  readonly listingExplanation: (why: string, note: string) => string;
  readonly listingHeadings: readonly [row: string, candidate: string];
}

type Counts = Readonly<
  Record<'candidates' | 'compliant' | 'nonCompliant' | 'incomplete' | 'outOfScope', number>
>;

/** What is said of a marking or its removal: what was done, and what was not and why. */
export interface OutcomeWords {
  readonly marked: (sheet: string, counts: Counts, verdicts: string, reasons: string) => string;
  readonly listed: (sheet: string, counts: Counts, listing: string, why: string) => string;
  readonly removed: (sheet: string) => string;
  readonly nothingToRemove: (sheet: string) => string;
  /** what became of the proposed results */
  readonly results: {
    readonly inserted: (sheet: string, candidates: number, results: string, details: string) => string;
    readonly noPlace: (sheet: string, why: string) => string;
    readonly noMarks: (sheet: string) => string;
  };
  /** why the marks could not stand beside the candidates, and what to do for them to */
  readonly elsewhere: Names<
    'protected' | 'strip-taken' | 'merged' | 'two-tables' | 'beside-table' | 'no-headings' | 'no-room'
  >;
  readonly foreignCells: (sheet: string, cells: string) => string;
  readonly stuckColumns: (sheet: string, cells: string) => string;
  readonly filter: Names<'partial' | 'criteria'>;
  readonly notTaken: (sheet: string, rows: number) => string;
  readonly readOnly: string;
  readonly otherListing: (listing: string) => string;
  readonly asBefore: string;
  readonly uncertain: (sheet: string) => string;
  /** what went wrong, and what to do */
  readonly problems: Readonly<
    Record<
      | 'outside-excel'
      | 'cancelled'
      | 'cell-editing'
      | 'no-candidates'
      | 'own-sheet'
      | 'register'
      | 'gone'
      | 'protected'
      | 'structure-protected'
      | 'too-large'
      | 'no-answer'
      | 'filtered'
      | 'no-room'
      | 'not-kept'
      | 'half-done'
      | 'unsupported',
      (sheet: string) => string
    >
  > & { readonly unexpected: (sheet: string, code: string) => string };
}

/** What the ribbon's buttons say besides the outcome of their work. */
export interface RibbonWords {
  /** while it goes on */
  readonly working: Names<'mark' | 'remove'>;
  /** takes away what was told */
  readonly close: string;
  /** an error that nobody foresaw: what is on the sheet is not known */
  readonly unforeseen: (code: string) => string;
}

/** Everything that a person reads, in one language. */
export interface Catalogue {
  readonly language: Language;
  /** says of the product what the note says of itself */
  readonly reservation: string;
  /** what is wrong, and what the rule wants */
  readonly findings: FindingSentences;
  /** what to do */
  readonly fixes: FindingSentences;
  /** the rule in words */
  readonly rules: RuleSentences;
  readonly decisions: DecisionSentences;
  readonly names: NameCatalogue;
  readonly figures: FigureWords;
  readonly report: ReportWords;
  readonly commandLine: CommandLineWords;
  readonly functions: FunctionWords;
  readonly functionHelp: FunctionHelpWords;
  readonly exam: ExamWords;
  readonly diploma: DiplomaWords;
  readonly jury: JuryWords;
  readonly printing: PrintingWords;
  readonly registers: RegisterWords;
  readonly registerDeeds: RegisterDeedWords;
  readonly reminders: ReminderWords;
  readonly shortTraining: ShortTrainingWords;
  readonly marking: MarkingWords;
  readonly outcomes: OutcomeWords;
  readonly ribbon: RibbonWords;
  readonly refusals: RefusalSentences;
}
