/** The words of the pane's view "Surlignage". */
export interface MarkingWords {
  readonly title: string;
}
