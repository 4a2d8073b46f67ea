import { counted } from '../format';
import { footers, form, sheetNames } from '../fr/printing';
import type { PrintingWords } from '../printing-words';

export const printing: PrintingWords = {
  // Papers of a French exam: the people who fill them in, sign and check them read French.
  form,
  record: {
    title: 'Record of conformity',
    row: (sheet, row) => `“${sheet}”, row ${row}`,
    labels: { category: 'Category', result: 'Result of the check', situation: 'Check' },
    unknown: 'not known',
    findings: 'Findings',
    headings: ['Severity', 'Finding', 'What to do', 'Rule and source'],
    noFindings: 'No finding.',
    moreFindings: (count) =>
      `… and ${counted(count, 'more finding', 'more findings', 'en')} in the workbook: see the results of the check.`,
    source: (topic, source) => `${topic} (${source})`,
    attestations: 'Attestations (annexes 1 and 1bis)',
    attestationHeadings: ['Register', 'Structure', 'From', 'To', 'Weeks', 'Hours', 'Counted'],
    line: (sheet, row) => `${sheet}, row ${row}`,
    counted: { yes: 'yes', no: 'no' },
    weeksInAll: (weeks) => `Weeks of PFMP that count by the register: ${weeks}`,
    noAttestations: 'No attestation of this candidate is in a register of the workbook.',
    moreAttestations: (count) =>
      `… and ${counted(count, 'more attestation', 'more attestations', 'en')} in the workbook.`,
    dossiers: (unit) => `Dossier ${unit}`,
    depositedOn: (day) => `deposited on ${day}`,
    noDossier: 'no row of this dossier in a register of the workbook: see the findings and the list',
    signature: {
      date: 'Date of the check:',
      name: 'Name of the person who checks:',
      signature: 'Signature:',
    },
  },
  sheetNames,
  footers,
};
