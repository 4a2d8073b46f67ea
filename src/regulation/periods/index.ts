export {
  type ComputedWeeks,
  type TrainingPeriod,
  type WeekConvention,
  computeWeeks,
  weekConventions,
} from './compute-weeks';
export { countDays, countOverlap, countWeekdays } from './count-days';
export { type TimedPeriod, countHours } from './count-hours';
export { type LengthOfWork, countMonths, measureWork } from './count-months';
export { type Period, clipPeriod, mergePeriods } from './period';
export { roundWeeks } from './round-weeks';
