import ar from '@/public/_locales/ar/messages.json';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import fr from '@/public/_locales/fr/messages.json';
import ja from '@/public/_locales/ja/messages.json';
import pt from '@/public/_locales/pt_BR/messages.json';
import { useTexts } from '@/utils/text/text';

const languages = { en, de, fr, es, pt, ja, ar } satisfies Record<string, object>;
export type Spoken = keyof typeof languages;

let spoken: Spoken = 'en';

/** The language that what is mounted from now on speaks. */
export const speak = (language: Spoken) => {
  spoken = language;
};

/** Real texts and the page's language and direction, as the extension installs them. */
export function installSpoken() {
  const texts: Record<string, { message: string }> = languages[spoken];
  useTexts((key, substitutions) =>
    (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => substitutions[Number(at) - 1] ?? ''),
  );
  document.documentElement.lang = texts.interface_language!.message;
  document.documentElement.dir = texts.interface_direction!.message;
}
