/** Where the command line speaks and what that place can show. Tests pass their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stderr: NodeJS.WritableStream;
  /** characters a line */
  readonly columns: number;
  readonly hasColour: boolean;
}
