import { enableSearch } from './search';

for (const help of document.querySelectorAll<HTMLElement>('main[lang]')) enableSearch(help);
