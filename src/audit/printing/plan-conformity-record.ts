import { type Catalogue, formatDay, keepTogether, sayFinding, sayFix } from '../../messages';
import { type Session, type Severity, settingsOf } from '../../regulation';
import { ownSheetPrefix } from '../own-sheets';
import type { AuditedCandidate, LocatedFinding } from '../result';
import type { CandidatePapers } from './find-papers';
import { fitText } from './fit-text';
import { type PaperPerson, calledOf, namesOf } from './paper-person';
import { planAttestations, planDossiers } from './plan-papers-told';
import { type PrintPage, type TextLook, roomOf } from './print-page';
import { type PageLine, type PagePart, heightOfPart, lineOfTexts, stackParts } from './stack-parts';

/** Points; both tables of the record stand on them. */
const columns = [70, 140, 54, 54, 50, 44, 111] as const;
const ALL = columns.length;

const size = 8.5;
const text: TextLook = { size };
const bold: TextLook = { size, isBold: true };
const gap: PagePart = { lines: [{ height: 7, cells: [] }] };

/** Room for one finding, in points: what is longer is cut, and stands whole in the workbook. */
const MOST = 84;

/** Of whom a record is. */
export interface RecordSubject {
  readonly person: PaperPerson;
  /** the sheet that lists the candidate */
  readonly sheet: string;
  readonly audited: AuditedCandidate;
  /** null: the registers were not read, and nothing is said of them */
  readonly papers: CandidatePapers | null;
}

/**
 * The record of conformity of one candidate on one page: identity, verdict, findings with what to do, attestations,
 * dossiers, and room for who checks to sign. The gravest findings come first; those for which the page has no room
 * are counted. Note § 2: the commission checks the conformity of the file.
 *
 * @param situation  in words, the day on which the file was judged
 * @example planConformityRecord(subject, session, sayDay(null, french), french) → 'Contrôle AGOrA – Fiche (EXEMPLE Ada)'
 */
export function planConformityRecord(
  { person, sheet, audited, papers }: RecordSubject,
  session: Session,
  situation: string,
  words: Catalogue,
): PrintPage {
  const { printing } = words;
  const before = [
    planTitle(session, words),
    planIdentity(person, sheet, audited, situation, words),
    gap,
    planVerdict(audited, words),
    gap,
  ];
  const afterFindings = (attestations: 'roomy' | 'tight'): readonly PagePart[] => [
    gap,
    ...(papers === null
      ? []
      : [
          planAttestations(papers.attestations, audited.findings, columns, attestations, words),
          gap,
          planDossiers(papers.dossiers, columns, words),
          gap,
        ]),
    planSignature(words),
  ];
  const heightOfParts = (parts: readonly PagePart[]) =>
    parts.reduce((sum, part) => sum + heightOfPart(part), 0);
  const roomBeside = (parts: readonly PagePart[]) =>
    roomOf('Portrait').height - heightOfParts([...before, ...parts]);
  const all = planFindings(audited.findings, Infinity, words);
  const roomy = afterFindings('roomy');
  const hasRoom = heightOfPart(all) <= roomBeside(roomy);
  const after = hasRoom ? roomy : afterFindings('tight');
  const findings = hasRoom ? all : planFindings(audited.findings, roomBeside(after), words);
  const called = calledOf(person) ?? words.report.nameless(audited.row);
  return {
    name: `${ownSheetPrefix} – ${printing.sheetNames.record(called)}`,
    orientation: 'Portrait',
    columns,
    ...stackParts([...before, findings, ...after], ALL),
    footer: `${words.report.session(session.session)} – ${situation}`,
  };
}

const across = (content: string, look: TextLook, least = 0): PageLine =>
  lineOfTexts(columns, [{ across: ALL, text: content, look }], least);

function planTitle({ session }: Session, { printing }: Catalogue): PagePart {
  return {
    lines: [
      across(printing.record.title, { size: 16, isBold: true, isCentred: true }, 24),
      across(printing.form.exam(String(session)), { size: 9, isBold: true, isCentred: true }, 18),
    ],
  };
}

function planIdentity(
  person: PaperPerson,
  sheet: string,
  { row, category }: AuditedCandidate,
  situation: string,
  { names, printing, commandLine, language }: Catalogue,
): PagePart {
  const { fields } = names;
  const { record } = printing;
  const told = namesOf(person);
  const item = (label: string, content: string, width: number) => {
    const room = { width: columns.slice(0, width).reduce((sum, each) => sum + each, 0), height: 26 };
    const fitted = fitText(commandLine.labelled(label, content), room, [9.5, size, 8]);
    return { across: width, text: fitted.text, look: { size: fitted.size, isMiddle: true } as const };
  };
  const birthDate = person.birthDate === null ? '' : formatDay(person.birthDate, language);
  const left = 3;
  const right = ALL - left;
  const name =
    told.kind === 'whole'
      ? [item(fields.fullName, told.name, ALL)]
      : [item(fields.lastName, told.lastName, left), item(fields.firstName, told.firstName, right)];
  const categoryName = category === null ? record.unknown : names.categories[category];
  const lines = [
    name,
    [item(fields.birthDate, birthDate, left), item(fields.candidateNumber, person.number ?? '', right)],
    [item(record.labels.category, categoryName, ALL)],
    [item(record.labels.situation, `${situation}, ${record.row(sheet, row)}`, ALL)],
  ];
  return { lines: lines.map((each) => lineOfTexts(columns, each, 17)), frame: 'around' };
}

function planVerdict({ verdict }: AuditedCandidate, words: Catalogue): PagePart {
  const { labels } = words.printing.record;
  const said = words.commandLine.labelled(labels.result, words.names.verdicts[verdict]);
  return {
    lines: [
      across(said, { size: 14, isBold: true, isCentred: true, isMiddle: true }, 28),
      across(words.reservation, { size: 8, isItalic: true, isCentred: true }),
    ],
    frame: 'around',
  };
}

const gravity: readonly Severity[] = ['violation', 'missing', 'info'];

/** As many findings as there is room for, the gravest first; then how many there are besides. */
function planFindings(findings: readonly LocatedFinding[], room: number, words: Catalogue): PagePart {
  const { record } = words.printing;
  const title = across(record.findings, { size: 10, isBold: true }, 16);
  const sorted = gravity.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  if (sorted.length === 0)
    return { lines: [title, across(record.noFindings, text)], frame: 'grid', hasHeading: true };
  const headings = lineOfTexts(
    columns,
    record.headings.map((heading, index) => ({ across: spans[index] ?? 1, text: heading, look: bold })),
  );
  const lines = sorted.map((finding) => planFinding(finding, words));
  const rest = across(record.moreFindings(sorted.length), bold);
  let left = room - title.height - headings.height;
  const fitting: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    const needed = index === lines.length - 1 ? line.height : line.height + rest.height;
    if (needed > left) break;
    left -= line.height;
    fitting.push(line);
  }
  const more = lines.length - fitting.length;
  return {
    lines: [title, headings, ...fitting, ...(more === 0 ? [] : [across(record.moreFindings(more), bold)])],
    frame: 'grid',
    hasHeading: true,
  };
}

/** Columns that gravity, finding, what to do and source span. */
const spans = [1, 2, 3, 1] as const;

function planFinding(finding: LocatedFinding, words: Catalogue): PageLine {
  const { names, printing } = words;
  const { effect, source, code, severity } = finding;
  const sentence = sayFinding(finding, words);
  const texts = [
    names.severities[severity],
    effect === null ? sentence : `${sentence} (${names.effects[effect]})`,
    sayFix(finding, words),
    printing.record.source(names.topics[settingsOf[code].topic], source),
  ];
  let column = 0;
  const cells = texts.map((each, index) => {
    const span = spans[index] ?? 1;
    const width = columns.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    const look = index === 0 && severity === 'violation' ? bold : text;
    return { across: span, text: fitText(keepTogether(each), { width, height: MOST }, [size]).text, look };
  });
  return lineOfTexts(columns, cells);
}

/** Where who checks dates, names and signs. */
function planSignature({ printing }: Catalogue): PagePart {
  const { date, name, signature } = printing.record.signature;
  return {
    lines: [
      lineOfTexts(
        columns,
        [
          { across: 2, text: date, look: text },
          { across: 3, text: name, look: text },
          { across: 2, text: signature, look: text },
        ],
        50,
      ),
    ],
    frame: 'around',
  };
}
