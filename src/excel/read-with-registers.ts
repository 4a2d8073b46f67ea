import type { Sheet } from '../table';
import type { AuditSettings } from './mark-sheet';
import type { Pace } from './pace';
import {
  type ReadRegisters,
  type RegisterReader,
  type Source,
  prepareRegisters,
  queueHeads,
} from './read-registers';
import { readSheet } from './read-sheet';
import type { SheetOutline } from './read-shape';

/** Reads a sheet, and the registers that the verdicts of its candidates rest on, in the same requests. */
export async function readWithRegisters(
  context: Excel.RequestContext,
  outline: SheetOutline,
  settings: AuditSettings,
  pace: Pace | undefined,
): Promise<{ readonly sheet: Sheet; readonly registers: ReadRegisters | null }> {
  const { id, sheetIds, sheetNames, dateSystem } = outline;
  const others = sheetIds
    .map((each, at): Source => ({ id: each, name: sheetNames[at] ?? '' }))
    .filter((source) => source.id !== id);
  let heads: ReturnType<typeof queueHeads> = () => [];
  const queueDetails = () => {
    outline.queueDetails();
    heads = queueHeads(context, others, dateSystem);
  };
  let reader: RegisterReader | null = null;
  const { sheet, blocks } = await readSheet(context, { ...outline, queueDetails }, pace, () => {
    reader = prepareRegisters(context, heads(), settings);
    return reader.wanted;
  });
  // TypeScript does not follow that the reader was made meanwhile.
  const made = reader as RegisterReader | null;
  return { sheet, registers: made?.read(blocks, [sheet]) ?? null };
}
