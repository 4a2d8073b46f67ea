export { type PaneCatalogue, paneCatalogues } from './catalogues';
export type { PaneWords } from './words';
