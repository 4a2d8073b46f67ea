import type { FindingSentences, RegisterCode } from '../catalogue';
import { counted, formatDay, formatNumber } from '../format';
import type { RegisterWords } from '../register-words';
import { obstacleNames } from './names';
import { months, quoted, weeks } from './words';

export const registers: RegisterWords = {
  kinds: {
    training: 'PFMP attestations (annexe 1)',
    experience: 'attestations of experience (annexe 1bis)',
    dossier: 'E31 and E32 dossiers',
  },
  items: {
    candidate: 'candidate',
    birthDate: 'birth date',
    session: 'session',
    structure: 'name and address of the structure',
    responsible: 'name of the person in charge',
    structureType: 'type of structure',
    tasks: 'kind of tasks',
    start: 'first day',
    end: 'last day',
    weeks: 'number of weeks',
    hours: 'number of hours',
    signed: 'signature',
    stamped: 'stamp',
    receivedOn: 'date received',
    certificates: 'certificates of work attached',
    employee: 'as an employee',
    qualifiedJob: 'qualified job of the field',
    conformity: 'conformity box',
  },
  checklist: {
    summary: 'summary statement (état récapitulatif)',
    work1: 'documents of work 1',
    work2: 'documents of work 2',
    work3: 'documents of work 3',
    evidence: 'proofs of hours of training or of experience',
    day: 'duplicate (E31) or resources (E32) for the day itself',
    depositedOn: 'deposit date',
  },
  states: { complete: 'complete', 'to-complete': 'to be completed', 'too-late': 'too late' },
  outside: {
    'before-entry': 'before the entry into training',
    'after-exam': 'after the exam',
    'after-reference': 'after the day of the check',
  },
  conventions: { weekdays: '5 days', hours: '35 h', 'calendar-days': '7 days' },
  convention: (convention) => `Weeks computed at ${convention} a week`,
  summary: (kind, lines) => `Register: ${kind}, ${counted(lines, 'row', 'rows', 'en')}.`,
  line: ({ sheet, row, cell }) => `${quoted(sheet)}, ${cell === null ? `row ${row}` : cell}`,
  lines: ({ sheet, rows }) =>
    `${quoted(sheet)}, ${rows.length === 1 ? 'row' : 'rows'} ${new Intl.ListFormat('en').format(rows.map(String))}`,
};

const { items, checklist, outside, conventions, line, lines } = registers;
const days = (number: number) => counted(number, 'day', 'days', 'en');
const rounded = (number: number) => weeks(Math.round(number * 100) / 100);

type Lacks = Parameters<FindingSentences['attestation-incomplete']>[0]['lacks'];

/** "signature, stamp (“?”: …)": what a form lacks, with what stands there. */
const listLacks = (lacks: Lacks) =>
  lacks
    .map(({ item, quoted: cell, late }) => {
      if (late !== null) return `${items[item]} (${formatDay(late.day, 'en')}, ${outside[late.why]})`;
      if (cell === null) return items[item];
      return `${items[item]} (${quoted(cell.raw)}: ${obstacleNames[cell.obstacle]})`;
    })
    .join(', ');

export const registerFindings: Pick<FindingSentences, RegisterCode> = {
  'pfmp-unsettled': ({ done, required }) =>
    `${rounded(done)} of PFMP out of ${weeks(required)} required: some attestations of the register are not counted yet.`,
  'experience-unsettled': () =>
    'The experience counted is not enough yet: some attestations of the register are not counted.',
  'pfmp-register': (details) =>
    details.rows.length === 0
      ? `No attestation of ${quoted(details.sheet)} counts for this candidate.`
      : `${rounded(details.weeks)} according to ${lines(details)} (computed at ${conventions[details.convention]} a week: ${formatNumber(Math.round(details.computed * 100) / 100, 'en')}).`,
  'weeks-mismatch': ({ declared, computed, convention, of, line: where }) => {
    switch (of) {
      case 'line':
        return `${line(where)}: ${rounded(declared)} declared, and ${rounded(computed)} by the dates (${conventions[convention]} a week).`;
      case 'sum':
        return `The attestations declare ${rounded(declared)} in all, and their dates make ${rounded(computed)} (${conventions[convention]} a week).`;
      case 'list':
        return `The list of candidates says ${rounded(declared)}, and the register ${quoted(where.sheet)} counts ${formatNumber(Math.round(computed * 100) / 100, 'en')}.`;
    }
  },
  'attestation-none': ({ sheet }) => `No attestation of this candidate in ${quoted(sheet)}.`,
  'attestation-incomplete': ({ lacks, ...where }) =>
    `${line(where)}: the attestation is incomplete and does not count. Lacking: ${listLacks(lacks)}.`,
  'period-invalid': ({ why, months: most, ...where }) =>
    why === 'reversed'
      ? `${line(where)}: the period ends before it starts, it does not count.`
      : `${line(where)}: a period of ${months(most)} or more, it does not count.`,
  'attestation-refused': ({ item, ...where }) =>
    item === 'conformity'
      ? `${line(where)}: ticked as not conforming, the attestation does not count.`
      : `${line(where)}: ${items[item]}, the answer is no: this attestation does not count.`,
  'attestation-repeated': ({ first, ...where }) =>
    `${line(where)}: the same attestation as in row ${first}, it counts once.`,
  'attestation-uncertain': (where) =>
    `${line(where)}: this row may be another candidate’s (a namesake, or the number of another name), it does not count.`,
  'period-overlap': ({ days: number, ...where }) =>
    `${lines(where)}: ${days(number)} in two periods at once, counted once.`,
  'period-outside': ({ why, days: number, ...where }) =>
    number === null
      ? `${line(where)}: the whole period is ${outside[why]}, it does not count.`
      : `${line(where)}: ${days(number)} ${outside[why]}, not counted.`,
  'pole-uncovered': ({ sheet, pole }, { unit }) =>
    `No counted attestation of ${quoted(sheet)} ticks a task of pole ${pole}, which the ${unit ?? ''} dossier is about.`,
  'periods-undivided': (where) =>
    `${line(where)}: all weeks are in one period; the note spreads them over the course.`,
  'other-firms': ({ firms, most, isOverShare }) =>
    `Apprentice: ${counted(firms, 'structure', 'structures', 'en')} besides the main one (at most ${most})${isOverShare ? ', with more than half of the days' : ''}; to be checked.`,
  'experience-register': (details) =>
    details.rows.length === 0
      ? `No attestation of ${quoted(details.sheet)} counts for this candidate.`
      : `Experience counted according to ${lines(details)}.`,
  'dossier-checklist': ({ lacks, state, before, ...where }, { unit }) => {
    const until =
      state === 'too-late'
        ? ' It is too late to complete it.'
        : before === null
          ? ''
          : ` To be completed before ${formatDay(before, 'en')}.`;
    const lacking = lacks.map(({ item, why }) => (why === 'no' ? checklist[item] : `${checklist[item]} (?)`));
    return `${line({ ...where, cell: null })}: ${unit ?? ''} dossier, lacking: ${lacking.join(', ')}.${until}`;
  },
  'notification-missing': (where) =>
    `${line(where)}: the date on which “non valide” was notified to the candidate is not noted.`,
  'register-stranger': ({ name, ...where }) =>
    `${line(where)}: ${quoted(name)} is in no list of candidates of the workbook.`,
  'register-nameless': (where) => `${line(where)}: this row does not say which candidate it is of.`,
  'register-unit': (where) =>
    `${line(where)}: this row does not say whether the dossier is that of E31 or E32.`,
};

export const registerFixes: Pick<FindingSentences, RegisterCode> = {
  'pfmp-unsettled': () => 'Correct the attestations named above, or have them completed.',
  'experience-unsettled': () => 'Correct the attestations named above, or have them completed.',
  'pfmp-register': () => 'Nothing to do.',
  'weeks-mismatch': ({ of }) =>
    of === 'list'
      ? 'Correct the figure in the list, or leave the cell empty: the register is enough.'
      : 'Compare with the attestation: correct the dates or the number of weeks, or change the convention.',
  'attestation-none': ({ sheet }) =>
    `Enter the attestations into ${quoted(sheet)}, with the same name or the same number.`,
  'attestation-incomplete': ({ lacks }) => {
    if (lacks.some(({ item }) => item === 'stamped' || item === 'signed')) {
      return 'Hand the attestation back to the structure to be completed, then bring the row up to date.';
    }
    const [first, ...others] = lacks.map(({ late }) => late?.why ?? null);
    if (others.length > 0 || first === null || first === undefined) {
      return 'Complete the row from the attestation.';
    }
    return first === 'after-exam'
      ? 'Check the date received; if it is right, ask the academic authority.'
      : 'Check the date received; if it is right, the attestation will count once it is there.';
  },
  'period-invalid': () => 'Correct the dates from the attestation.',
  'attestation-refused': () => 'Ask the academic authority, or produce another attestation.',
  'attestation-repeated': () => 'Delete one of the two rows if it was typed twice.',
  'attestation-uncertain': () =>
    'Write the candidate’s number into the row, and into the list of candidates.',
  'period-overlap': () => 'Check the dates on the attestations.',
  'period-outside': ({ why }) =>
    why === 'after-reference'
      ? 'Nothing to do: days to come will count once they are past.'
      : 'Check the dates of the period, and that of the entry into training or of the exam.',
  'pole-uncovered': ({ pole }) =>
    `Check the boxes of pole ${pole} on the attestations, or plan a period that covers it.`,
  'periods-undivided': () => 'Check that the period does not join several attestations.',
  'other-firms': () => 'Check the agreements with the other firms.',
  'experience-register': () => 'Nothing to do.',
  'dossier-checklist': ({ state }) =>
    state === 'too-late' ? 'Tell the examining commission.' : 'Tell the candidate: see the reminders.',
  'notification-missing': () => 'Notify the candidate, and note the date.',
  'register-stranger': () => 'Correct the name or the number, or add the candidate to the list.',
  'register-nameless': () => 'Write the number or the name of the candidate.',
  'register-unit': () => 'Write E31 or E32.',
};
