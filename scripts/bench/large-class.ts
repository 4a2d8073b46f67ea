const headings = [
  'N° candidat',
  'Nom',
  'Prénom',
  'Né(e) le',
  'Catégorie',
  'PFMP',
  'Positionnement',
  'Attestation conforme',
  'Dossier E31',
  'Justificatifs E31',
  'Note E31',
  'Dossier E32',
  'Justificatifs E32',
  'Note E32',
  'Note E2',
];

const categories = ['hors contrat', 'CNED', 'FPC reconversion', 'Scolaire', 'EAD'];
const firstNames = ['Ada', 'Léo', 'Zoé', 'Inès', 'Noé'];

/** The rows of a sheet of so many candidates in 15 columns, headings first; the same in every run. */
export function makeLargeClass(candidates: number): readonly (readonly (string | number | Date | null)[])[] {
  const answer = (row: number, column: number) => ((row * 7 + column) % 19 === 0 ? 'non' : 'oui');
  const rows = Array.from({ length: candidates }, (_, row) => [
    `01216${String(row).padStart(6, '0')}`,
    `EXEMPLE-${row}`,
    firstNames[row % firstNames.length] ?? '',
    new Date(Date.UTC(2005 + (row % 4), row % 12, 1 + (row % 28))),
    categories[row % categories.length] ?? '',
    18 + (row % 6),
    row % 9 === 0 ? 12 : null,
    answer(row, 1),
    answer(row, 2),
    answer(row, 3),
    (row % 41) / 2,
    answer(row, 4),
    answer(row, 5),
    (row % 37) / 2,
    (row % 31) / 2,
  ]);
  return [headings, ...rows];
}
