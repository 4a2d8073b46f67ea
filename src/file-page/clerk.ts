import { type FileAudit, auditWorkbook, planReport } from '../audit';
import { catalogues } from '../messages';
import { sessionInForce } from '../regulation';
import { type Sheet, recogniseTable } from '../table';
import { readWorkbook, writeWorkbook } from '../xlsx';
import type { Answer, FileId, FileRefusal, Grounds, JudgedSheet, Request } from './protocol';

/** Does the reading and judging of files, one request after the other. */
export type Clerk = (request: Request) => Promise<void>;

interface HeldFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  audit: FileAudit['audit'] | null;
}

/**
 * Makes the clerk that reads and judges files and writes the report, away from the page that asks it.
 *
 * It keeps the cells of the files that it has read, so that another choice of the person's is judged without
 * reading again. It never rejects: what nobody foresaw is answered as 'failed'.
 */
export function createClerk(answer: (answer: Answer) => void): Clerk {
  const held = new Map<FileId, HeldFile>();
  const session = sessionInForce();
  const refuse = (file: FileId, refusal: FileRefusal) => answer({ kind: 'refused', file, refusal });

  const judge = async ({ file, name, bytes, wishes, grounds }: Extract<Request, { kind: 'judge' }>) => {
    if (bytes !== null) {
      const workbook = await readWorkbook(bytes);
      if (workbook.kind === 'refused') return refuse(file, workbook.refusal);
      held.set(file, { name, sheets: workbook.sheets, audit: null });
    }
    const own = held.get(file);
    if (own === undefined) return refuse(file, 'unreadable');
    const onRows = (done: number, total: number) => answer({ kind: 'rows', file, done, total });
    own.audit = auditWorkbook(own.sheets, { session, ...grounds, wishes, onRows });
    if (own.audit.sheets.length === 0) {
      const registersAlone = own.audit.registers.map((register) => register.name);
      return refuse(file, registersAlone.length > 0 ? { registersAlone } : 'no-candidate-table');
    }
    const sheets = own.audit.sheets.flatMap((audit): JudgedSheet[] => {
      const sheet = own.sheets.find((each) => each.name === audit.name);
      const layout = sheet === undefined ? null : recogniseTable(sheet, wishes);
      return layout === null ? [] : [{ audit, layout }];
    });
    return answer({
      kind: 'judged',
      file,
      sheets,
      registers: own.audit.registers,
      skipped: own.audit.skipped,
    });
  };

  const report = async (files: readonly FileId[], { referenceDay }: Grounds, language: 'fr' | 'en') => {
    const words = catalogues[language];
    const audits = files.flatMap((file): FileAudit[] => {
      const own = held.get(file);
      return own?.audit ? [{ file: own.name, audit: own.audit }] : [];
    });
    const plan = planReport(audits, session, referenceDay, words);
    answer({ kind: 'report', bytes: await writeWorkbook(plan) });
  };

  return async (request) => {
    try {
      switch (request.kind) {
        case 'judge':
          return await judge(request);
        case 'report':
          return await report(request.files, request.grounds, request.language);
        case 'forget':
          held.delete(request.file);
          return;
        default:
          return request satisfies never;
      }
    } catch {
      answer({ kind: 'failed' });
    }
  };
}
