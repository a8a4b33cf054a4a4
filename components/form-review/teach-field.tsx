import { isKind } from '@/utils/form/kinds';
import type { FieldSnapshot } from '@/utils/form/snapshot';
import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Select } from '../ui/select';
import { useFocusInside } from '../ui/use-focus-inside';
import { fieldLabel } from './field-label';
import { kindTexts } from './kind-texts';
import type { TeachingModel } from './teaching-model';

/** As long as the owner is being asked what a field is: the choices. What they say holds on this site from then on. */
export function TeachField({ model }: { model: TeachingModel }) {
  const field = model.asked.value;
  return field && <Asking key={field.ref} field={field} model={model} />;
}

function Asking({ field, model }: { field: FieldSnapshot; model: TeachingModel }) {
  const asking = useFocusInside<HTMLDivElement>();
  const said = model.saidOf.value(field) ?? '';
  return (
    <div ref={asking}>
      <Card
        title={t('teach_title', fieldLabel(field))}
        actions={
          <Button size="s" onClick={model.leave}>
            {t('teach_done')}
          </Button>
        }
      >
        <Select
          label={t('teach_label')}
          help={t('teach_help', model.host.value)}
          value={said}
          options={[
            { value: '', label: t('teach_unsaid') },
            ...kindTexts.map(([kind, text]) => ({ value: kind as string, label: t(text) })),
          ]}
          onChange={(kind) => void model.say(field, isKind(kind) ? kind : undefined)}
        />
      </Card>
    </div>
  );
}
