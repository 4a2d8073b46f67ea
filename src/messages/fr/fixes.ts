import type { FindingSentences } from '../catalogue';
import { registerFixes } from './registers';
import { weeks } from './words';

const readCell = 'Corriger la case.';
const answerCell = 'Répondre par oui ou par non dans la case.';

export const fixes: FindingSentences = {
  ...registerFixes,
  'status-missing': () =>
    'Indiquer la catégorie (par exemple : hors contrat, CNED, apprenti, FPC reconversion).',
  'status-unknown': () =>
    'Écrire une des six catégories : hors contrat, CNED, apprenti CFA non habilité, FPC reconversion, perfectionnement, 3 ans.',
  'status-ambiguous': () => 'Préciser : FPC première formation, FPC reconversion ou perfectionnement.',
  'status-assumed': () => "Vérifier que l'établissement est bien hors contrat, ou le CFA non habilité.",
  'status-out-of-scope': () => 'Rien à faire ici : voir avec le service du contrôle en cours de formation.',
  'duration-unchecked': (_details, { field }) =>
    field === 'contractWeeks'
      ? 'Ajouter une colonne « Durée du contrat (semaines) ».'
      : field === 'pfmpWeeks'
        ? "Ajouter une colonne « Semaines de PFMP », ou n'en garder qu'une."
        : 'Ajouter les colonnes « Début » et « Fin » des certificats de travail.',
  'pfmp-missing': () => "Reporter le nombre de semaines de l'attestation (annexe 1).",
  'pfmp-invalid': () => 'Écrire un nombre de semaines, par exemple 20 ou 19,5.',
  'pfmp-short': ({ required }) =>
    `Faire attester les semaines manquantes jusqu'à ${weeks(required)}, ou produire la décision de positionnement.`,
  'pfmp-interrupted': () => "Demander la validation à l'autorité académique, avec le motif et ses preuves.",
  'contract-missing': () => 'Indiquer la durée du contrat en semaines.',
  'contract-invalid': () => 'Écrire la durée du contrat en semaines (2 ans : 104).',
  'positioning-invalid': () => 'Écrire oui, non, ou le nombre de semaines décidé par le recteur.',
  'positioning-assumed': () => 'Reporter le nombre de semaines écrit dans la décision du recteur.',
  'positioning-below-floor': () => 'Vérifier le nombre de semaines sur la décision du recteur.',
  'positioning-late': () => "Vérifier la date de la décision et celle de l'entrée en formation.",
  'positioning-date-missing': (_details, { field }) =>
    field === 'entryDate'
      ? "Indiquer la date d'entrée en formation."
      : 'Indiquer la date de la décision du recteur.',
  'positioning-ignored': () => 'Vérifier la catégorie, ou vider la case.',
  'experience-missing': (_details, { field }) =>
    field === 'employee' || field === 'qualifiedJob' ? answerCell : 'Compléter la date.',
  'experience-invalid': () => 'Corriger la case (dates au format jj/mm/aaaa).',
  'experience-ongoing': () => 'Faire confirmer par un certificat de travail récent.',
  'working-time-missing': () => 'Écrire « temps plein » ou « temps partiel ».',
  'exam-date-missing': () => "Indiquer la date d'examen dans le tableau, ou la donner au moment du contrôle.",
  'experience-short': () => "Demander au candidat d'autres certificats de travail.",
  'experience-not-eligible': () => 'Vérifier les certificats de travail avec le candidat.',
  'experience-equivalence': () => 'Faire confirmer par le service des examens.',
  'attestation-noncompliant': () => "Faire établir une attestation conforme avant l'épreuve.",
  'attestation-unknown': () => "Contrôler l'attestation, puis cocher conforme ou non conforme.",
  'dossier-missing': () => "Produire le dossier avant l'interrogation, si c'est encore possible.",
  'dossier-unknown': () => answerCell,
  'dossier-to-complete': () => "Faire déposer le dossier avant le jour de l'épreuve.",
  'evidence-missing': () => "Produire l'annexe 1 ou 1bis, si c'est encore possible.",
  'evidence-unknown': () => answerCell,
  'evidence-to-complete': () => "Faire déposer l'annexe 1 ou 1bis avant le jour de l'épreuve.",
  'mark-nonvalid': () => 'Vérifier le motif avec la commission.',
  'mark-absent': () => "Écrire ABJ si l'absence est justifiée, ABI si elle ne l'est pas.",
  'mark-invalid': () => 'Écrire une note de 0 à 20, ou NV, ABJ, ABI, DISP.',
  'mark-missing': () => "Saisir la note après l'épreuve.",
  'mark-overruled': () => 'Corriger la note, ou la réponse sur le dossier.',
  'absence-unjustified': () => "Vérifier le motif de l'absence ; si elle est justifiée, écrire ABJ.",
  'absence-justified': () => "Voir l'épreuve de remplacement si la moyenne ne suffit pas.",
  'kept-mark-expired': () => "Saisir la note de cette session, ou vérifier l'année.",
  'kept-mark-too-low': () =>
    "Saisir la note de cette session ; pour la forme progressive, l'écrire dans une colonne « Forme ».",
  'optional-too-many': () => "Ne garder que les épreuves facultatives choisies à l'inscription.",
  'project-not-counted': () => 'Vérifier la catégorie du candidat.',
  'control-pair': () => 'Garder la note des deux épreuves que le candidat a choisies.',
  'cell-unreadable': () => readCell,
  'identity-duplicate': () => 'Vérifier, et supprimer la ligne en double.',
  'identity-missing': () => 'Écrire le nom ou le numéro du candidat.',
};
