import type { RefusalSentences } from '../catalogue';
import { quoted } from './words';

export const refusals: RefusalSentences = {
  noFile: "Aucun fichier indiqué : donner au moins un classeur .xlsx (--help pour l'aide).",
  unknownOption: (option) => `Option inconnue : ${option} (--help pour l'aide).`,
  optionWithoutValue: (option) => `L'option ${option} attend une valeur (--help pour l'aide).`,
  badDate: (option, value) =>
    `${option} : « ${value} » n'est pas une date du calendrier ; l'écrire AAAA-MM-JJ, par exemple 2026-06-15.`,
  badHeader: (value) =>
    `--header : « ${value} » n'est pas un numéro de ligne ; écrire un nombre à partir de 1.`,
  badLanguage: (value) => `--lang : « ${value} » n'est pas une langue connue ; écrire fr ou en.`,
  badSession: (value, known) =>
    `--session : la session « ${value} » n'est pas connue ; sessions connues : ${known}.`,
  badConvention: (value, known) =>
    `--convention : « ${value} » n'est pas une convention connue pour la semaine de PFMP ; écrire ${known}.`,
  badMapping: (value) => `--map : « ${value} » ne se lit pas ; écrire champ=Titre de colonne.`,
  unknownField: (field, fields) => `--map : le champ « ${field} » n'existe pas ; champs : ${fields}.`,
  mappingTwice: (field) => `--map : le champ « ${field} » est donné deux fois ; n'en garder qu'un.`,
  missingFile: (file) => `${file} : ce fichier n'existe pas ; vérifier le chemin.`,
  folder: (file) => `${file} : c'est un dossier ; donner les fichiers .xlsx qu'il contient.`,
  unreadableFile: (file) =>
    `${file} : ce fichier ne peut pas être ouvert ; vérifier les droits, ou le fermer dans Excel.`,
  file: {
    'empty-file': (file) => `${file} : le fichier est vide.`,
    'not-a-workbook': (file) =>
      `${file} : ce n'est pas un classeur .xlsx ; l'enregistrer depuis Excel au format .xlsx.`,
    'old-format': (file) =>
      `${file} : ancien format .xls ; l'ouvrir dans Excel et l'enregistrer au format .xlsx.`,
    encrypted: (file) =>
      `${file} : protégé par un mot de passe ; l'enregistrer sans mot de passe d'ouverture.`,
    damaged: (file) =>
      `${file} : le fichier est abîmé ou incomplet ; l'ouvrir dans Excel, le réparer et l'enregistrer.`,
    'too-large': (file) => `${file} : plus de 100 Mo ; garder les seules feuilles de candidats.`,
    'inflates-too-much': (file) =>
      `${file} : son contenu, une fois décompressé, est démesuré ; garder les seules feuilles de candidats.`,
    'too-wide': (file) =>
      `${file} : une feuille s'étend sur plus de 20 millions de cellules ; supprimer ce qui traîne loin du tableau.`,
  },
  noSheet: (file, sheet, sheets) => `${file} : pas de feuille « ${sheet} » ; feuilles : ${sheets}.`,
  noCandidateTable: (file) =>
    `${file} : aucun tableau de candidats trouvé ; il faut une colonne de nom ou de numéro, et la catégorie ou une règle (voir --header et --map).`,
  registersAlone: (file, registers) =>
    `${file} : ${registers.length === 1 ? 'un registre' : 'des registres'} (${registers.map(quoted).join(', ')}), mais aucune liste de candidats ; ajouter au classeur une feuille avec leur nom ou leur numéro et leur catégorie.`,
  noTableUnderHeader: (file, row) =>
    `${file} : la ligne ${row} n'est pas une ligne de titres de candidats ; vérifier --header.`,
  noHeading: (heading, headings) =>
    `--map : aucune colonne ne s'appelle « ${heading} » ; titres trouvés : ${headings}.`,
  reportIsInput: (path) => `--report : ${path} est un des classeurs contrôlés ; choisir un autre nom.`,
  reportIsOther: (path) =>
    `--report : ${path} existe déjà et n'est pas un compte rendu d'AGORA ; choisir un autre nom.`,
  outputNotWritten: "La sortie ne peut pas être écrite (disque plein ?) ; rien n'est perdu, recommencer.",
  reportNotWritten: (path) =>
    `--report : ${path} ne peut pas être écrit ; vérifier le dossier, ou fermer le fichier dans Excel.`,
  reportExtension: (path) => `--report : ${path} doit finir par .xlsx.`,
};
