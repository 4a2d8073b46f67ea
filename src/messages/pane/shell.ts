/** The words of the pane's view "AGORA". */
export interface ShellWords {
  readonly title: string;
}
