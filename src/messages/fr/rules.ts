import type { Session } from '../../regulation';
import type { DecisionSentences, RuleSentences } from '../catalogue';
import { formatNumber } from '../format';
import { weeks } from './words';

export const rules: RuleSentences = {
  category: () =>
    "La note concerne six catégories de candidats : scolaire hors contrat, enseignement à distance, apprenti d'un centre non habilité, formation continue (première formation ou reconversion, ou perfectionnement), trois années d'activité. Les autres relèvent du contrôle en cours de formation.",
  training: ({ pfmp }: Session) =>
    `Les PFMP durent ${weeks(pfmp['private-school'].weeks.value)} pour un scolaire hors contrat ou à distance, ${weeks(pfmp['adult-first'].weeks.value)} en première formation ou en reconversion, la durée du contrat pour un apprenti.`,
  positioning: ({ pfmp }: Session) =>
    `Seule une décision du recteur, prise avant l'entrée en formation, réduit la durée des PFMP, sans descendre sous ${weeks(pfmp['private-school'].floor.value)} (scolaire, à distance) ou ${weeks(pfmp['adult-first'].floor.value)} (première formation, reconversion). Elle peut aussi l'allonger.`,
  experience: ({ experience }: Session) => {
    const { fullTime, partTime } = experience['adult-advanced'];
    return `Trois années d'activité : ${experience['three-years'].months.value} mois de travail dans un emploi qualifié du domaine, prouvés à l'inscription. Perfectionnement : en qualité de salarié, ${fullTime.months.value} mois à temps plein dans les ${fullTime.window.value} mois avant l'examen, ou ${partTime.months.value} mois à temps partiel dans les ${partTime.window.value} mois avant l'examen.`;
  },
  register: ({ pfmp: { week } }: Session) =>
    `Une attestation compte si elle est complète ; les semaines déclarées valent à ${formatNumber(week.tolerance.value, 'fr')} près de celles des dates ; un jour compte une fois.`,
  attestation: () =>
    "Si l'attestation (annexe 1 ou 1bis) n'est pas conforme au règlement d'examen, le candidat ne peut pas se présenter et le diplôme n'est pas délivré.",
  dossier: () =>
    "E31 et E32 : sans dossier le jour de l'épreuve, le candidat n'est pas interrogé et reçoit zéro. La commission contrôle le dossier avant ce jour pour qu'il puisse être complété.",
  evidence: () =>
    "E31 et E32 : sans les justificatifs de formation ou d'expérience (annexe 1 ou 1bis), la mention « non valide » est prononcée et le diplôme ne peut pas être délivré.",
  mark: ({ marks, units }: Session) =>
    `Une note va de 0 à ${marks.maximum.value}. Coefficients : E2 ${units.E2.coefficient.value}, E31 ${units.E31.coefficient.value}, E32 ${units.E32.coefficient.value}. Un zéro ou un « non valide » de règle l'emporte sur la note saisie.`,
  diploma: ({ diploma: { thresholds, control, optional, kept, project } }: Session) =>
    `Moyenne des douze épreuves par leurs coefficients, plus les points au-dessus de ${optional.above.value} de ${optional.most.value} facultatives au plus ; pour les scolaires et les apprentis, l'écart du projet à ${project.above.value}, coefficient ${project.coefficient.value}. À partir de ${thresholds.admission.value} : admis ; à partir de ${thresholds.control.value}, avec ${thresholds.professional.value} aux épreuves professionnelles : épreuve de contrôle (deux épreuves, ${control.groups.map((group) => group.join(' ou ')).join(' et ')}). Une note de ${kept.least.value} ou plus se conserve ${kept.years.value} ans. Une absence non justifiée empêche la délivrance du diplôme. Le jury est souverain.`,
  legibility: () => "Ce qui ne se lit pas n'est jamais tenu pour conforme.",
  identity: () =>
    "Les annexes 1 et 1bis portent le nom, le prénom, la date de naissance et le numéro d'inscription du candidat.",
};

export const decisions: DecisionSentences = {
  'assumed-words': () =>
    "« Scolaire » est compris comme hors contrat et « apprenti » comme centre non habilité, puisque la note ne vise qu'eux.",
  'unstated-reduction-is-floor': () => 'Un positionnement sans durée est contrôlé avec le plancher.',
  'longer-duration-stands': () => 'Un allongement vaut quelle que soit sa date.',
  'registration-cut-off': () =>
    "Le travail postérieur à l'inscription (ou, à défaut, à l'examen) ne compte pas.",
  'merged-periods': ({ experience }) =>
    `Un jour couvert par deux certificats compte une fois ; ${experience.daysOfMonth.value} jours restants de plusieurs certificats font un mois, et le décompte le moins favorable est retenu.`,
  'week-of-training': ({ pfmp: { week } }) =>
    `Aucun texte ne définit la semaine de PFMP en jours. Au choix : ${week.weekdays.value} jours du lundi au vendredi, jours fériés compris (par défaut), ${week.hours.value} heures, ou ${week['calendar-days'].value} jours de calendrier.`,
  'day-of-training-counts-once': () =>
    'Un jour couvert par deux périodes de PFMP compte une fois ; des heures de périodes qui se recouvrent, on retient celles des périodes sans jour commun qui en font le plus.',
  'declared-weeks-decide': ({ pfmp: { week } }) =>
    `Les semaines déclarées décident quand elles sont à ${formatNumber(week.tolerance.value, 'fr')} semaine près celles des dates ; sinon le candidat reste à compléter.`,
  'poles-from-attestations': () =>
    'Les tâches cochées sur les attestations doivent couvrir le pôle 1 pour le dossier E31 et le pôle 3 pour le dossier E32.',
  'received-by-the-day': () =>
    "Une attestation reçue après le jour du contrôle, ou après l'examen, n'est pas comptée : elle reste à vérifier, et ne fait refuser personne.",
  'full-time-counts-for-part-time': () => 'Un an de temps plein compte aussi pour la voie du temps partiel.',
  'exam-date-of-experience': () =>
    "Quand le tableau n'a que les dates E31 et E32, la première des deux est la date d'examen.",
  'final-grade-formula': () => 'La moyenne affichée est celle de E2, E31 et E32 par leurs coefficients.',
  'absence-without-reason': () => 'Une absence sans motif connu laisse le candidat à compléter.',
  'dispensed-unit-keeps-dossier': () => "Le dossier d'une épreuve dispensée ou conservée reste contrôlé.",
  'general-units-as-numbered': () =>
    "E11 est l'économie-droit, E12 les mathématiques, E33 la prévention-santé-environnement ; l'annexe II de l'arrêté n'a pas pu être lue.",
  'professional-mean-weighted': () =>
    "La moyenne professionnelle qui ouvre l'épreuve de contrôle est celle de E2, E31 et E32 par leurs coefficients.",
  'project-not-in-distance-learning': () =>
    "La note du projet n'est pas comptée pour un candidat de l'enseignement à distance.",
  'optional-points-unweighted': () =>
    'Les points facultatifs au-dessus de 10 sont ajoutés sans coefficient, sans changer le total des coefficients.',
  'dispensed-unit-leaves-sums': () =>
    'Une épreuve dispensée est ôtée des points et des coefficients de la moyenne.',
  'bonus-stays-after-control': () =>
    "Les points des facultatives et du projet restent comptés dans la moyenne d'après l'épreuve de contrôle.",
  'kept-mark-years': ({ diploma }) =>
    `Une note obtenue à une session se conserve jusqu'à la cinquième session qui la suit (${diploma.kept.years.value} ans).`,
  'violation-forbids-diploma': () =>
    'Un dossier non conforme (PFMP, expérience, attestation, justificatifs) est proposé comme « diplôme non délivrable ».',
};
