import { makeStyles, tokens } from '@fluentui/react-components';
import type { WordChoice, ReadSheet } from '../../desk';
import { type PaneCatalogue, keepTogether } from '../../messages';
import { type Category, categories } from '../../regulation';
import { Choice } from '../parts/Choice';
import { Section } from '../parts/Section';
import { useReading } from '../use-reading';
import { type ListedWord, useWordChoices } from './use-word-choices';

const useStyles = makeStyles({ sentence: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** The words that are in doubt or were settled, each with a choice that holds for all rows. */
export function Words({ known }: { readonly known: ReadSheet }) {
  const styles = useStyles();
  const { mapping } = useReading().words.pane;
  const choices = useWordChoices(known);
  return (
    <Section title={mapping.words}>
      <p className={styles.sentence}>
        {keepTogether(choices.length === 0 ? mapping.noWords : mapping.wordsMeaning)}
      </p>
      {choices.map((choice) => (
        <Word key={`${choice.field} ${choice.folded}`} {...choice} />
      ))}
    </Section>
  );
}

/** What is chosen for a word that is left as it is. */
const LEFT = 'left';

/** A bare "FPC" is one of these two: they come first. */
const likely: readonly Category[] = ['adult-first', 'adult-advanced'];

function Word(given: ListedWord) {
  const { words, desk } = useReading();
  const { field, word, folded, assumed, isAmbiguous, count, choice } = given;
  const { mapping } = words.pane;
  const choose = (value: string): void => {
    if (field === 'status') {
      const category = categories.find((each) => each === value) ?? null;
      desk.dispatch({ kind: 'settle-category', folded, category });
    } else {
      const answer = value === LEFT ? null : value === 'yes';
      desk.dispatch({ kind: 'settle-answer', field, folded, answer });
    }
  };
  return (
    <Choice
      label={mapping.word(word, words.names.fields[field], count)}
      hint={sayDoubt(given, words)}
      value={valueOf(choice)}
      onChoose={choose}
    >
      <option value={LEFT}>{assumed === null ? mapping.caseByCase : mapping.asUnderstood}</option>
      {field === 'status' ? <Categories isAmbiguous={isAmbiguous} /> : <Answers />}
    </Choice>
  );
}

function sayDoubt({ doubt, assumed }: WordChoice, { names, pane }: PaneCatalogue): string {
  const { mapping } = pane;
  if (doubt !== 'assumed') return mapping.doubts[doubt];
  return assumed === null ? mapping.doubts.unknown : mapping.assumed(names.categories[assumed]);
}

function valueOf(choice: WordChoice['choice']): string {
  if (choice === null) return LEFT;
  return typeof choice === 'string' ? choice : choice ? 'yes' : 'no';
}

function Categories({ isAmbiguous }: { readonly isAmbiguous: boolean }) {
  const { names } = useReading().words;
  const first = isAmbiguous ? likely : [];
  const others = categories.filter((category) => !first.includes(category));
  return [...first, ...others].map((category) => (
    <option key={category} value={category}>
      {names.categories[category]}
    </option>
  ));
}

function Answers() {
  const { mapping } = useReading().words.pane;
  return (
    <>
      <option value="yes">{mapping.yes}</option>
      <option value="no">{mapping.no}</option>
    </>
  );
}
