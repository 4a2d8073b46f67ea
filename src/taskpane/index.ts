export { renderHelpPage, renderTaskpane } from './pages';
