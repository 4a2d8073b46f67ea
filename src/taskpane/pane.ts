import { whenOfficeIsReady } from '../excel';
import { enableLanguageSwitch, showLanguage } from './language';
import { enableSearch } from './search';

for (const help of document.querySelectorAll<HTMLElement>('main[lang]')) enableSearch(help);
enableLanguageSwitch();
const language = await whenOfficeIsReady();
if (language !== null) showLanguage(language);
