/** The words of the pane's view "Résultats". */
export interface ResultsWords {
  readonly title: string;
}
