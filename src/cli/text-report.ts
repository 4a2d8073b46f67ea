import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import {
  type AuditedCandidate,
  type FileAudit,
  type RegisterAudit,
  type SheetAudit,
  addSummaries,
  sayRegister,
} from '../audit';
import { type Catalogue, formatMean, keepTogether, sayFinding, sayFix, sayDay } from '../messages';
import { concernsAny, decisionIds } from '../regulation';
import type { Command } from './arguments';
import type { Terminal } from './terminal';

/** Remarks that hold for many candidates are told once, with their number. */
const MOST_REMARKS = 12;
const MOST_LEFT_OUT = 8;
const CELL_WIDTH = 6;

type Colours = ReturnType<typeof createColors>;

interface Page {
  readonly words: Catalogue;
  readonly colours: Colours;
  readonly columns: number;
}

/**
 * The audit as a person reads it in a terminal: for each sheet what was understood, the counts, then each
 * candidate that needs something, with reason, cell and what to do.
 */
export function renderText(audits: readonly FileAudit[], command: Command, terminal: Terminal): string {
  const { words, session, referenceDay } = command;
  const page: Page = { words, colours: createColors(terminal.hasColour), columns: terminal.columns };
  const { bold, dim } = page.colours;
  const sheetCount = audits.reduce((count, { audit }) => count + audit.sheets.length, 0);
  return [
    bold(`AGORA · ${words.report.session(session.session)} · ${sayDay(referenceDay, words)}`),
    '',
    ...audits.flatMap(({ file, audit }) => [
      ...audit.sheets.flatMap((sheet) => renderSheet(file, sheet, page)),
      ...audit.registers.flatMap((register) => renderRegister(file, register, page)),
      ...audit.skipped.map(({ name, reason }) =>
        dim(words.commandLine.skippedSheet(`${file} › ${name}`, words.names.skipped[reason])),
      ),
      ...(audit.skipped.length > 0 ? [''] : []),
    ]),
    ...(sheetCount > 1 ? renderTotals(audits, page) : []),
    ...wrap(dim(toConfirm(command)), page),
    ...wrap(dim(words.reservation), page),
    '',
  ].join('\n');
}

function toConfirm({ words, session }: Command): string {
  const open = decisionIds.filter((id) => session.decisions[id].sureness === 'to-confirm').length;
  return words.commandLine.toConfirm(open);
}

function renderSheet(file: string, sheet: SheetAudit, page: Page): readonly string[] {
  const { words, colours } = page;
  const { commandLine } = words;
  const { summary } = sheet;
  const needy = sheet.candidates.filter(
    ({ verdict }) => verdict === 'non-compliant' || verdict === 'incomplete',
  );
  return [
    `${colours.bold(`${file} › ${sheet.name}`)} ${colours.dim(`(${commandLine.heading(sheet.headerRow)})`)}`,
    ...renderUnderstanding(sheet, page),
    '',
    colours.bold(commandLine.counts(summary)),
    '',
    ...(needy.length === 0 && summary.compliant > 0
      ? [colours.green(`✓ ${commandLine.allCompliant}`), '']
      : []),
    ...needy.flatMap((candidate) => renderCandidate(candidate, page)),
    ...renderRemarks(sheet, page),
  ];
}

/** What a register was taken for, and its lines that are no candidate's of the lists. */
function renderRegister(file: string, register: RegisterAudit, page: Page): readonly string[] {
  const { words, colours } = page;
  const { name, headerRow, findings } = register;
  const { taken, convention, aside } = sayRegister(register, words);
  return [
    `${colours.bold(`${file} › ${name}`)} ${colours.dim(`(${words.commandLine.heading(headerRow)})`)}`,
    ...wrap(taken, page),
    ...(convention === null ? [] : wrap(`${convention} (--convention).`, page)),
    ...aside.flatMap((sentence) => wrap(colours.dim(sentence), page)),
    ...findings.flatMap((finding) => wrap(`${sayFinding(finding, words)} ${sayFix(finding, words)}`, page)),
    '',
  ];
}

function renderUnderstanding(sheet: SheetAudit, page: Page): readonly string[] {
  const { words } = page;
  const { commandLine, names } = words;
  const columns = sheet.columns
    .map(({ column, field }) => `${column}\u00a0${names.fields[field]}`)
    .join(' · ');
  const present = new Set(sheet.candidates.flatMap(({ category }) => category ?? []));
  const unchecked = (reason: 'no-column' | 'ambiguous') =>
    sheet.unchecked
      .filter((each) => each.reason === reason && concernsAny(each.rule, present))
      .map(({ rule }) => names.rules[rule]);
  const line = (label: string, items: readonly string[]) =>
    items.length === 0 ? [] : wrap(commandLine.labelled(label, items.join(', ')), page, { indent: 2 });
  const leftOut = sheet.leftOut
    .slice(0, MOST_LEFT_OUT)
    .map(({ row, text, reason }) => commandLine.leftOutRow(row, text, names.leftOut[reason]));
  const more = sheet.leftOut.length - leftOut.length;
  return [
    ...wrap(commandLine.labelled(commandLine.understood, columns), page, { indent: 2 }),
    ...line(commandLine.notJudged, unchecked('no-column')),
    ...line(commandLine.ambiguousColumns, unchecked('ambiguous')),
    ...(sheet.ignored.length === 0
      ? []
      : wrap(commandLine.ignoredHeadings(sheet.ignored.join(', ')), page, { indent: 2 })),
    ...(leftOut.length === 0
      ? []
      : wrap(
          commandLine.leftOutRows([...leftOut, ...(more > 0 ? [commandLine.more(more)] : [])].join(', ')),
          page,
          { indent: 2 },
        )),
  ];
}

function renderCandidate(candidate: AuditedCandidate, page: Page): readonly string[] {
  const { words, colours } = page;
  const { commandLine, names } = words;
  const isViolation = candidate.verdict === 'non-compliant';
  const [sign, paint] = isViolation ? ['✗', colours.red] : ['?', colours.yellow];
  const name = candidate.name ?? commandLine.nameless;
  const final = shownFinal(candidate, words);
  const title = [
    names.verdicts[candidate.verdict],
    commandLine.row(candidate.row),
    ...(final ? [final] : []),
  ];
  const findings = candidate.findings.filter(({ severity }) => severity !== 'info');
  return [
    ...wrap(
      `${paint(sign)} ${colours.bold(name)} — ${paint(title[0] ?? '')}, ${title.slice(1).join(', ')}`,
      page,
    ),
    ...findings.flatMap((finding) => {
      const effect = finding.effect ? ` [${names.effects[finding.effect]}]` : '';
      const source = colours.dim(` (${finding.source})`);
      const cell = colours.cyan((finding.cell ?? '').padEnd(CELL_WIDTH));
      const what = `${sayFinding(finding, words)}${colours.bold(effect)}${source}`;
      return [
        ...wrap(what, page, { indent: 2, label: cell }),
        ...wrap(sayFix(finding, words), page, { indent: 2 + CELL_WIDTH, label: '→ ' }),
      ];
    }),
    '',
  ];
}

function shownFinal(
  { outcome: { final } }: AuditedCandidate,
  { commandLine, report, language }: Catalogue,
): string {
  switch (final.kind) {
    case 'grade':
      return commandLine.final(formatMean(final.value, language));
    case 'non-valid':
      return commandLine.final(report.nonValid.toLowerCase());
    case 'none':
      return '';
    default:
      return final satisfies never;
  }
}

/** What is only worth knowing, told once with the rows that it holds for. */
function renderRemarks(sheet: SheetAudit, page: Page): readonly string[] {
  const { words, colours } = page;
  const rows = new Map<string, number[]>();
  for (const { findings, row } of sheet.candidates) {
    for (const finding of findings) {
      if (finding.severity !== 'info') continue;
      const sentence = sayFinding(finding, words);
      rows.set(sentence, [...(rows.get(sentence) ?? []), row]);
    }
  }
  if (rows.size === 0) return [];
  const told = [...rows].slice(0, MOST_REMARKS);
  const rest = rows.size - told.length;
  return [
    colours.bold(words.names.severities.info),
    ...told.flatMap(([sentence, where]) =>
      wrap(`${sentence} ${colours.dim(`(${words.commandLine.rows(where)})`)}`, page, {
        indent: 2,
        label: '· ',
      }),
    ),
    ...(rest > 0 ? [`  · ${words.commandLine.more(rest)}`] : []),
    '',
  ];
}

function renderTotals(audits: readonly FileAudit[], { words, colours }: Page): readonly string[] {
  const { commandLine } = words;
  const lines = audits.flatMap(({ file, audit }) =>
    audit.sheets.map((sheet) => ({ label: `${file} › ${sheet.name}`, summary: sheet.summary })),
  );
  const total = addSummaries(lines.map(({ summary }) => summary));
  return [
    ...lines.map(({ label, summary }) => commandLine.labelled(label, commandLine.counts(summary))),
    colours.bold(commandLine.labelled(commandLine.total, commandLine.counts(total))),
    '',
  ];
}

/** How a paragraph is set: what its first line begins with, and how far all its lines stand in. */
interface Setting {
  /** before the first line; the others stand in by its width */
  readonly label?: string;
  /** characters before every line */
  readonly indent?: number;
}

/** Wraps a text to the page. */
function wrap(text: string, { columns }: Page, { label = '', indent = 0 }: Setting = {}): readonly string[] {
  const hang = stringWidth(label);
  const lines = wrapAnsi(keepTogether(text), columns - indent - hang).split('\n');
  const margin = ' '.repeat(indent);
  return lines.map((line, index) => margin + (index === 0 ? label : ' '.repeat(hang)) + line);
}
