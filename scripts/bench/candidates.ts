import {
  type Candidate,
  type DossierFile,
  type Reading,
  absent,
  noDiploma,
  notAsked,
  value,
} from '../../src/regulation';

/** Makes candidates as a class has them: most conform, some lack weeks, answers, proofs. Seeded, so every run is the same. */
export function makeCandidates(count: number, seed: number): readonly Candidate[] {
  const random = mulberry32(seed);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  const yes = value(true);
  const answers = [yes, yes, yes, yes, yes, yes, yes, value(false), absent] as const;
  const mark = () => value({ kind: 'mark', value: Math.floor(random() * 41) / 2 } as const);
  const file = (): DossierFile => ({
    dossier: pick(answers),
    evidence: pick(answers),
    mark: mark(),
    examDate: notAsked,
  });
  const categories = ['private-school', 'distance-learning', 'adult-first', 'apprentice'] as const;
  const none = value({ kind: 'none' } as const);
  const positionings = [none, none, none, value({ kind: 'decided', weeks: 12 } as const)] as const;
  const weeks = [20, 22, 22, 24, 19.5, 104].map((each): Reading<number> => value(each));

  return Array.from({ length: count }, (_, index): Candidate => {
    const category = pick(categories);
    return {
      identity: {
        number: notAsked,
        lastName: value(`NOM ${index}`),
        firstName: notAsked,
        fullName: notAsked,
        birthDate: notAsked,
      },
      status: value({ certainty: 'stated', category }),
      pfmpWeeks: [pick([absent, ...weeks, ...weeks])],
      possibleWeeks: 0,
      interruption: notAsked,
      positioning: pick(positionings),
      positioningDate: notAsked,
      entryDate: notAsked,
      contractWeeks: value(104),
      certificates: [],
      mayHaveMoreExperience: false,
      employee: notAsked,
      qualifiedJob: notAsked,
      registrationDate: notAsked,
      attestation: pick(answers),
      examDate: notAsked,
      E2: mark(),
      E31: file(),
      diploma: noDiploma,
      E32: file(),
    };
  });
}

/** A small seeded generator of numbers from 0 to 1 (mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
