import { type RegisterColumn, attestationColumns, headingOf } from '../../src/table';

/** A register of attestations as the pane makes it, so many for each candidate of the large class. */
export function makeLargeRegister(
  candidates: number,
  attestations: number,
): readonly (readonly (string | number | Date | null)[])[] {
  const columns: readonly RegisterColumn[] = ['candidateNumber', 'fullName', ...attestationColumns];
  const lines = Array.from({ length: candidates * attestations }, (_, at) => {
    const candidate = Math.floor(at / attestations);
    const month = at % attestations;
    const cells: Partial<Record<RegisterColumn, string | number | Date>> = {
      candidateNumber: `01216${String(candidate).padStart(6, '0')}`,
      fullName: `EXEMPLE-${candidate}`,
      birthDate: new Date(Date.UTC(2005 + (candidate % 4), candidate % 12, 1 + (candidate % 28))),
      session: 2026,
      structure: `Mairie de Modèle-sur-Loire n° ${at % 97}`,
      structureAddress: `${at % 50} rue de la Forme, 49000 Modèle-sur-Loire`,
      responsible: 'Mme Type',
      structureType: 'Service administratif',
      'customer-intake': 'x',
      'staff-careers': month % 2 === 0 ? 'x' : '',
      start: new Date(Date.UTC(2025, 8 + month * 2, 1 + (candidate % 20))),
      end: new Date(Date.UTC(2025, 8 + month * 2, 26 + (candidate % 20))),
      weeks: 4,
      hours: 140,
      signed: candidate % 11 === 0 ? 'non' : 'oui',
      stamped: 'oui',
      receivedOn: new Date(Date.UTC(2026, 4, 4)),
      conformity: 'conforme',
    };
    return columns.map((column) => cells[column] ?? null);
  });
  return [columns.map(headingOf), ...lines];
}
