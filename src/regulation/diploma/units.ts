/** What the diploma consists of (arrêté du 18 février 2020, annexe II): the compulsory units, in the order of the épreuves. */
export const diplomaUnits = [
  'E11',
  'E12',
  'E2',
  'E31',
  'E32',
  'E33',
  'E41',
  'E42',
  'E51',
  'E52',
  'E6',
  'E7',
] as const;
export type DiplomaUnit = (typeof diplomaUnits)[number];

/** The units that the note for candidates does not speak of. */
export const generalUnits = ['E11', 'E12', 'E33', 'E41', 'E42', 'E51', 'E52', 'E6', 'E7'] as const;
export type GeneralUnit = (typeof generalUnits)[number];

/** The units that may be taken again at the épreuve de contrôle (arrêté du 25 novembre 2021). */
export const controlUnits = ['E11', 'E12', 'E33', 'E51', 'E52'] as const;
export type ControlUnit = (typeof controlUnits)[number];

export function isControlUnit(unit: DiplomaUnit): unit is ControlUnit {
  return (controlUnits as readonly DiplomaUnit[]).includes(unit);
}

/** What the jury may be proposed. */
export const proposals = ['admitted', 'control', 'adjourned', 'undeliverable', 'incomplete'] as const;
export type Proposal = (typeof proposals)[number];

export const mentions = ['assez-bien', 'bien', 'tres-bien', 'felicitations'] as const;
export type Mention = (typeof mentions)[number];
