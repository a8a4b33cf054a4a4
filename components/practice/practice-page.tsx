import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type TextKey, t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import './practice.css';

const parts: readonly { title: TextKey; lines: readonly TextKey[] }[] = [
  {
    title: 'practice_tasks',
    lines: ['practice_task_plan', 'practice_task_customers', 'practice_task_report'],
  },
  {
    title: 'practice_needs',
    lines: [
      'practice_need_team',
      'practice_need_plan',
      'practice_need_data',
      'practice_need_write',
    ],
  },
];

/** As postings of others tell search engines what they are. */
const posting = () => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: t('practice_job'),
  description: [
    `<p>${t('practice_job_text')}</p>`,
    ...parts.map(
      ({ title, lines }) =>
        `<h2>${t(title)}</h2><ul>${lines.map((line) => `<li>${t(line)}</li>`).join('')}</ul>`,
    ),
  ].join(''),
  hiringOrganization: { '@type': 'Organization', name: t('practice_title') },
});

/** A posting and its form to try Bespoke on. `keys`: those that open the popup, '' for none. */
export function PracticePage({ keys }: { keys: string }) {
  return (
    <div class="practice">
      <Steps keys={keys} />
      <script type="application/ld+json">{JSON.stringify(posting())}</script>
      <main class="practice-main">
        <h1>{t('practice_job')}</h1>
        <p>{t('practice_job_text')}</p>
        {parts.map(({ title, lines }) => (
          <section key={title}>
            <h2>{t(title)}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{t(line)}</li>
              ))}
            </ul>
          </section>
        ))}
        <h2>{t('practice_apply')}</h2>
        <Form />
      </main>
    </div>
  );
}

function Steps({ keys }: { keys: string }) {
  return (
    <aside class="practice-steps">
      <Card title={t('practice_title')}>
        <p>{t('practice_lead')}</p>
        <ol>
          <li>{keys ? t('practice_step_open', keys) : t('practice_step_button')}</li>
          <li>{t('practice_step_look')}</li>
          <li>{t('practice_step_fill')}</li>
        </ol>
      </Card>
    </aside>
  );
}

/** Made of plain controls, as the forms of others are: what is in them is the page's, not a model's. */
function Form() {
  const [isSent, setSent] = useState(false);
  const send = (event: Event) => {
    event.preventDefault();
    setSent(true);
  };
  return (
    <form class="practice-form" onSubmit={send}>
      <Field id="given" label={t('basics_given_name')} autocomplete="off" required />
      <Field id="family" label={t('basics_family_name')} autocomplete="off" required />
      <Field id="mail" label={t('basics_email')} type="email" autocomplete="off" required />
      <Field id="phone" label={t('basics_phone')} type="tel" autocomplete="off" />
      <Field id="city" label={t('place_city')} autocomplete="off" />
      <Field id="position" label={t('kind_title')} autocomplete="off" />
      <Labelled id="about" label={t('practice_about')} wide>
        <textarea id="about" maxLength={600} rows={6} />
      </Labelled>
      <Labelled id="gender" label={t('practice_optional')}>
        <select id="gender">
          <option value="" />
          <option value="w">{t('practice_woman')}</option>
          <option value="m">{t('practice_man')}</option>
        </select>
      </Labelled>
      <p class="practice-consent">
        <input id="consent" type="checkbox" /> <label for="consent">{t('practice_consent')}</label>
      </p>
      <Button look="primary" type="submit">
        {t('practice_send')}
      </Button>
      <div role="status">{isSent && <Notice>{t('practice_sent')}</Notice>}</div>
    </form>
  );
}

interface LabelledProps {
  id: string;
  label: string;
  wide?: boolean;
  children: ComponentChildren;
}

const Labelled = ({ id, label, wide = false, children }: LabelledProps) => (
  <p class={wide ? 'practice-wide' : undefined}>
    <label for={id}>{label}</label>
    {children}
  </p>
);

type FieldProps = JSX.IntrinsicElements['input'] & { id: string; label: string };

const Field = ({ label, ...own }: FieldProps) => (
  <Labelled id={own.id} label={label}>
    <input {...own} />
  </Labelled>
);
