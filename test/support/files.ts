import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';

/** A new folder for one test's files. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'agora-'));
}

export type Rows = readonly (readonly CellValue[])[];

/** Writes a workbook with these sheets and returns its path. */
export async function writeFile(
  folder: string,
  name: string,
  sheets: Readonly<Record<string, Rows>>,
): Promise<string> {
  const path = join(folder, name);
  const written = await writeXlsx({
    sheets: Object.entries(sheets).map(([sheet, rows]) => ({
      name: sheet,
      rows: rows.map((row) => [...row]),
    })),
  });
  writeFileSync(path, written);
  return path;
}

export const headings = ['Nom', 'Prénom', 'Catégorie', 'PFMP'] as const;

/** Two candidates: one conforms, one is a week short. */
export const smallClass: Rows = [
  [...headings],
  ['EXEMPLE', 'Ada', 'hors contrat', 20],
  ['MODÈLE', 'Léo', 'CNED', 19],
];
