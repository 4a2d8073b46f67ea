import { type WeekConvention, weekConventions } from '../../regulation';
import { useReading } from '../use-reading';
import { Choice } from './Choice';

interface Given {
  readonly convention: WeekConvention;
  readonly onChoose: (convention: WeekConvention) => void;
}

/** What makes a week of training out of days: no text says it, so a person does. */
export function WeekChoice({ convention, onChoose }: Given) {
  const { words } = useReading();
  const { registers } = words.pane;
  const choose = (value: string): void => {
    const chosen = weekConventions.find((each) => each === value);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <Choice label={registers.week} hint={registers.weekHint} value={convention} onChoose={choose}>
      {weekConventions.map((each) => (
        <option key={each} value={each}>
          {words.registers.conventions[each]}
        </option>
      ))}
    </Choice>
  );
}
