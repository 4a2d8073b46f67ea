import type { Catalogue } from '../catalogue';
import { commandLine } from './command-line';
import { diploma } from './diploma';
import { exam } from './exam';
import { figures } from './figures';
import { findings } from './findings';
import { fixes } from './fixes';
import { functionHelp } from './function-help';
import { functions } from './functions';
import { jury } from './jury';
import { marking } from './marking';
import { outcomes } from './outcomes';
import { names } from './names';
import { refusals } from './refusals';
import { registerFindings, registers } from './registers';
import { registerDeeds } from './register-deeds';
import { report } from './report';
import { reservation } from './reservation';
import { ribbon } from './ribbon';
import { decisions, rules } from './rules';

export const french: Catalogue = {
  language: 'fr',
  reservation,
  findings: { ...findings, ...registerFindings },
  fixes,
  rules,
  decisions,
  names,
  figures,
  report,
  commandLine,
  functions,
  functionHelp,
  exam,
  diploma,
  jury,
  registers,
  registerDeeds,
  marking,
  outcomes,
  ribbon,
  refusals,
};
