import { registerDeeds } from './register-deeds';
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
import { printing } from './printing';
import { refusals } from './refusals';
import { registerFindings, registers } from './registers';
import { reminders } from './reminders';
import { report } from './report';
import { reservation } from './reservation';
import { ribbon } from './ribbon';
import { shortTraining } from './short-training';
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
  printing,
  registers,
  registerDeeds,
  reminders,
  shortTraining,
  marking,
  outcomes,
  ribbon,
  refusals,
};
