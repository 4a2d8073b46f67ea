import { createJudge, currentSession, findSession } from '../../src/regulation';
import { makeCandidates } from './candidates';
import { judgeInlined } from './inlined';

const COUNT = 300_000;
const SEED = 20_260_615;
const ROUNDS = 7;

/** Prints how many candidates are judged a second, all findings made, beside a hand-inlined loop. */
export function benchJudging(): void {
  const answer = findSession(currentSession);
  if (answer.kind === 'refused') throw new Error('The session in force is not encoded.');
  const candidates = makeCandidates(COUNT, SEED);
  const judge = createJudge(answer.session, null);
  let judged = 0;
  let inlined = 0;
  const judging = fastest(() => {
    judged = 0;
    for (const candidate of candidates) judged += judge(candidate).findings.length;
  });
  const inlining = fastest(() => {
    inlined = judgeInlined(candidates);
  });
  if (judged !== inlined) throw new Error(`the two find different things: ${judged} and ${inlined}`);
  const rate = (seconds: number) => `${(COUNT / seconds / 1e6).toFixed(2)} million/s`;
  console.log(`candidates judged (seed ${SEED}, ${COUNT} candidates, ${judged} findings): ${rate(judging)}`);
  console.log(`hand-inlined loop (${inlined} findings): ${rate(inlining)}`);
  console.log(
    `ratio: the judge takes ${(judging / inlining).toFixed(2)} × the time of the hand-inlined loop`,
  );
}

/** Seconds of the fastest of several rounds, the first of which warm up. */
function fastest(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best / 1000;
}
