/** The words of the pane's view "Accueil". */
export interface StartWords {
  readonly title: string;
}
