import { markedText } from './marked-text';

interface Props {
  text: string;
  words: readonly string[];
}

/** A text with the words that matched marked in it. */
export const Marked = ({ text, words }: Props) => (
  <>
    {markedText(text, words).map((stretch) =>
      stretch.marked ? <mark>{stretch.text}</mark> : stretch.text,
    )}
  </>
);
