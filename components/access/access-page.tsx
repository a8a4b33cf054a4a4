import type { ComponentChildren } from 'preact';
import type { Taught } from '@/utils/form/taught';
import type { Shortcut } from '@/utils/page/shortcuts';
import { t } from '@/utils/text/text';
import { kindText } from '../form-review/kind-texts';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { IconButton } from '../ui/icon-button';
import { TrashIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import type { AccessModel } from './access-model';
import './access.css';

interface Props {
  model: AccessModel;
}

/** Keys, sites, and what the owner said of fields: each listed, and to be taken back. */
export function AccessPage({ model }: Props) {
  const state = model.state.value;
  if (state.is === 'loading') return null;
  return (
    <div class="access">
      <Shortcuts model={model} shortcuts={state.shortcuts} />
      <Card title={t('access_sites')}>
        <p class="access-note">{t('access_sites_text')}</p>
        <Rows empty={t('access_sites_none')}>
          {state.sites.map((pattern) => (
            <Row
              key={pattern}
              name={siteOf(pattern)}
              removal={t('access_leave', siteOf(pattern))}
              onRemove={() => model.leaveSite(pattern)}
            />
          ))}
        </Rows>
      </Card>
      <Card title={t('access_taught')}>
        <p class="access-note">{t('access_taught_text')}</p>
        <Rows empty={t('access_taught_none')}>
          {state.taught.map((one) => (
            <Row
              key={keyOf(one)}
              name={t('access_said', one.field, t(kindText(one.kind)))}
              facts={[one.host, one.section].filter(Boolean).join(' · ')}
              removal={t('access_forget', one.field)}
              onRemove={() => model.forget(one)}
            />
          ))}
        </Rows>
      </Card>
    </div>
  );
}

const keyOf = ({ host, section, field }: Taught) => JSON.stringify([host, section, field]);

/** `https://jobs.example.com/*`, as a person writes it. */
const siteOf = (pattern: string) => pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');

interface ShortcutsProps extends Props {
  shortcuts: readonly Shortcut[];
}

function Shortcuts({ model, shortcuts }: ShortcutsProps) {
  const isMissing = shortcuts.some(({ keys }) => keys === '');
  return (
    <Card
      title={t('access_keys')}
      actions={
        <Button size="s" onClick={model.changeShortcuts}>
          {t('access_keys_change')}
        </Button>
      }
    >
      {model.cannotChange.value && <Notice tone="warn">{t('access_keys_where')}</Notice>}
      <dl class="access-keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="access-row">
            <dt>{description || t('access_keys_open')}</dt>
            <dd>
              {keys ? <kbd>{keys}</kbd> : <Badge tone="warn">{t('access_keys_unset')}</Badge>}
            </dd>
          </div>
        ))}
      </dl>
      {isMissing && <p class="access-note">{t('access_keys_conflict')}</p>}
    </Card>
  );
}

function Rows({ empty, children }: { empty: string; children: ComponentChildren[] }) {
  return children.length > 0 ? (
    <ul class="access-rows">{children}</ul>
  ) : (
    <p class="access-empty">{empty}</p>
  );
}

interface RowProps {
  name: string;
  facts?: string;
  removal: string;
  onRemove: () => Promise<void>;
}

const Row = ({ name, facts, removal, onRemove }: RowProps) => (
  <li class="access-row">
    <div class="access-what">
      <p>{name}</p>
      {facts && <p class="access-facts">{facts}</p>}
    </div>
    <IconButton label={removal} icon={<TrashIcon />} onClick={onRemove} />
  </li>
);
