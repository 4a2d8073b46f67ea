import type { DiplomaWords } from '../catalogue';
import { formatMean, formatNeeded, formatPoints } from '../format';
import { categoryNames } from './names';

const mean = (value: number) => formatMean(value, 'fr');
const points = (value: number) => formatPoints(value, 'fr');
const needed = (value: number) => formatNeeded(value, 'fr');
const listed = (items: readonly string[]) => items.join(', ');

export const diploma: DiplomaWords = {
  proposals: {
    admitted: 'Admis',
    control: 'Épreuve de contrôle',
    adjourned: 'Ajourné',
    undeliverable: 'Diplôme non délivrable',
    incomplete: 'Incomplet',
  },
  mentions: {
    'assez-bien': 'Assez bien',
    bien: 'Bien',
    'tres-bien': 'Très bien',
    felicitations: 'Très bien avec les félicitations du jury',
  },
  admittedWith: (mention) => `Admis, mention ${mention}`,
  sovereign: 'Résultat proposé : le jury est souverain.',
  toConfirm: 'à confirmer',
  reasons: {
    'non-valid': ({ units }) => `« Non valide » en ${listed(units)} : le diplôme ne peut pas être délivré.`,
    'absent-unjustified': ({ units }) =>
      `Absence non justifiée en ${listed(units)} : le diplôme ne peut pas être délivré.`,
    'file-not-compliant': () => "Le dossier du candidat n'est pas conforme : voir ses constats.",
    'file-unsettled': () =>
      "Sous réserve : la conformité du dossier (PFMP, expérience, justificatifs) n'est pas établie.",
    'marks-missing': ({ units, project, low, high, needed: targets }) => {
      const missing = listed([...units, ...(project ? ['projet'] : [])]);
      const several = units.length + (project ? 1 : 0) > 1;
      const reach = targets.map(({ target, mark }) =>
        mark.kind === 'mark' ? `${target} avec ${needed(mark.value)}` : `${target} hors d'atteinte`,
      );
      return `Il manque la note en ${missing}. Moyenne possible : de ${mean(low)} à ${mean(high)}. Pour atteindre${several ? ' (la même note partout)' : ''} : ${reach.join(' ; ')}.`;
    },
    'optional-unreadable': () => 'Une note facultative ne se lit pas.',
    'optional-too-many': ({ count, most }) =>
      `${count} épreuves facultatives notées, ${most} au plus : on ne sait pas lesquelles compter.`,
    'stray-units': ({ stray }) =>
      stray
        .map(({ kind, heading, cell }) =>
          kind === 'doubled'
            ? `La colonne « ${heading} » (${cell}) n'est pas la seule de son épreuve : aucune n'est comptée.`
            : `La colonne « ${heading} » (${cell}) n'est celle d'aucune épreuve connue.`,
        )
        .join(' '),
    'all-dispensed': () => "Toutes les épreuves sont dispensées : il n'y a pas de moyenne.",
    'project-without-category': () =>
      "Le projet compte selon la catégorie du candidat, qui n'est pas connue.",
    average: ({ points: sum, coefficients, mean: value, threshold, isReached }) =>
      `${points(sum)} points pour ${points(coefficients)} de coefficients, moyenne ${mean(value)} : ${isReached ? 'au moins' : 'sous'} ${threshold}.`,
    'professional-mean': ({ mean: value, threshold, isReached }) =>
      `Moyenne des épreuves professionnelles (E2, E31, E32) ${mean(value)} : ${isReached ? 'au moins' : 'sous'} ${threshold}.`,
    'professional-dispensed': () =>
      "Les épreuves professionnelles sont dispensées : l'épreuve de contrôle est ouverte.",
    'control-choice': ({ groups, lacking }) => {
      const choices = groups.map((group) => group.map(({ unit }) => unit).join(' ou '));
      const best = groups.flatMap(([first]) => (first === undefined ? [] : [first]));
      const gains = best.map(({ unit, most }) => `${unit} (${points(most)} points au plus)`);
      return `Il manque ${needed(lacking)} points. À repasser : ${choices.join(', et ')}. Le plus à gagner : ${gains.join(' et ')}.`;
    },
    'control-better': ({ marks }) =>
      `Après l'épreuve de contrôle, la meilleure note compte : ${marks.map(({ unit, first, again }) => `${unit} ${points(Math.max(first, again))} (${points(first)}, puis ${points(again)})`).join(' ; ')}.`,
    'control-missing': ({ units }) =>
      units.length > 0
        ? `Il manque la note de contrôle en ${listed(units)}.`
        : 'Il manque la note de contrôle de la seconde épreuve choisie.',
    'control-pair': ({ units }) =>
      `Les notes de contrôle saisies (${listed(units)}) ne sont pas celles de deux épreuves que l'on peut choisir.`,
    'control-not-entitled': () =>
      "Les notes de contrôle saisies ne comptent pas : le candidat n'a pas accès à l'épreuve de contrôle.",
    'control-without-mention': () => "Aucune mention après l'épreuve de contrôle.",
    replacement: ({ units }) =>
      `Absence justifiée en ${listed(units)}, comptée 0 : une épreuve de remplacement est possible.`,
    certificate: ({ threshold }) =>
      `Moyenne d'au moins ${threshold} : certificat de fin d'études professionnelles secondaires.`,
    kept: ({ unit, from, until }) =>
      `Note ${unit} conservée de la session ${from}, jusqu'à la session ${until}.`,
    'project-not-counted': ({ category }) =>
      category === 'distance-learning'
        ? "Projet non compté (à confirmer pour l'enseignement à distance)."
        : `Projet non compté : pas de projet pour cette catégorie (${categoryNames[category]}).`,
    'project-not-given': () =>
      "Projet non compté : aucune colonne n'en donne la note, qui peut changer la moyenne.",
  },
};
