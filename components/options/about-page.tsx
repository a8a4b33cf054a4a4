import { type TextKey, t } from '@/utils/text/text';
import { LockCard } from '../lock/lock-card';
import type { LockModel } from '../lock/lock-model';
import { Card } from '../ui/card';

const promises: readonly { title: TextKey; text: TextKey }[] = [
  { title: 'about_local_title', text: 'about_local_text' },
  { title: 'about_words_title', text: 'about_words_text' },
  { title: 'about_fill_title', text: 'about_fill_text' },
  { title: 'about_page_title', text: 'about_page_text' },
];

/** What Bespoke does with what it is told. */
export function AboutPage({ lock }: { lock: LockModel }) {
  return (
    <div class="about">
      {promises.map(({ title, text }) => (
        <Card key={title} title={t(title)}>
          <p class="about-text">{t(text)}</p>
        </Card>
      ))}
      <LockCard model={lock} />
      <p class="about-text">
        <a href="/licences.txt" target="_blank" rel="noopener">
          {t('about_licences')}
        </a>
      </p>
    </div>
  );
}
