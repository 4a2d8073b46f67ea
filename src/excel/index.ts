export { announcePage, whenOfficeIsReady } from './ready';
