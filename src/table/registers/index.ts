export {
  type AttestationLine,
  type AttestationRegister,
  type DossierLine,
  type DossierRegister,
  type LinePerson,
  type Register,
  readRegister,
} from './read-register';
export { type RegisterLayout, recogniseRegister } from './recognise-register';
export {
  type RegisterColumn,
  attestationColumns,
  dossierColumns,
  headingOf,
  personColumns,
  structureTypeName,
} from './register-fields';
