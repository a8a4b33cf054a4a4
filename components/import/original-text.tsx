import { t } from '@/utils/text/text';
import { classNames } from '../ui/class-names';

interface Props {
  name: string;
  text: string;
}

const isCode = (text: string) => /^\s*[{[]/.test(text);

/** What was read, as it was given. */
export function OriginalText({ name, text }: Props) {
  const title = name ? t('import_original_named', name) : t('import_original');
  return (
    <section class="import-original" aria-label={title}>
      <h2 class="import-original-title">{title}</h2>
      <pre
        class={classNames('import-original-text', isCode(text) && 'import-original-code')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach it
        tabIndex={0}
      >
        {text}
      </pre>
    </section>
  );
}
