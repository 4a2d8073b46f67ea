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
  amountColumns,
  attestationColumns,
  dayColumns,
  dossierColumns,
  headingOf,
  personColumns,
  structureTypeName,
  structureTypeOf,
} from './register-fields';
