import type { Field } from '../../src/regulation';
import { understandHeading } from '../../src/table/heading';

/** The field of a heading, with its part where it numbers one; or what else it is. */
function meaningOf(heading: string): string {
  const meaning = understandHeading(heading);
  if (meaning.kind !== 'field') return meaning.kind;
  return meaning.part === null ? meaning.field : `${meaning.field} ${meaning.part}`;
}

const understood: Readonly<Partial<Record<Field, readonly string[]>>> = {
  candidateNumber: ['N° Candidat', 'Numéro Candidat', 'N° candidat :', 'n°  CANDIDAT', 'N° d’inscription'],
  lastName: [
    'Nom',
    'NOM',
    'Nom de famille',
    'NOM DE NAISSANCE',
    'Nom candidat',
    'NOM_DU_JEUNE',
    'Nom de l’apprenant',
  ],
  firstName: ['Prénom', 'PRENOM', 'Prénom(s)', 'Prénom candidat', 'PRENOM_DU_JEUNE', "Prénom de l'apprenant"],
  fullName: [
    'Nom et prénom',
    'NOM et prénom :',
    'Nom, prénom',
    'Nom complet',
    'Élèves',
    'Candidat',
    'Identité',
  ],
  birthDate: [
    'Date de Naissance',
    'Date Naissance',
    'Né(e) le',
    'DATE_DE_NAISSANCE_DU_JEUNE',
    'Date de naissance de l’apprenant',
    'Date de naissance (jj/mm/aaaa)',
  ],
  status: ['Catégorie', 'Catégorie Candidat', 'Statut', 'Statut du candidat', 'Catégorie de candidat'],
  pfmpWeeks: [
    'PFMP',
    'Nb de semaines de PFMP effectuées',
    'Nombre de semaines effectuées',
    'PFMP (semaines)',
    'Total PFMP',
    'Semaines de stage',
    'Nb sem. PFMP',
    'Durée des PFMP (semaines)',
  ],
  positioning: ['Positionnement', 'Positionnement (oui/non)', 'Positionnement (semaines)', 'Durée décidée'],
  positioningDate: ['Date de positionnement', 'Date de la décision', 'Date de la décision du recteur'],
  entryDate: ['Date d’entrée en formation', 'Entrée en formation', 'Date d’entrée'],
  contractWeeks: ['Durée du contrat', 'Durée du contrat (semaines)', 'Durée contrat apprentissage (sem.)'],
  workingTime: ['Temps de travail', 'Quotité', 'Temps plein / partiel'],
  // the small words tell start and end apart
  experienceStart: ['Début', 'Date de début', 'Date d’embauche', 'Certificat du', 'Contrat de travail du'],
  experienceEnd: ['Fin', 'Date de fin', 'Certificat au', 'Emploi au'],
  employee: ['Salarié', 'Salarié (oui/non)'],
  qualifiedJob: ['Emploi qualifié', 'Emploi qualifié du domaine'],
  registrationDate: ['Date d’inscription', 'Date d’inscription à l’examen'],
  attestation: [
    'Attestation conforme',
    'Conformité',
    'Conforme',
    'Attestation PFMP conforme (O/N)',
    'Conformité de l’attestation',
  ],
  evidence: ['Justificatifs', 'Attestation fournie', 'Attestation reçue', 'Certificats de travail fournis'],
  dossierE31: ['Dossier E31', 'Dossier E31 produit', 'E31 Dossier'],
  evidenceE31: ['Justificatifs E31', 'E31 – Justificatifs'],
  dossierE32: ['Dossier E32', 'Dossier E32 (oui/non)'],
  evidenceE32: ['Justificatifs E32', 'E32 Justificatifs'],
  markE2: ['E2', 'Note E2', 'Note E2 /20', 'E2 sur 20', 'Épreuve E2'],
  markE31: ['E31', 'Note E31', 'E31 Note', 'Sous-épreuve E31'],
  markE32: ['E32', 'Note E32/20'],
  examDate: ['Date de l’examen', 'Date de l’épreuve', 'Dates des épreuves'],
  examDateE31: ['Date E31', 'Date de l’épreuve E31', 'Date de passage E31'],
  examDateE32: ['Date E32', 'E32 Date'],
};

describe.each(Object.entries(understood))('%s', (field, headings) => {
  test.each(headings.map((heading) => [heading]))('is what “%s” says', (heading) => {
    expect(meaningOf(heading)).toBe(field);
  });
});

test.each([
  ['PFMP 1', 'pfmpWeeks 1'],
  ['PFMP2', 'pfmpWeeks 2'],
  ['PFMP n° 6', 'pfmpWeeks 6'],
  ['PFMP 2nde', 'pfmpWeeks 2nde'],
  ['PFMP seconde', 'pfmpWeeks 2nde'],
  ['PFMP 1re', 'pfmpWeeks 1re'],
  ['PFMP 1ère', 'pfmpWeeks 1re'],
  ['PFMP Tle', 'pfmpWeeks tle'],
  ['PFMP Terminale (semaines)', 'pfmpWeeks tle'],
  ['Début 1', 'experienceStart 1'],
  ['Date de début 2', 'experienceStart 2'],
  ['Fin 2', 'experienceEnd 2'],
  ['Fin certificat 3', 'experienceEnd 3'],
  ['Temps de travail 1', 'workingTime 1'],
  ['Certificat 1 du', 'experienceStart 1'],
  ['Certificat n° 2 au', 'experienceEnd 2'],
])('“%s” numbers a column: %s', (heading, meaning) => {
  expect(meaningOf(heading)).toBe(meaning);
});

// Each would be a wrong value under the right field: the name of a tutor, days as weeks, a coefficient as a mark.
test.each([
  // other persons and other numbers
  'Nom du tuteur',
  'Nom du responsable',
  'Nom Resp. Lég. 1',
  'Prénom Resp. Lég. 1',
  'Nom Personne',
  'NOM_TUTEUR_CFA',
  'NOM_DU_REPLEGAL',
  'Nom maître de stage',
  'Nom de l’entreprise',
  'Tuteur',
  'Prénom 2',
  'Prénom 3',
  'Mail élève',
  'INE',
  'N° Océan',
  'Id National',
  'Elève No Etab',
  'Num. Elève Etab',
  'NUMERO_DU_JEUNE',
  'N° Candidature',
  'N° de téléphone',
  // other dates
  'Date de naissance du responsable',
  'Date Sortie',
  'Date Modification',
  'Entrée',
  'Sortie',
  'DATE_DEBUT_CONTRAT',
  'DATE_FIN_CONTRAT',
  'Date de début contrat',
  'Date de fin de contrat',
  'Date de rupture de contrat',
  'Date de fin de formation',
  'Date d’inscription en formation',
  'Début (convention)',
  'Fin (convention)',
  'Edité le',
  'Inscrit le',
  'Date',
  'du',
  'au',
  // weeks of another kind or in another unit
  'PFMP (jours)',
  'PFMP en jours',
  'Jours de PFMP',
  'PFMP (heures)',
  'PFMP requises',
  'PFMP prévues',
  'PFMP restantes',
  'PFMP à effectuer',
  'Absences PFMP',
  'Semaines à rattraper',
  'Semaines',
  'Durée',
  'Jours effectifs',
  'Lieu de PFMP',
  'Durée contrat (mois)',
  'Durée du contrat en mois',
  'Type de contrat',
  'PFMP 1 2',
  // dossiers and attestations of another kind
  'Dossier',
  'Dossier d’inscription',
  'Dossier E33',
  'Dossier U2',
  'Attestation',
  'Attestation PFMP',
  'Attestation de Sécurité sociale',
  // marks of another kind
  'points',
  '/40',
  'coef',
  'Coef E31',
  'Note E31 /40',
  'Points E2',
  'Note',
  'Notes',
  'Note finale /20',
  'Moyenne sur 20',
  'TOTAL GENERAL',
  'TOTAL POUR MENTION',
  'Contrôle continu /20',
  'EPS CCF01A /100',
  '001 - 1 - Français - Ponctuel',
  'E1',
  'E3',
  'Résultat',
  // the rest of an export
  'Division de classe',
  'Classe',
  'Etat',
  'Code Spécialité',
  'Spécialité',
  'Série',
  'Sexe',
  'Option 1',
  'Code MEF',
  'Année scolaire',
  'Année formation',
  'NOMBRE_DE_SALARIES',
  'DIPLOME_AV_CTR_DU_JEUNE',
  'SITUATION_ANNEE_PREC',
  'Ll Situation Emploi',
  'Position',
  'Redoublant',
  'Observations',
  '',
  '***',
])('“%s” is no field', (heading) => {
  expect(meaningOf(heading)).toBe('unknown');
});

test.each([
  ['E33', 'markE33'],
  ['Français /20', 'markE51'],
])('“%s” is the mark of a unit', (heading, field) => {
  expect(meaningOf(heading)).toBe(field);
});

test.each(['N°', 'n°', 'No', 'Num', 'Numéro', 'N° d’ordre'])(
  '“%s” alone is a row number or the candidate’s',
  (heading) => {
    expect(meaningOf(heading)).toBe('number');
  },
);

test.each(['Conformité AGOrA', 'CONFORMITÉ AGORA', 'Motifs'])(
  '“%s” is our own column, never input',
  (heading) => {
    expect(meaningOf(heading)).toBe('ours');
  },
);

test('headings are understood the same however many others there are', () => {
  for (let n = 0; n < 6_000; n += 1) understandHeading(`Colonne ${n}`);
  expect(meaningOf('Colonne 5999')).toBe('unknown');
  expect(meaningOf('Note  E2')).toBe('markE2');
});
