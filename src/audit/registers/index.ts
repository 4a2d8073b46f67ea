export { listPeople } from './list-people';
export { openRegisters } from './open-registers';
export { type ToldRegister, sayRegister } from './say-register';
export type { HeldLine, Person, RegisterAudit, RegisterBook } from './register-book';
