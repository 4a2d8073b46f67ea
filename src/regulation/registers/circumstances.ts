import type { WeekConvention } from '../periods';
import type { Session } from '../session-schema';
import type { CountedDays } from './weigh-attestations';

/** Under which circumstances registers are read. */
export interface Circumstances {
  readonly session: Session;
  readonly convention: WeekConvention;
  readonly bounds: CountedDays;
}
