export { whenOfficeIsReady } from './ready';
