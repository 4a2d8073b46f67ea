import type { AttestationKind, DossierUnit, Pole, StructureType, Task } from '../regulation';
import type { Names } from './catalogue';

/** What papers ask of a person. */
type IdentityItem = 'lastName' | 'firstName' | 'fullName' | 'birthDate' | 'number';

/** The texts of annexes 1 and 1bis, word for word: official papers, French in every language. */
export interface FormWords {
  readonly titles: Names<AttestationKind>;
  readonly mayBeCopied: string;
  readonly exam: (session: string) => string;
  readonly identity: Names<IdentityItem>;
  /** who fills it in, and what is to be joined; null: nothing */
  readonly toBeFilledIn: string;
  readonly toBeJoined: Readonly<Record<AttestationKind, string | null>>;
  readonly headings: readonly [structure: string, type: string, tasks: string, duration: string];
  readonly structureTypes: Names<StructureType>;
  readonly poles: Readonly<Record<Pole, string>>;
  readonly tasks: Names<Task>;
  readonly responsible: string;
  readonly duration: Names<'start' | 'end' | 'weeks' | 'hours'>;
  readonly warning: string;
  readonly check: Names<'title' | 'conforming' | 'nonConforming'>;
  readonly labelled: (label: string, text: string) => string;
}

/** The record of conformity of one candidate. */
export interface RecordWords {
  readonly title: string;
  readonly row: (sheet: string, row: number) => string;
  readonly labels: Names<'category' | 'result' | 'situation'>;
  readonly unknown: string;
  readonly findings: string;
  readonly headings: readonly [severity: string, message: string, fix: string, source: string];
  readonly noFindings: string;
  readonly moreFindings: (count: number) => string;
  readonly source: (topic: string, source: string) => string;
  readonly attestations: string;
  readonly attestationHeadings: readonly [
    line: string,
    structure: string,
    start: string,
    end: string,
    weeks: string,
    hours: string,
    counted: string,
  ];
  readonly line: (sheet: string, row: number) => string;
  readonly counted: Names<'yes' | 'no'>;
  /** the weeks that count in all, by the days of the lines or as declared */
  readonly weeksInAll: (weeks: string) => string;
  readonly noAttestations: string;
  readonly moreAttestations: (count: number) => string;
  readonly dossiers: (unit: DossierUnit) => string;
  readonly depositedOn: (day: string) => string;
  readonly noDossier: string;
  readonly signature: Names<'date' | 'name' | 'signature'>;
}

/** What is printed: the two forms of attestation, and the record of conformity. */
export interface PrintingWords {
  readonly form: FormWords;
  readonly record: RecordWords;
  /** what the name of a printed sheet says after its beginning; null: an empty form */
  readonly sheetNames: Readonly<Record<AttestationKind | 'record', (person: string | null) => string>>;
  /** at the foot of a form: where its texts are from, and the line that fills it; null: an empty one */
  readonly footers: Readonly<Record<AttestationKind, (line: string | null) => string>>;
}
