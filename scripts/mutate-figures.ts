/**
 * Does a test notice when a figure of the law is wrong? Each figure of each session is moved by one unit, up
 * and down, in memory; the scenario tables and the written figures are judged by the moved law. Prints which
 * line noticed first; ends with 1 when a move was noticed by none.
 */
import { type Session, knownSessions } from '../src/regulation';
import { listFigures, moveFigure, readWrittenFigures, valueAt } from '../test/support/figures';
import { compareDiplomaCase, readDiplomaCases } from '../test/support/diploma-cases';
import { lawOf } from '../test/support/law';
import { answerOf, readPeriodCases } from '../test/support/period-cases';
import { codesFound, readRegisterCases } from '../test/support/register-cases';
import { compareScenario, readScenarios } from '../test/support/scenarios';

const scenarios = readScenarios();
const diplomaCases = readDiplomaCases();
const periodCases = readPeriodCases();
const registerCases = readRegisterCases();
const writtenFigures = readWrittenFigures();

/** A line that the moved law contradicts, one on the figure's own clause if there is one; or null. */
function findWitness(year: number, moved: Session, source: unknown): string | null {
  const sessionOf = (asked: number) => (asked === year ? moved : lawOf(asked));
  const contradicted = scenarios.filter(
    (each) => each.sessions.includes(year) && compareScenario(each, sessionOf).length > 0,
  );
  const scenario = contradicted.find(({ clause }) => clause.startsWith(String(source))) ?? contradicted[0];
  if (scenario) return `${scenario.file}:${scenario.line} ${scenario.clause}`;
  const ofDiploma = diplomaCases.find(
    (row) => row.sessions.includes(year) && compareDiplomaCase(row, moved).length > 0,
  );
  if (ofDiploma) return `diploma.csv:${ofDiploma.line} ${ofDiploma.clause}`;
  const ofPeriods = periodCases.find(
    (row) => row.sessions.includes(year) && answerOf(row, moved) !== row.answer,
  );
  if (ofPeriods) return `periods.csv:${ofPeriods.line} ${ofPeriods.clause}`;
  const ofRegisters = registerCases.find(
    (row) => row.session === year && codesFound(row, moved) !== row.expected,
  );
  if (ofRegisters) return `registers.csv:${ofRegisters.line} ${ofRegisters.clause}`;
  const written = writtenFigures.find(
    ({ session, path, value }) => session === year && valueAt(moved, path) !== value,
  );
  return written ? `figures.csv:${written.line} ${written.clause}` : null;
}

const table: (readonly [string, string, string])[] = [];
let notCaught = 0;
const wrong = scenarios.find((each) => compareScenario(each, lawOf).length > 0);
if (wrong) throw new Error(`${wrong.file}:${wrong.line} fails before any figure is moved`);
for (const year of knownSessions) {
  for (const [path, { value, source }] of listFigures(lawOf(year))) {
    for (const step of [1, -1]) {
      const to = value + step;
      const witness = findWitness(year, moveFigure(lawOf(year), path, to), source);
      if (witness === null) notCaught += 1;
      table.push([`${year} ${path}`, `${value} → ${to}`, witness ?? 'NOT CAUGHT']);
    }
  }
}

const widthOf = (column: 0 | 1) => Math.max(...table.map((row) => row[column].length));
const widths = [widthOf(0), widthOf(1)] as const;
for (const [figure, move, witness] of table) {
  console.log(`${figure.padEnd(widths[0])}  ${move.padEnd(widths[1])}  ${witness}`);
}
console.log(
  `\n${table.length} moves of ${table.length / 2} figures, by ${scenarios.length + diplomaCases.length + periodCases.length + registerCases.length} scenarios`,
);
console.log(`${table.length - notCaught} caught, ${notCaught} not caught`);
process.exitCode = notCaught > 0 ? 1 : 0;
