import type { FindingSentences, RegisterCode } from '../catalogue';
import { counted, formatDay, formatNumber } from '../format';
import type { RegisterWords } from '../register-words';
import { obstacleNames } from './names';
import { months, quoted, weeks } from './words';

export const registers: RegisterWords = {
  kinds: {
    training: 'attestations de PFMP (annexe 1)',
    experience: "attestations d'expérience (annexe 1bis)",
    dossier: 'dossiers E31 et E32',
  },
  items: {
    candidate: 'candidat',
    birthDate: 'date de naissance',
    session: 'session',
    structure: 'nom et adresse de la structure',
    responsible: 'nom du responsable',
    structureType: 'type de structure',
    tasks: 'nature des tâches',
    start: 'date de début',
    end: 'date de fin',
    weeks: 'nombre de semaines',
    hours: "nombre d'heures",
    signed: 'signature',
    stamped: 'cachet',
    receivedOn: 'date de réception',
    certificates: 'certificats de travail joints',
    employee: 'qualité de salarié',
    qualifiedJob: 'emploi qualifié du domaine',
    conformity: 'case de conformité',
  },
  checklist: {
    summary: 'état récapitulatif',
    work1: 'documents du travail 1',
    work2: 'documents du travail 2',
    work3: 'documents du travail 3',
    evidence: "justificatifs d'heures de formation ou d'expérience",
    day: 'double (E31) ou ressources (E32) pour le jour même',
    depositedOn: 'date de dépôt',
  },
  states: { complete: 'complet', 'to-complete': 'à compléter', 'too-late': 'trop tard' },
  outside: {
    'before-entry': "avant l'entrée en formation",
    'after-exam': "après l'examen",
    'after-reference': 'après le jour du contrôle',
  },
  conventions: { weekdays: '5 jours', hours: '35 h', 'calendar-days': '7 jours' },
  convention: (convention) => `Semaines calculées à ${convention} la semaine`,
  summary: (kind, lines) => `Registre : ${kind}, ${counted(lines, 'ligne', 'lignes', 'fr')}.`,
  line: ({ sheet, row, cell }) => `${quoted(sheet)}, ${cell === null ? `ligne ${row}` : cell}`,
  lines: ({ sheet, rows }) =>
    `${quoted(sheet)}, ${rows.length === 1 ? 'ligne' : 'lignes'} ${new Intl.ListFormat('fr').format(rows.map(String))}`,
};

const { items, checklist, outside, conventions, line, lines } = registers;
const days = (number: number) => counted(number, 'jour', 'jours', 'fr');
const rounded = (number: number) => weeks(Math.round(number * 100) / 100);

type Lacks = Parameters<FindingSentences['attestation-incomplete']>[0]['lacks'];

/** "signature, cachet (« ? » : …)": what a form lacks, with what stands there. */
const listLacks = (lacks: Lacks) =>
  lacks
    .map(({ item, quoted: cell, late }) => {
      if (late !== null) return `${items[item]} (${formatDay(late.day, 'fr')}, ${outside[late.why]})`;
      if (cell === null) return items[item];
      return `${items[item]} (${quoted(cell.raw)} : ${obstacleNames[cell.obstacle]})`;
    })
    .join(', ');

export const registerFindings: Pick<FindingSentences, RegisterCode> = {
  'pfmp-unsettled': ({ done, required }) =>
    `${rounded(done)} de PFMP sur ${weeks(required)} exigées : des attestations du registre ne sont pas encore comptées.`,
  'experience-unsettled': () =>
    "L'expérience comptée ne suffit pas encore : des attestations du registre ne sont pas comptées.",
  'pfmp-register': (details) =>
    details.rows.length === 0
      ? `Aucune attestation de ${quoted(details.sheet)} ne compte pour ce candidat.`
      : `${rounded(details.weeks)} d'après ${lines(details)} (calculées à ${conventions[details.convention]} la semaine : ${formatNumber(Math.round(details.computed * 100) / 100, 'fr')}).`,
  'weeks-mismatch': ({ declared, computed, convention, of, line: where }) => {
    switch (of) {
      case 'line':
        return `${line(where)} : ${rounded(declared)} déclarées, et ${rounded(computed)} d'après les dates (${conventions[convention]} la semaine).`;
      case 'sum':
        return `Les attestations déclarent ${rounded(declared)} en tout, et leurs dates en font ${rounded(computed)} (${conventions[convention]} la semaine).`;
      case 'list':
        return `La liste des candidats dit ${rounded(declared)}, et le registre ${quoted(where.sheet)} en compte ${formatNumber(Math.round(computed * 100) / 100, 'fr')}.`;
    }
  },
  'attestation-none': ({ sheet }) => `Aucune attestation de ce candidat dans ${quoted(sheet)}.`,
  'attestation-incomplete': ({ lacks, ...where }) =>
    `${line(where)} : attestation incomplète, elle ne compte pas. Manque : ${listLacks(lacks)}.`,
  'period-invalid': ({ why, months: most, ...where }) =>
    why === 'reversed'
      ? `${line(where)} : la fin de la période vient avant son début, elle ne compte pas.`
      : `${line(where)} : une période de ${months(most)} ou plus, elle ne compte pas.`,
  'attestation-refused': ({ item, ...where }) =>
    item === 'conformity'
      ? `${line(where)} : attestation cochée non conforme, elle ne compte pas.`
      : `${line(where)} : ${items[item]}, la réponse est non : cette attestation ne compte pas.`,
  'attestation-repeated': ({ first, ...where }) =>
    `${line(where)} : la même attestation qu'à la ligne ${first}, elle compte une fois.`,
  'attestation-uncertain': (where) =>
    `${line(where)} : cette ligne peut être celle d'un autre candidat (homonyme, ou numéro d'un autre nom), elle ne compte pas.`,
  'period-overlap': ({ days: number, ...where }) =>
    `${lines(where)} : ${days(number)} dans deux périodes à la fois, comptés une fois.`,
  'period-outside': ({ why, days: number, ...where }) =>
    number === null
      ? `${line(where)} : toute la période est ${outside[why]}, elle ne compte pas.`
      : `${line(where)} : ${days(number)} ${outside[why]}, non comptés.`,
  'pole-uncovered': ({ sheet, pole }, { unit }) =>
    `Aucune attestation comptée de ${quoted(sheet)} ne coche une tâche du pôle ${pole}, sur lequel porte le dossier ${unit ?? ''}.`,
  'periods-undivided': (where) =>
    `${line(where)} : toutes les semaines sont en une seule période ; la note les répartit sur le cycle de formation.`,
  'other-firms': ({ firms, most, isOverShare }) =>
    `Apprenti : ${counted(firms, 'autre structure', 'autres structures', 'fr')} que la principale (${most} au plus)${isOverShare ? ', et plus de la moitié des jours y sont passés' : ''} ; à vérifier.`,
  'experience-register': (details) =>
    details.rows.length === 0
      ? `Aucune attestation de ${quoted(details.sheet)} ne compte pour ce candidat.`
      : `Expérience comptée d'après ${lines(details)}.`,
  'dossier-checklist': ({ lacks, state, before, ...where }, { unit }) => {
    const until =
      state === 'too-late'
        ? ' Il est trop tard pour le compléter.'
        : before === null
          ? ''
          : ` À compléter avant le ${formatDay(before, 'fr')}.`;
    const lacking = lacks.map(({ item, why }) => (why === 'no' ? checklist[item] : `${checklist[item]} (?)`));
    return `${line({ ...where, cell: null })} : dossier ${unit ?? ''}, il manque : ${lacking.join(', ')}.${until}`;
  },
  'notification-missing': (where) =>
    `${line(where)} : la date à laquelle « non valide » a été signifié au candidat n'est pas notée.`,
  'register-stranger': ({ name, ...where }) =>
    `${line(where)} : ${quoted(name)} n'est dans aucune liste de candidats du classeur.`,
  'register-nameless': (where) => `${line(where)} : cette ligne ne dit pas de quel candidat elle est.`,
  'register-unit': (where) =>
    `${line(where)} : cette ligne ne dit pas si le dossier est celui de E31 ou de E32.`,
};

export const registerFixes: Pick<FindingSentences, RegisterCode> = {
  'pfmp-unsettled': () => 'Corriger ou faire compléter les attestations nommées ci-dessus.',
  'experience-unsettled': () => 'Corriger ou faire compléter les attestations nommées ci-dessus.',
  'pfmp-register': () => 'Rien à faire.',
  'weeks-mismatch': ({ of }) =>
    of === 'list'
      ? 'Corriger le nombre de la liste, ou laisser la case vide : le registre suffit.'
      : "Comparer avec l'attestation : corriger les dates ou le nombre de semaines, ou changer de convention.",
  'attestation-none': ({ sheet }) =>
    `Saisir les attestations dans ${quoted(sheet)}, avec le même nom ou le même numéro.`,
  'attestation-incomplete': ({ lacks }) => {
    if (lacks.some(({ item }) => item === 'stamped' || item === 'signed')) {
      return "Rendre l'attestation à la structure pour qu'elle la complète, puis mettre la ligne à jour.";
    }
    const [first, ...others] = lacks.map(({ late }) => late?.why ?? null);
    if (others.length > 0 || first === null || first === undefined) {
      return "Compléter la ligne d'après l'attestation.";
    }
    return first === 'after-exam'
      ? "Vérifier la date de réception ; si elle est juste, voir avec l'autorité académique."
      : "Vérifier la date de réception ; si elle est juste, l'attestation comptera une fois reçue.";
  },
  'period-invalid': () => "Corriger les dates d'après l'attestation.",
  'attestation-refused': () => "Voir avec l'autorité académique, ou produire une autre attestation.",
  'attestation-repeated': () => 'Supprimer une des deux lignes si elle a été saisie deux fois.',
  'attestation-uncertain': () =>
    'Écrire le numéro du candidat dans la ligne, et dans la liste des candidats.',
  'period-overlap': () => 'Vérifier les dates sur les attestations.',
  'period-outside': ({ why }) =>
    why === 'after-reference'
      ? 'Rien à faire : les jours à venir compteront une fois passés.'
      : "Vérifier les dates de la période et celle de l'entrée en formation ou de l'examen.",
  'pole-uncovered': ({ pole }) =>
    `Vérifier sur les attestations les cases du pôle ${pole}, ou prévoir une période qui le couvre.`,
  'periods-undivided': () => 'Vérifier que la période ne réunit pas plusieurs attestations.',
  'other-firms': () => 'Vérifier les conventions avec les autres entreprises.',
  'experience-register': () => 'Rien à faire.',
  'dossier-checklist': ({ state }) =>
    state === 'too-late'
      ? "Prévenir la commission d'interrogation."
      : 'Prévenir le candidat : voir les relances.',
  'notification-missing': () => 'Signifier la mention au candidat et noter la date.',
  'register-stranger': () => 'Corriger le nom ou le numéro, ou ajouter le candidat à la liste.',
  'register-nameless': () => 'Écrire le numéro ou le nom du candidat.',
  'register-unit': () => 'Écrire E31 ou E32.',
};
