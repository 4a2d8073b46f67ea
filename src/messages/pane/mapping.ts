/** The words of the pane's view "Correspondances". */
export interface MappingWords {
  readonly title: string;
}
