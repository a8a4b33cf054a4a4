import { newStatement } from '@/utils/resume/new-statement';
import type { Statement } from '@/utils/resume/schema';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { PlusIcon } from '../ui/page-icons';
import { useReorder } from '../ui/use-reorder';
import { type Owner, removalOfStatement, setStatements, statementsOf } from './changes';
import type { DraftModel } from './draft-model';
import { join, moveStatement, placeStatement, setStatement, split } from './statement-edits';
import { StatementField } from './statement-field';
import type { StatementAct } from './statement-keys';
import { useCaret } from './use-caret';
import './statement-list.css';

interface Props {
  draft: DraftModel;
  owner: Owner;
}

const firstWords = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

/** What the owner says of an entry: bullets and paragraphs, word for word. */
export function StatementList({ draft, owner }: Props) {
  const { list, placeNow, placeSoon } = useCaret();
  const { language } = draft.resume.value;
  const statements = statementsOf(draft.resume.value, owner);
  const reorder = useReorder((id, place) => draft.edit(placeStatement(owner, id, place)));

  const add = () => {
    const form = statements.at(-1)?.form ?? (owner === 'basics' ? 'paragraph' : 'bullet');
    const added = newStatement('', form);
    draft.edit(setStatements(owner, (now) => [...now, added]));
    placeSoon({ id: added.id, at: 0 });
  };
  const remove = ({ id, text }: Statement) =>
    draft.remove(removalOfStatement(draft.resume.value, { owner, id, name: firstWords(text) }));
  const joinTo = (at: number) => {
    const joined = join(owner, statements, at);
    if (!joined) return;
    draft.edit(joined.change);
    placeSoon(joined.caret);
  };
  const act = (at: number, wanted: StatementAct) => {
    const statement = statements[at]!;
    if (wanted.do === 'move') draft.edit(moveStatement(owner, at, wanted.by));
    if (wanted.do === 'join') joinTo(wanted.by < 0 ? at : at + 1);
    if (wanted.do === 'split') {
      const parts = split(owner, statement, wanted.at);
      draft.edit(parts.change);
      placeSoon(parts.caret);
    }
    if (wanted.do === 'go') {
      const next = statements[at + wanted.by];
      if (next) placeNow({ id: next.id, at: wanted.by < 0 ? next.text.length : 0 });
    }
  };

  return (
    <div class="statement-list" ref={list}>
      {statements.map((statement, at) => (
        <StatementField
          key={statement.id}
          statement={statement}
          language={language}
          number={at + 1}
          last={at === statements.length - 1}
          reorder={reorder}
          onChange={(own, field) =>
            draft.edit(setStatement(owner, statement.id, own), field && `${field} ${statement.id}`)
          }
          onAct={(wanted) => act(at, wanted)}
          onRemove={() => remove(statement)}
        />
      ))}
      <div class="statement-list-foot">
        <Button size="s" icon={<PlusIcon />} onClick={add}>
          {t('add_statement')}
        </Button>
        {statements.length > 0 && <p class="statement-list-hint">{t('statement_keys')}</p>}
      </div>
    </div>
  );
}
