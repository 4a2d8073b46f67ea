import { currentSession, findSession } from '../../src/regulation';
import { type MarkingFigures, measureMarking, sum } from './measure-marking';

const SHEETS = [
  { count: 1_000, inTable: false, attestations: 0 },
  { count: 2_000, inTable: false, attestations: 4 },
  { count: 10_000, inTable: false, attestations: 0 },
  { count: 10_000, inTable: true, attestations: 0 },
  { count: 100_000, inTable: false, attestations: 0 },
];
const FEW = 10;
/** What marking 10,000 candidates is held to. */
const MOST_REQUESTS = 6;
const MOST_BYTES = 1.3;

/**
 * Prints what marking large sheets takes on the stand-in for Excel: requests, bytes, time; and what one edit does.
 * The time says nothing of Excel's own.
 */
export async function benchMarking(): Promise<void> {
  const answer = findSession(currentSession);
  if (answer.kind === 'refused') throw new Error('The session in force is not encoded.');
  // Nothing is cut up there: what larger sheets need more is forced by the bound of 5 MB.
  const { marking } = await measureMarking(FEW, answer.session);
  for (const { count, inTable, attestations } of SHEETS) {
    const figures = await measureMarking(count, answer.session, { inTable, attestations });
    const registered = attestations === 0 ? '' : `, ${count * attestations} attestations`;
    const name = `${count} candidates × 15 columns${registered}, ${inTable ? 'table' : 'range'}`;
    print(name, figures, marking.requests);
  }
  console.log(
    `bound for 10000 candidates: ${MOST_REQUESTS} requests and those that 5 MB forces, ${MOST_BYTES} × the JSON`,
  );
}

function print(
  name: string,
  { marking, columns, seconds, auditSeconds, edit }: MarkingFigures,
  needed: number,
): void {
  const sent = sum(marking.sent);
  console.log(
    `marking, ${name}: ${marking.requests} requests, ${marking.requests - needed} of them forced by 5 MB; ` +
      `sent ${kilobytes(sent)}, ${(sent / columns).toFixed(3)} × the JSON of the two columns; ` +
      `received ${kilobytes(sum(marking.received))}; ` +
      `${seconds.toFixed(1)} s, of which the audit takes ${auditSeconds.toFixed(1)} s and the rest is mostly the stand-in`,
  );
  console.log(
    `one cell edited there: judged again in ${edit.requests} requests; ` +
      `sent ${kilobytes(sum(edit.sent))}, received ${kilobytes(sum(edit.received))}`,
  );
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
