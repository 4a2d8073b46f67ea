import type { Session } from '../../regulation';
import type { DecisionSentences, RuleSentences } from '../catalogue';
import { weeks } from './words';

const categoryRule = () =>
  "La note concerne six catégories de candidats : scolaire hors contrat, enseignement à distance, apprenti d'un centre non habilité, formation continue (première formation ou reconversion, ou perfectionnement), trois années d'activité. Les autres relèvent du contrôle en cours de formation.";

const trainingRule = ({ pfmp }: Session) =>
  `Les PFMP durent ${weeks(pfmp['private-school'].weeks.value)} pour un scolaire hors contrat ou à distance, ${weeks(pfmp['adult-first'].weeks.value)} en première formation ou en reconversion, la durée du contrat pour un apprenti.`;

const positioningRule = ({ pfmp }: Session) =>
  `Seule une décision du recteur, prise avant l'entrée en formation, réduit la durée des PFMP, sans descendre sous ${weeks(pfmp['private-school'].floor.value)} (scolaire, à distance) ou ${weeks(pfmp['adult-first'].floor.value)} (première formation, reconversion). Elle peut aussi l'allonger.`;

const experienceRule = ({ experience }: Session) => {
  const { fullTime, partTime } = experience['adult-advanced'];
  return `Trois années d'activité : ${experience['three-years'].months.value} mois de travail dans un emploi qualifié du domaine, prouvés à l'inscription. Perfectionnement : en qualité de salarié, ${fullTime.months.value} mois à temps plein dans les ${fullTime.window.value} mois avant l'examen, ou ${partTime.months.value} mois à temps partiel dans les ${partTime.window.value} mois avant l'examen.`;
};

const attestationRule = () =>
  "Si l'attestation (annexe 1 ou 1bis) n'est pas conforme au règlement d'examen, le candidat ne peut pas se présenter et le diplôme n'est pas délivré.";

const dossierRule = () =>
  "E31 et E32 : sans dossier le jour de l'épreuve, le candidat n'est pas interrogé et reçoit zéro. La commission contrôle le dossier avant ce jour pour qu'il puisse être complété.";

const evidenceRule = () =>
  "E31 et E32 : sans les justificatifs de formation ou d'expérience (annexe 1 ou 1bis), la mention « non valide » est prononcée et le diplôme ne peut pas être délivré.";

const markRule = ({ marks, units }: Session) =>
  `Une note va de 0 à ${marks.maximum.value}. Coefficients : E2 ${units.E2.coefficient.value}, E31 ${units.E31.coefficient.value}, E32 ${units.E32.coefficient.value}. Un zéro ou un « non valide » de règle l'emporte sur la note saisie.`;

const unreadableRule = () => "Ce qui ne se lit pas n'est jamais tenu pour conforme.";

const identityRule = () =>
  "Les annexes 1 et 1bis portent le nom, le prénom, la date de naissance et le numéro d'inscription du candidat.";

export const rules: RuleSentences = {
  'status-missing': categoryRule,
  'status-unknown': categoryRule,
  'status-ambiguous': categoryRule,
  'status-assumed': categoryRule,
  'status-out-of-scope': categoryRule,
  'duration-unchecked': trainingRule,
  'pfmp-missing': trainingRule,
  'pfmp-invalid': trainingRule,
  'pfmp-short': trainingRule,
  'contract-missing': trainingRule,
  'contract-invalid': trainingRule,
  'positioning-invalid': positioningRule,
  'positioning-assumed': positioningRule,
  'positioning-below-floor': positioningRule,
  'positioning-late': positioningRule,
  'positioning-date-missing': positioningRule,
  'positioning-ignored': positioningRule,
  'experience-missing': experienceRule,
  'experience-invalid': experienceRule,
  'experience-ongoing': experienceRule,
  'working-time-missing': experienceRule,
  'exam-date-missing': experienceRule,
  'experience-short': experienceRule,
  'experience-not-eligible': experienceRule,
  'experience-equivalence': experienceRule,
  'attestation-noncompliant': attestationRule,
  'attestation-unknown': attestationRule,
  'dossier-missing': dossierRule,
  'dossier-unknown': dossierRule,
  'dossier-to-complete': dossierRule,
  'evidence-missing': evidenceRule,
  'evidence-unknown': evidenceRule,
  'evidence-to-complete': evidenceRule,
  'mark-nonvalid': evidenceRule,
  'mark-absent': markRule,
  'mark-invalid': markRule,
  'mark-missing': markRule,
  'mark-overruled': markRule,
  'cell-unreadable': unreadableRule,
  'identity-duplicate': identityRule,
  'identity-missing': identityRule,
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
  'full-time-counts-for-part-time': () => 'Un an de temps plein compte aussi pour la voie du temps partiel.',
  'exam-date-of-experience': () =>
    "Quand le tableau n'a que les dates E31 et E32, la première des deux est la date d'examen.",
  'final-grade-formula': () => 'La moyenne affichée est celle de E2, E31 et E32 par leurs coefficients.',
  'absence-without-reason': () => 'Une absence sans motif connu laisse le candidat à compléter.',
  'dispensed-unit-keeps-dossier': () => "Le dossier d'une épreuve dispensée reste contrôlé.",
};
