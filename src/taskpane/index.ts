export { type NameOf, renderFilePage, renderHelpPage, renderTaskpane } from './pages';
