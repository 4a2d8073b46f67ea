import { type RegisterBook, listAttestations, listPeople, openRegisters } from '../../src/audit';
import type { Attestation } from '../../src/regulation';
import { readRegister, recogniseRegister } from '../../src/table';
import {
  type RegisterCase,
  auditCase,
  optionsOf,
  readRegisterRows,
  sheetsOf,
} from '../support/register-cases';

function open(register: RegisterCase): RegisterBook {
  const options = optionsOf(register);
  const [list, ...others] = sheetsOf(register);
  const registers = others.flatMap((sheet) => {
    const layout = recogniseRegister(sheet);
    return layout === null ? [] : [readRegister(sheet, layout, options.session)];
  });
  return openRegisters(registers, list === undefined ? [] : listPeople(list, options), options);
}

const cases = readRegisterRows().map(
  (register) => [`line ${register.line}, session ${register.session}, ${register.clause}`, register] as const,
);

describe.each(['training', 'experience'] as const)('the attestations of %s of a candidate', (kind) => {
  test.each(cases)(
    'are those of the registers, by their first day, and all are explained: %s',
    (_title, each) => {
      const book = open(each);
      const { ada } = auditCase(each);
      const { lines, sum } = listAttestations(book, ada, kind, null);
      const held = book.holdingsOf(ada.likeness)[kind]?.attestations ?? [];
      const rowsOf = (all: readonly Attestation[]) => all.map(({ place }) => place.row).sort((a, b) => a - b);
      expect(rowsOf(lines.map(({ attestation }) => attestation))).toEqual(rowsOf(held));
      const starts = lines.map(({ attestation: { start } }) =>
        start.kind === 'value' ? start.value : Infinity,
      );
      expect(starts).toEqual([...starts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      for (const { counts, findings, weeks } of lines) {
        if (!counts) expect(findings).not.toEqual([]);
        if (kind === 'experience') expect(weeks).toBeNull();
        else if (!counts) expect(weeks).toBe(0);
      }
      expect(sum === null).toBe(kind === 'experience');
      if (sum === null) return;
      // A day that stands in two periods counts once.
      const apart = lines.reduce((total, { weeks }) => total + (weeks ?? 0), 0);
      if (sum.overlap === 0) expect(sum.weeks).toBeCloseTo(apart);
      else expect(sum.weeks).toBeLessThanOrEqual(apart);
    },
  );

  test('are the same when one is entered as it stands, and one more when it is new', () => {
    for (const [, each] of cases) {
      const book = open(each);
      const { ada } = auditCase(each);
      const before = listAttestations(book, ada, kind, null);
      for (const { attestation } of before.lines) {
        expect(listAttestations(book, ada, kind, attestation)).toEqual(before);
        const place = { ...attestation.place, row: 999 };
        const more = listAttestations(book, ada, kind, { ...attestation, place });
        expect(more.lines).toHaveLength(before.lines.length + 1);
      }
    }
  });
});
