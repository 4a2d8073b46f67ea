import { auditCase, codesFound, readRegisterCases } from '../support/register-cases';

describe('the registers of a workbook', () => {
  test.each(
    readRegisterCases().map((register) => {
      const { line, session, clause } = register;
      return [`line ${line}, session ${session}, ${clause}`, register] as const;
    }),
  )('%s', (_title, register) => {
    const { ada } = auditCase(register);
    expect([ada.verdict, codesFound(register)]).toEqual([register.verdict, register.expected]);
  });
});
