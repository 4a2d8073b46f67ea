import { type FunctionHost, registerFunctions } from './register';
import { functionTable } from './table';

/** Supplied by Excel's runtime before this script: the only part of Office that the functions know. */
declare const CustomFunctions: FunctionHost;

registerFunctions(functionTable, CustomFunctions);
