import type { Obstacle } from '../../regulation';
import type { FindingSentences, RegisterCode } from '../catalogue';
import { formatNumber } from '../format';
import { categoryNames, obstacleNames } from './names';
import { markOf, months, quoted, weeks } from './words';

type Quoted = { readonly raw: string; readonly obstacle: Obstacle } | null;

const read = (cell: { raw: string; obstacle: Obstacle }) =>
  `${quoted(cell.raw)} (${obstacleNames[cell.obstacle]})`;
const emptyOr = (cell: Quoted, empty: string, unread: string) =>
  cell === null ? empty : `${unread} : ${read(cell)}.`;

const ways = { 'any-time': 'de travail', 'full-time': 'à temps plein', 'part-time': 'au total' } as const;

export const findings: Omit<FindingSentences, RegisterCode> = {
  'status-missing': () => 'La catégorie du candidat manque : ses règles ne sont pas connues.',
  'status-unknown': (details) =>
    `La catégorie ${quoted(details.raw)} ne désigne pas une seule des six catégories de la note.`,
  'status-ambiguous': ({ word }) =>
    `${quoted(word)} ne dit pas s'il s'agit d'une première formation, d'une reconversion ou d'un perfectionnement.`,
  'status-assumed': ({ word, category }) =>
    `${quoted(word)} a été compris comme : ${categoryNames[category]}.`,
  'status-out-of-scope': ({ word }) =>
    `${quoted(word)} relève du contrôle en cours de formation : la note ne s'applique pas, rien n'a été contrôlé.`,
  'duration-unchecked': ({ category }) =>
    `La durée n'a pas pu être contrôlée : une colonne manque, ou deux colonnes se la disputent. Catégorie : ${categoryNames[category]}.`,
  'pfmp-missing': () => 'Le nombre de semaines de PFMP manque.',
  'pfmp-invalid': (details) => `Le nombre de semaines de PFMP ne se lit pas : ${read(details)}.`,
  'pfmp-short': ({ done, required }) =>
    `${weeks(done)} de PFMP pour ${weeks(required)} exigées : il manque ${weeks(required - done)}.`,
  'pfmp-interrupted': ({ done, required }) =>
    `${weeks(done)} de PFMP pour ${weeks(required)} exigées, après une interruption : seule l'autorité académique peut valider une durée plus courte.`,
  'contract-missing': () =>
    "La durée du contrat d'apprentissage manque : on ne sait pas combien de semaines sont exigées.",
  'contract-invalid': (details) =>
    `La durée du contrat d'apprentissage ne se lit pas en semaines : ${read(details)}.`,
  'positioning-invalid': (details) =>
    `La décision de positionnement ne se lit pas : ${read(details)} ; la durée complète de ${weeks(details.full)} est retenue en attendant.`,
  'positioning-assumed': ({ floor }) =>
    `${weeks(floor)} retenues pour le positionnement, durée décidée à vérifier.`,
  'positioning-below-floor': ({ decided, floor, full }) =>
    `La décision fixe ${weeks(decided)}, sous le plancher de ${weeks(floor)} : elle est sans effet, ${weeks(full)} restent exigées.`,
  'positioning-late': ({ decided, full }) =>
    `La réduction à ${weeks(decided)} n'a pas été décidée avant l'entrée en formation : elle est sans effet, ${weeks(full)} restent exigées.`,
  'positioning-date-missing': ({ quoted: cell }, { field }) =>
    emptyOr(
      cell,
      `La réduction ne vaut que si elle est décidée avant l'entrée en formation, et la date ${field === 'entryDate' ? "d'entrée" : 'de décision'} manque.`,
      `La réduction ne vaut que si elle est décidée avant l'entrée en formation, et la date ${field === 'entryDate' ? "d'entrée" : 'de décision'} ne se lit pas`,
    ),
  'positioning-ignored': ({ category }) =>
    `Un positionnement est noté, mais cette catégorie n'en a pas : il n'a rien changé. Catégorie : ${categoryNames[category]}.`,
  'experience-missing': (_details, { field }) =>
    field === 'employee' || field === 'qualifiedJob'
      ? "La case qui dit si l'expérience compte (salarié, emploi qualifié) est vide."
      : field === 'registrationDate'
        ? "La date d'inscription manque : on ne sait pas jusqu'à quel jour le travail compte."
        : 'Une date de certificat de travail manque.',
  'experience-invalid': ({ quoted: cell }) =>
    emptyOr(
      cell,
      'La fin du certificat de travail vient avant son début.',
      'Une case des certificats de travail ne se lit pas',
    ),
  'experience-ongoing': () =>
    "Toujours en poste : le travail a été compté jusqu'à la date d'examen ou d'inscription.",
  'working-time-missing': ({ quoted: cell }) =>
    emptyOr(
      cell,
      "Le temps de travail n'est pas dit, et il change la réponse (6 mois à temps plein ou 1 an à temps partiel).",
      'Le temps de travail ne se lit ni temps plein ni temps partiel',
    ),
  'exam-date-missing': ({ quoted: cell }) =>
    emptyOr(
      cell,
      "La date d'examen manque : les certificats de travail ne peuvent pas être comptés.",
      "La date d'examen ne se lit pas",
    ),
  'experience-short': (details) =>
    `Certificats de travail insuffisants : ${details.ways
      .map(({ way, done, required }) => `${months(done)} ${ways[way]} pour ${months(required)} exigés`)
      .join(', ou ')}.`,
  'experience-not-eligible': (_details, { field }) =>
    field === 'employee'
      ? "L'expérience n'a pas été acquise en qualité de salarié."
      : "L'expérience n'a pas été acquise dans un emploi qualifié du domaine.",
  'experience-equivalence': ({ months: number }) =>
    `${months(number)} sur les deux années, dont du temps plein compté au titre du temps partiel (à confirmer).`,
  'attestation-noncompliant': () => "L'attestation est cochée non conforme au règlement d'examen.",
  'attestation-unknown': ({ quoted: cell }) =>
    emptyOr(
      cell,
      "On ne sait pas si l'attestation est conforme : la case est vide.",
      "On ne sait pas si l'attestation est conforme, la case ne se lit pas",
    ),
  'dossier-missing': (_details, { unit }) =>
    `Le dossier ${unit ?? ''} n'est pas produit le jour de l'épreuve.`,
  'dossier-unknown': ({ quoted: cell }, { unit }) =>
    emptyOr(
      cell,
      `On ne sait pas si le dossier ${unit ?? ''} est produit : la case est vide.`,
      `On ne sait pas si le dossier ${unit ?? ''} est produit, la case ne se lit pas`,
    ),
  'dossier-to-complete': (_details, { unit }) => `Le dossier ${unit ?? ''} n'est pas encore produit.`,
  'evidence-missing': (_details, { unit }) =>
    `Les justificatifs de formation ou d'expérience du dossier ${unit ?? ''} ne sont pas produits.`,
  'evidence-unknown': ({ quoted: cell }, { unit }) =>
    emptyOr(
      cell,
      `On ne sait pas si les justificatifs du dossier ${unit ?? ''} sont produits : la case est vide.`,
      `On ne sait pas si les justificatifs du dossier ${unit ?? ''} sont produits, la case ne se lit pas`,
    ),
  'evidence-to-complete': (_details, { unit }) =>
    `Les justificatifs du dossier ${unit ?? ''} ne sont pas encore produits.`,
  'mark-nonvalid': (_details, finding) => `« Non valide » est écrit à la place de la ${markOf(finding)}.`,
  'mark-absent': (_details, finding) =>
    `Une absence est écrite à la place de la ${markOf(finding)}, sans dire si elle est justifiée.`,
  'absence-unjustified': (_details, finding) =>
    `Absence non justifiée à la place de la ${markOf(finding)} : le diplôme ne peut pas être délivré.`,
  'absence-justified': (_details, finding) =>
    `Absence justifiée à la place de la ${markOf(finding)} : elle compte 0 pour le diplôme.`,
  'mark-invalid': (details, finding) => `La ${markOf(finding)} ne se lit pas : ${read(details)}.`,
  'mark-missing': (_details, { unit }) => `La note ${unit ?? ''} n'est pas encore saisie.`,
  'mark-overruled': ({ typed, becomes }, { unit }) =>
    `La note ${formatNumber(typed, 'fr')} saisie en ${unit ?? ''} est écartée : la règle donne ${becomes === 'zero' ? 'zéro' : '« non valide »'}.`,
  'kept-mark-expired': ({ from, until }, finding) =>
    `La ${markOf(finding)}, obtenue à la session ${from}, n'a pu être conservée que jusqu'à la session ${until}.`,
  'kept-mark-too-low': ({ value, least }, finding) =>
    `La ${markOf(finding)} conservée (${formatNumber(value, 'fr')}) est sous ${least} : elle ne se conserve que dans la forme progressive.`,
  'optional-too-many': ({ count, most }) =>
    `${count} épreuves facultatives sont notées, ${most} au plus peuvent être choisies.`,
  'project-not-counted': ({ category }) =>
    category === 'distance-learning'
      ? "La note du projet n'est pas comptée : aucun texte lu ne la prévoit dans l'enseignement à distance (à confirmer)."
      : "La note du projet n'est pas comptée : seuls les scolaires et les apprentis en ont un.",
  'control-pair': () =>
    "À l'épreuve de contrôle on repasse deux épreuves : E11, E12 ou E33, et E51 ou E52. Les notes de contrôle saisies ne sont pas celles-là.",
  'cell-unreadable': (details) => `Cette case ne se lit pas : ${read(details)}.`,
  'identity-duplicate': ({ by }) =>
    by === 'number'
      ? 'Ce numéro de candidat figure plusieurs fois dans le classeur.'
      : 'Ce nom, avec la même date de naissance, figure plusieurs fois dans le classeur.',
  'identity-missing': () => "Ni nom ni numéro : on ne sait pas de quel candidat il s'agit.",
};
