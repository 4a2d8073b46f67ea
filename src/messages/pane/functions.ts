/** The words of the pane's view "Fonctions". */
export interface FunctionsWords {
  readonly introduction: string;
  /** in which language formulas are written */
  readonly languages: string;
  readonly search: string;
  readonly found: (number: number) => string;
  readonly parameters: string;
  readonly examples: string;
  readonly optional: (name: string) => string;
  readonly insert: (id: string) => string;
  readonly insertFor: (id: string, unit: string) => string;
  readonly insertExample: (id: string) => string;
  readonly inserted: (address: string) => string;
  readonly insertedInRow: (address: string) => string;
  readonly taken: (address: string) => string;
  readonly lacks: (columns: string) => string;
  readonly several: (columns: string) => string;
  readonly overlooks: (columns: string) => string;
  readonly overlooksRegisters: string;
  readonly noCandidate: (sheet: string) => string;
  readonly circular: string;
  readonly needsRegister: string;
  readonly noTable: string;
  readonly wishes: string;
}
