import { attestationKinds } from '../../regulation';
import { Choice, RegisterList, View, WeekChoice } from '../../views';
import { NoSheet } from '../parts/NoSheet';
import { useDesk } from '../use-desk';
import { AttestationForm } from './AttestationForm';
import { EntryHead } from './EntryHead';
import { Papers } from './Papers';
import { Periods } from './Periods';
import { Sheets } from './Sheets';
import { useEntry } from './use-entry';

/** The attestations of the candidates: entered from the paper, checked while they are typed, and corrected. */
export function AttestationsView() {
  const { state, words, desk } = useDesk();
  const at = useEntry('attestation');
  const { shell, registers } = words.pane;
  if (state.known === null) return <NoSheet title={shell.views.attestations} />;
  const { kind } = at.entry;
  const book = state.known.registers?.book;
  const turnTo = (chosen: string): void => {
    const found = attestationKinds.find((each) => each === chosen);
    if (found !== undefined) at.change({ kind: found, standing: null });
  };
  return (
    <View title={shell.views.attestations}>
      <Choice label={registers.register} value={kind} onChoose={turnTo}>
        {attestationKinds.map((each) => (
          <option key={each} value={each}>
            {registers.kinds[each]}
          </option>
        ))}
      </Choice>
      {kind === 'training' && at.place !== null && (
        <WeekChoice
          convention={state.convention}
          onChoose={(convention) => desk.dispatch({ kind: 'reckon-by', convention })}
        />
      )}
      <EntryHead at={at} />
      {at.place !== null && at.entry.who !== null && <AttestationForm at={at} />}
      <Periods at={at} />
      {book !== undefined && <RegisterList registers={book.audits} />}
      <Papers at={at} />
      <Sheets />
    </View>
  );
}
