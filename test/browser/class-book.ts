import type { BookDescription } from '../excel-host';

/** A class of four beside a sheet of lists; on 1 June 2026, with dossiers that may still be completed. */
export const classBook: BookDescription = {
  today: 46_174,
  sheets: [
    {
      name: 'Terminale AGOrA',
      rows: [
        ['Nom', 'Prénom', 'Catégorie', 'PFMP', 'Dossier E31', 'Note E2'],
        ['EXEMPLE', 'Ada', 'hors contrat', 20, 'oui', 12],
        ['MODÈLE', 'Léo', 'CNED', 19, 'non', 9.5],
        ['FICTIF', 'Zoé', 'FPC', 22, 'oui', 14],
        ['TÉMOIN', 'Ali', 'CNED', 20, 'à voir', 13],
      ],
    },
    { name: 'Listes', rows: [['oui'], ['non']] },
  ],
};

/** What the cells of a sheet show, by address. */
export function shownIn(dump: object, sheet: string): Readonly<Record<string, unknown>> {
  const { sheets } = dump as {
    readonly sheets: Readonly<
      Record<string, { readonly cells: Readonly<Record<string, { value?: unknown }>> }>
    >;
  };
  const cells = Object.entries(sheets[sheet]?.cells ?? {});
  return Object.fromEntries(cells.map(([address, { value }]) => [address, value]));
}
