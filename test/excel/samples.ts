import type { BookDescription, SheetDescription } from '../excel-host';

/** A class as centres keep it: some conform, some do not, and a remark that nobody may lose. */
export const candidates: NonNullable<SheetDescription['rows']> = [
  ['Nom', 'Catégorie', 'PFMP', 'Dossier E31', 'Observations'],
  ['EXEMPLE Ada', 'CNED', 20, 'oui', ''],
  ['MODÈLE Léo', 'CNED', 19, 'oui', 'à revoir'],
  ['FICTIF Zoé', 'hors contrat', 20, 'non', ''],
  ['TÉMOIN Ali', 'FPC', 22, 'oui', { value: '= 22 semaines' }],
];

const bold = { bold: true, fill: '#DDEBF7' };

/** The class as an Excel table. */
export const asTable: BookDescription = {
  sheets: [
    {
      name: 'Classe A',
      rows: candidates,
      styles: { 'A1:E1': bold, C3: { fill: '#FFFF00' } },
      tables: [{ name: 'Candidats', range: 'A1:E5' }],
    },
  ],
};

/** The class as a plain range under an AutoFilter, with a title above and a conditional format of the centre's. */
export const asRange: BookDescription = {
  sheets: [
    {
      name: "Classe d'été",
      rows: [['Suivi des PFMP'], [], ...candidates],
      styles: { A1: bold },
      autoFilter: { range: 'A3:E7', criteria: { 1: { filterOn: 'Values', values: ['CNED', 'FPC'] } } },
      conditionalFormats: [{ ranges: ['C4:C7'], formula: '=$C4<20', tint: { fontColor: '#FF0000' } }],
      validations: [{ ranges: ['D4:D7'], rule: { list: { source: 'oui,non' } } }],
    },
  ],
};

/** The same range, whose filter lets every row through: one that hides rows looks at all of them when it is widened. */
export const asUnfiltered: BookDescription = {
  sheets: asRange.sheets.map((sheet) => ({ ...sheet, autoFilter: { range: 'A3:E7' } })),
};

/** The class on a protected sheet: the result goes to a sheet of ours. */
export const asProtected: BookDescription = {
  sheets: [
    { name: 'Classe A', rows: candidates, protection: {} },
    { name: 'Listes', rows: [['oui'], ['non']] },
  ],
};
