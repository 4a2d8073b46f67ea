/** The words of the pane's view "Règlement". */
export interface RegulationWords {
  readonly title: string;
}
