/** Why a file is not read. */
export type Refusal =
  | 'empty-file'
  | 'not-a-workbook'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'inflates-too-much'
  | 'too-wide';

/** Carries a refusal from wherever it is found up to `readWorkbook`, the only one to catch it. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';

  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}
