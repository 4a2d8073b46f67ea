import process from 'node:process';
import { benchJudging } from './judging';
import { benchReading, measureReading } from './reading';

const [task] = process.argv.slice(2);
if (task === undefined) {
  benchJudging();
  await benchReading();
} else {
  await measureReading(task);
}
