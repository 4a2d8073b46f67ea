export { detectDateSystem } from './date-system';
export { announcePage, whenOfficeIsReady } from './ready';
