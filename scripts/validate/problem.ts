/** Something that Excel or the store would refuse, or that would fail in silence; and what to do about it. */
export interface Problem {
  /** file, and line where there is one: `manifest.xml:34` */
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

export const sayProblem = ({ where, what, todo }: Problem): string => `${where}: ${what} → ${todo}`;
