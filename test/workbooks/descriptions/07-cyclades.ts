import {
  aside,
  blank,
  candidate,
  compliant,
  headings,
  incomplete,
  nonCompliant,
  outOfScope,
  sheet,
  title,
  workbook,
} from '../describe';

export const cyclades = workbook(
  '07-liste-cyclades',
  'A list as Cyclades prints it, eight lines before the heading, with three columns that the centre has added.',
  [
    sheet('Listes simples', [
      title('2026'),
      title('Listes simples'),
      title('LYC PRIVE EXEMPLE – VILLEFICTIVE  (0921234A)'),
      title("Type d'édition : Liste simple"),
      title('Edité le 23/01/2026 10:49'),
      title(
        "Critères de recherche : Etat Egal Inscrit Nom de famille N'est pas égal à … et Catégorie candidat",
      ),
      title('Critères de regroupement : Division de classe'),
      title('Critères de tris : Nom et prénom, Date de naissance'),
      headings(
        "Division de classe | N° Candidat | N° Inscription | Nom de famille | Nom d'usage | Prénom(s) | Date de Naissance | Catégorie Candidat | Division de classe | PFMP (semaines) | Attestation conforme",
      ),
      candidate(
        "''TAGOR' | '02026557741 | 002 Version 2 | EXEMPLE | ' - | Ada | '12/03/2007 | SCOLAIRE BACPRO 3 ANS (132) | ''TAGOR' | 20 | oui",
        compliant('status-assumed'),
      ),
      candidate(
        "''TAGOR' | '02026557742 | 001 Version 1 | MODÈLE | ' - | Basile | '04/11/2007 | SCOLAIRE BACPRO 3 ANS (132) | ''TAGOR' | 18 | oui",
        nonCompliant('status-assumed', 'pfmp-short'),
      ),
      candidate(
        "''TAGOR' | '02026557743 | 001 Version 1 | LE SPÉCIMEN | D'ESSAI | Chloé, Marie | '30/01/2006 | ENSEIGNEMENT A DISTANCE | ''TAGOR' | 20 | oui",
        compliant(),
      ),
      // Nobody has said how long the contract is, and no column could.
      candidate(
        "''TAGOR' | '02026557744 | 001 Version 1 | FICTIF | ' - | Driss | '17/07/2005 | APPRENTI BACPRO 3 ANS | ''TAGOR' | 104 | oui",
        incomplete('status-assumed', 'duration-unchecked'),
      ),
      candidate(
        "''TAGOR' | '02026557745 | 001 Version 1 | ÉBAUCHE | ' - | Élodie | '22/05/1986 | FORMATION CONTINUE | ''TAGOR' | 22 | oui",
        incomplete('status-ambiguous'),
      ),
      candidate(
        "''TAGOR' | '02026557746 | 001 Version 1 | GABARIT | ' - | Farid | '09/09/1996 | INDIVIDUEL | ''TAGOR' | 20 | oui",
        incomplete('status-unknown'),
      ),
      candidate(
        "''TAGOR' | '02026557747 | 001 Version 1 | MAQUETTE | ' - | Gaëlle | '28/02/2007 | SCOLAIRE PUBLIC BACPRO 3 ANS | ''TAGOR' | 22 | oui",
        outOfScope(),
      ),
      candidate(
        "''TAGOR' | '02026557748 | 001 Version 1 | BROUILLON | ' - | Hugo | '01/12/1990 | EX-SCOLAIRE | ''TAGOR' | 20 | oui",
        incomplete('status-unknown'),
      ),
      candidate(
        "''TAGOR' | '02026557749 | 001 Version 1 | ESQUISSE | ' - | Inès | '19/04/1988 | EXPERIENCE PROFESSIONNELLE 3 ANS | ''TAGOR' | | oui",
        incomplete('duration-unchecked'),
      ),
      candidate(
        "''TAGOR' | '02026557750 | 001 Version 1 | PROTOTYPE | ' - | Jules | '03/08/2007 | SCOLAIRE BACPRO 3 ANS (132) | ''TAGOR' | 20 | non",
        nonCompliant('status-assumed', 'attestation-noncompliant'),
      ),
      candidate(
        "''TAGOR' | '02026557751 | 001 Version 1 | CALQUE | ' - | Kenza | '11/10/2007 | ' - | ''TAGOR' | 20 | oui",
        incomplete('status-missing'),
      ),
      // The same number twice: a slip in one of the two rows.
      candidate(
        "''TAGOR' | '02026557752 | 001 Version 1 | CANEVAS | ' - | Léo | '25/06/2007 | SCOLAIRE BACPRO 3 ANS (132) | ''TAGOR' | 20 | oui",
        compliant('status-assumed', 'identity-duplicate'),
      ),
      candidate(
        "''TAGOR' | '02026557752 | 001 Version 1 | ÉPREUVE | ' - | Maya | '14/02/2007 | SCOLAIRE BACPRO 3 ANS (132) | ''TAGOR' | 21 | oui",
        compliant('status-assumed', 'identity-duplicate'),
      ),
      blank(),
      aside('Nombre de candidats : 13'),
    ]),
  ],
);
