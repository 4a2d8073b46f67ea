import process from 'node:process';
import { benchFunctions } from './functions';
import { benchJudging } from './judging';
import { benchMarking } from './marking';
import { benchReading, measureReading } from './reading';

const [task] = process.argv.slice(2);
if (task === undefined) {
  benchJudging();
  benchFunctions();
  await benchMarking();
  await benchReading();
} else {
  await measureReading(task);
}
