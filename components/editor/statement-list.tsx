import { newStatement } from '@/utils/resume/new-statement';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { PlusIcon } from '../ui/icons';
import { moved, type Owner, removalOfStatement, setStatements, statementsOf } from './changes';
import type { DraftModel } from './draft-model';
import { StatementField } from './statement-field';
import './statement-list.css';

interface Props {
  draft: DraftModel;
  owner: Owner;
}

const firstWords = (text: string) => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

/** What the owner says of an entry: bullets and paragraphs, word for word. */
export function StatementList({ draft, owner }: Props) {
  const statements = statementsOf(draft.resume.value, owner);
  const change = (at: number, own: { text?: string; form?: 'paragraph' | 'bullet' }) =>
    draft.edit(setStatements(owner, (now) => now.with(at, { ...now[at]!, ...own })));
  const move = (at: number, by: number) =>
    draft.edit(setStatements(owner, (now) => moved(now, at, by)));
  const remove = (id: string, text: string) =>
    draft.remove(removalOfStatement(draft.resume.value, { owner, id, name: firstWords(text) }));
  const add = () => {
    const form = statements.at(-1)?.form ?? (owner === 'basics' ? 'paragraph' : 'bullet');
    draft.edit(setStatements(owner, (now) => [...now, newStatement('', form)]));
  };
  return (
    <div class="statement-list">
      {statements.map((statement, at) => (
        <StatementField
          key={statement.id}
          statement={statement}
          number={at + 1}
          last={at === statements.length - 1}
          onChange={(own) => change(at, own)}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(statement.id, statement.text)}
        />
      ))}
      <div>
        <Button size="s" icon={<PlusIcon />} onClick={add}>
          {t('add_statement')}
        </Button>
      </div>
    </div>
  );
}
