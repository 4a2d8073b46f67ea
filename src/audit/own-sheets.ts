/** How the names of the sheets begin that we write: they are never read as someone's candidates. */
export const ownSheetPrefix = 'Contrôle AGOrA';
