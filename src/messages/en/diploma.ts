import type { DiplomaWords } from '../catalogue';
import { formatMean, formatNeeded, formatPoints } from '../format';
import { categoryNames } from './names';

const mean = (value: number) => formatMean(value, 'en');
const points = (value: number) => formatPoints(value, 'en');
const needed = (value: number) => formatNeeded(value, 'en');
const listed = (items: readonly string[]) => items.join(', ');

export const diploma: DiplomaWords = {
  proposals: {
    admitted: 'Admitted',
    control: 'Épreuve de contrôle',
    adjourned: 'Ajourné',
    undeliverable: 'Diploma not deliverable',
    incomplete: 'Incomplete',
  },
  mentions: {
    'assez-bien': 'Assez bien',
    bien: 'Bien',
    'tres-bien': 'Très bien',
    felicitations: 'Très bien with félicitations du jury',
  },
  admittedWith: (mention) => `Admitted, mention ${mention}`,
  sovereign: 'Proposed result: the jury is sovereign.',
  toConfirm: 'to be confirmed',
  reasons: {
    'non-valid': ({ units }) => `“Non valide” in ${listed(units)}: the diploma can't be delivered.`,
    'absent-unjustified': ({ units }) =>
      `Unjustified absence in ${listed(units)}: the diploma can't be delivered.`,
    'file-not-compliant': () => "The candidate's file does not comply: see the findings.",
    'file-unsettled': () =>
      'With a reservation: whether the file complies (PFMP, experience, proofs) is not established.',
    'marks-missing': ({ units, project, low, high, needed: targets }) => {
      const missing = listed([...units, ...(project ? ['projet'] : [])]);
      const several = units.length + (project ? 1 : 0) > 1;
      const reach = targets.map(({ target, mark }) =>
        mark.kind === 'mark' ? `${target} with ${needed(mark.value)}` : `${target} out of reach`,
      );
      return `No mark in ${missing}. Possible average: from ${mean(low)} to ${mean(high)}. To reach${several ? ' (the same mark in each)' : ''}: ${reach.join('; ')}.`;
    },
    'optional-unreadable': () => "An optional mark can't be read.",
    'optional-too-many': ({ count, most }) =>
      `${count} optional units have a mark, at most ${most}: which to count is not known.`,
    'stray-units': ({ stray }) =>
      stray
        .map(({ kind, heading, cell }) =>
          kind === 'doubled'
            ? `Column “${heading}” (${cell}) is not the only one of its unit: none is counted.`
            : `Column “${heading}” (${cell}) is of no known unit.`,
        )
        .join(' '),
    'all-dispensed': () => 'All units are dispensed: there is no average.',
    'project-without-category': () =>
      'Whether the projet counts depends on the category of the candidate, which is not known.',
    average: ({ points: sum, coefficients, mean: value, threshold, isReached }) =>
      `${points(sum)} points over coefficients of ${points(coefficients)}, average ${mean(value)}: ${isReached ? 'at least' : 'under'} ${threshold}.`,
    'professional-mean': ({ mean: value, threshold, isReached }) =>
      `Mean of the professional units (E2, E31, E32) ${mean(value)}: ${isReached ? 'at least' : 'under'} ${threshold}.`,
    'professional-dispensed': () => 'The professional units are dispensed: the contrôle is open.',
    'control-choice': ({ groups, lacking }) => {
      const choices = groups.map((group) => group.map(({ unit }) => unit).join(' or '));
      const best = groups.flatMap(([first]) => (first === undefined ? [] : [first]));
      const gains = best.map(({ unit, most }) => `${unit} (${points(most)} points at most)`);
      return `${needed(lacking)} points are missing. To take again: ${choices.join(', and ')}. Most to gain: ${gains.join(' and ')}.`;
    },
    'control-better': ({ marks }) =>
      `After the contrôle the better mark counts: ${marks.map(({ unit, first, again }) => `${unit} ${points(Math.max(first, again))} (${points(first)}, then ${points(again)})`).join('; ')}.`,
    'control-missing': ({ units }) =>
      units.length > 0
        ? `No mark of the contrôle in ${listed(units)}.`
        : 'The mark of the second unit chosen for the contrôle is missing.',
    'control-pair': ({ units }) =>
      `The marks of the contrôle (${listed(units)}) are not those of two units that can be chosen.`,
    'control-not-entitled': () =>
      'The marks of the contrôle do not count: the candidate has no access to it.',
    'control-without-mention': () => 'No mention after the contrôle.',
    replacement: ({ units }) =>
      `Justified absence in ${listed(units)}, counted 0: a replacement exam is possible.`,
    certificate: ({ threshold }) =>
      `An average of at least ${threshold}: certificate of end of professional secondary studies.`,
    kept: ({ unit, from, until }) => `${unit} mark kept from session ${from}, until session ${until}.`,
    'project-not-counted': ({ category }) =>
      category === 'distance-learning'
        ? 'Projet not counted (to be confirmed for distance learning).'
        : `Projet not counted: there is none in this category (${categoryNames[category]}).`,
    'project-not-given': () => 'Projet not counted: no column gives its mark, which can change the average.',
  },
};
