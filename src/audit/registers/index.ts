export { listIdentities, listPeople } from './list-people';
export { openRegisters } from './open-registers';
export type { HeldLine, Person, RegisterAudit, RegisterBook } from './register-book';
