import type { Language, Names } from '../catalogue';

/** The words around the pane's views. */
export interface ShellWords {
  readonly title: string;
  readonly navigation: string;
  readonly views: Names<
    | 'start'
    | 'mapping'
    | 'results'
    | 'diploma'
    | 'marking'
    | 'attestations'
    | 'dossiers'
    | 'regulation'
    | 'functions'
  >;
  /** the button behind which the other views and the settings are */
  readonly more: string;
  readonly language: string;
  readonly languages: Names<Language>;
  readonly theme: string;
  readonly themes: Names<'automatic' | 'light' | 'dark' | 'contrast'>;
  readonly working: Names<'look' | 'mark' | 'remove' | 'other'>;
  readonly progress: (done: number, total: number) => string;
  readonly cancel: string;
  /** a view that could not be shown */
  readonly broken: string;
  /** the page before its scripts have run */
  readonly loading: string;
  readonly goToStart: string;
}
