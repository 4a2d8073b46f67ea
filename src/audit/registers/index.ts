export { listPeople } from './list-people';
export { openRegisters } from './open-registers';
export type { HeldLine, Person, RegisterAudit, RegisterBook } from './register-book';
export {
  type NewRegister,
  type RegisterCheck,
  type RegisterKind,
  type RegisterPlanColumn,
  planRegister,
  registerKinds,
} from './plan-register';
