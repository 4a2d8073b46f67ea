import { type Catalogue, formatDay, formatNumber } from '../../messages';
import { type Attestation, type CalendarDay, type Reading, dossierUnits, knownValue } from '../../regulation';
import type { LocatedFinding } from '../result';
import type { HeldDossier } from './find-papers';
import { fitText } from './fit-text';
import { isCountedIn } from './is-counted';
import { type TextLook, box } from './print-page';
import { sayReading } from './say-reading';
import { type PageLine, type PagePart, lineOfTexts } from './stack-parts';

const text: TextLook = { size: 8.5 };
const bold: TextLook = { size: 8.5, isBold: true };
const title: TextLook = { size: 10, isBold: true };

/** Attestations that are listed; a cycle of training has about six periods. */
const MOST = 6;
/** Room for a structure's name, in points: three lines, or one; a longer one is cut, and stands whole in the register. */
const rooms = { roomy: 36, tight: 13 } as const;

/**
 * The attestations of a candidate, a line each: where it stands, its structure, days, weeks, hours, and whether it
 * counts; then the weeks that count in all.
 *
 * @param room  tight where the findings need the page
 */
export function planAttestations(
  attestations: readonly Attestation[],
  findings: readonly LocatedFinding[],
  columns: readonly number[],
  room: keyof typeof rooms,
  { printing, language }: Pick<Catalogue, 'printing' | 'language'>,
): PagePart {
  const { record } = printing;
  const whole = (content: string, look: TextLook) =>
    lineOfTexts(columns, [{ across: columns.length, text: content, look }]);
  if (attestations.length === 0) {
    const lines = [whole(record.attestations, title), whole(record.noAttestations, text)];
    return { lines, frame: 'grid', hasHeading: true };
  }
  const number = (value: number) => formatNumber(value, language);
  const day = (value: CalendarDay) => formatDay(value, language);
  const line = (attestation: Attestation): PageLine => {
    const { place, structure, start, end, weeks, hours } = attestation;
    const texts = [
      record.line(place.sheet, place.row),
      sayReading(structure, String),
      sayReading(start, day),
      sayReading(end, day),
      sayReading(weeks, number),
      sayReading(hours, number),
      isCountedIn(attestation, findings) ? record.counted.yes : record.counted.no,
    ];
    return lineOfTexts(
      columns,
      texts.map((each, index) => ({
        across: 1,
        text: fitText(each, { width: columns[index] ?? 0, height: rooms[room] }, [text.size]).text,
        look: text,
      })),
    );
  };
  const headings = record.attestationHeadings.map((heading) => ({ across: 1, text: heading, look: bold }));
  const more = attestations.length - MOST;
  const weeks = findings.flatMap((finding) =>
    finding.code === 'pfmp-register' ? [whole(record.weeksInAll(number(finding.details.weeks)), bold)] : [],
  );
  return {
    lines: [
      whole(record.attestations, title),
      lineOfTexts(columns, headings),
      ...attestations.slice(0, MOST).map(line),
      ...(more > 0 ? [whole(record.moreAttestations(more), text)] : []),
      ...weeks,
    ],
    frame: 'grid',
    hasHeading: true,
  };
}

/** Both dossiers with their boxes, as the register tells them; an item that it has no column for is left out. */
export function planDossiers(
  dossiers: readonly HeldDossier[],
  columns: readonly number[],
  { printing, registers, language }: Pick<Catalogue, 'printing' | 'registers' | 'language'>,
): PagePart {
  const { record } = printing;
  const say = ({ checklist }: HeldDossier): string => {
    const [work1, work2, work3] = checklist.work;
    const items: readonly (readonly [string, Reading<boolean>])[] = [
      [registers.checklist.summary, checklist.summary],
      [registers.checklist.work1, work1],
      [registers.checklist.work2, work2],
      [registers.checklist.work3, work3],
      [registers.checklist.evidence, checklist.evidence],
      [registers.checklist.day, checklist.day],
    ];
    const boxes = items
      .filter(([, reading]) => reading.kind !== 'not-asked')
      .map(([name, reading]) => box(knownValue(reading) === true, name));
    const deposited = sayReading(checklist.depositedOn, (day) =>
      record.depositedOn(formatDay(day, language)),
    );
    return [...boxes, ...(deposited === '' ? [] : [deposited])].join('   ');
  };
  const lines = dossierUnits.flatMap((unit) => {
    const own = dossiers.filter((dossier) => dossier.unit === unit);
    const texts = own.length === 0 ? [record.noDossier] : own.map(say);
    return texts.map((each) =>
      lineOfTexts(columns, [
        { across: 1, text: record.dossiers(unit), look: bold },
        { across: columns.length - 1, text: each, look: text },
      ]),
    );
  });
  return { lines, frame: 'grid' };
}
