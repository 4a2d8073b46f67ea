/** The words of the pane's view "Fonctions". */
export interface FunctionsWords {
  readonly title: string;
}
