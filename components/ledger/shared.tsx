import type { Resume } from '@/utils/resume/schema';
import type { Application, FilledField, HandedOut } from '@/utils/storage/application';
import { type TextKey, t } from '@/utils/text/text';
import { sourceText } from '../form-review/source-text';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { LongText } from '../ui/long-text';
import { dayText, linkOf, resumeName } from './ledger-names';
import type { LedgerProps } from './ledger-page';
import { handedOutTexts, outcomeText } from './ledger-words';

interface Props extends LedgerProps {
  application: Application;
}

/** What went out at one time, word for word, under which resume. */
export function Shared({ model, application }: Props) {
  const { at, url, fields, handedOut, summary, resume: id } = application;
  const resume = model.resumeNamed(id);
  const link = linkOf(url);
  const isEmpty = fields.length === 0 && handedOut.length === 0 && !summary;
  return (
    <Card title={t('ledger_shared', dayText(at))}>
      <p class="ledger-facts">
        {t('ledger_under_resume', resumeName(resume))}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {t('ledger_form_page')}
            </a>
          </>
        )}
      </p>
      {isEmpty && <p class="ledger-facts">{t('ledger_nothing_shared')}</p>}
      {summary && !fields.some(({ source }) => source.from === 'summary') && (
        <Given label={t('ledger_summary')} text={summary} />
      )}
      {handedOut.map((given) => (
        <Given key={given.at} {...asGiven(given)} />
      ))}
      {fields.length > 0 && (
        <dl class="ledger-fields">
          {fields.map((field, at) => (
            <Field key={at} field={field} resume={resume} />
          ))}
        </dl>
      )}
    </Card>
  );
}

const asGiven = ({ at, how, name, text }: HandedOut) => ({
  label: t('ledger_given_on', t(handedOutTexts[how]), dayText(at)),
  text: name || text,
});

const Given = ({ label, text }: { label: string; text: string }) => (
  <div class="ledger-given">
    <h3 class="ledger-label">{label}</h3>
    <LongText text={text} name={label} />
  </div>
);

interface FieldProps {
  field: FilledField;
  resume: Resume | undefined;
}

/** A field of the form: what it asked, what it was given, and where that came from. */
function Field({ field, resume }: FieldProps) {
  const outcome: TextKey | undefined = outcomeText(field.outcome);
  return (
    <div class="ledger-field">
      <dt class="ledger-label" dir="auto">
        {field.label}
      </dt>
      <dd>
        <LongText text={field.value} name={field.label} />
        <p class="ledger-facts">
          {originOf(field, resume)} {outcome && <Badge>{t(outcome)}</Badge>}
        </p>
      </dd>
    </div>
  );
}

/** An entry that its resume no longer has cannot be named any more. */
function originOf({ source }: FilledField, resume: Resume | undefined): string {
  const isGone = source.from === 'entry' && !resume?.entries.some(({ id }) => id === source.entry);
  return isGone ? t('ledger_entry_gone') : sourceText(source, resume ?? { entries: [] });
}
