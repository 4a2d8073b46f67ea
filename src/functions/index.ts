export type { FunctionAnswer, FunctionError } from './answer';
export type { Example, ExampleValue, FunctionDefinition, Localised } from './define-function';
export { escaped, renderFunctionsHelp, signatureOf } from './help-page';
export { describeFunctions } from './metadata';
export type { Parameter } from './parameters';
export { type FunctionHost, type KnownDateSystem, registerFunctions } from './register';
export { renderReadmeList } from './readme-list';
export { functionTable, namespace } from './table';
