import { readFileSync, writeFileSync } from 'node:fs';
import { functionTable, renderReadmeList } from '../src/functions';

/** Between these marks the README's list of functions is made from their table. */
const MARKS = /(<!-- functions: npm run readme -->\n\n)[\s\S]*?(\n\n<!-- \/functions -->)/;

const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', readme.replace(MARKS, `$1${renderReadmeList(functionTable)}$2`));
