import { t } from '@/utils/text/text';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { useFocusInside } from '../ui/use-focus-inside';
import './import-reading.css';

interface Props {
  name: string;
  onStop: () => void;
}

/** A file that is being read, and the way to let it be. */
export function ImportReading({ name, onStop }: Props) {
  const shown = useFocusInside<HTMLDivElement>();
  return (
    <div class="import-reading" ref={shown} aria-busy="true">
      <Progress label={t('import_reading', name)} />
      <Button onClick={onStop}>{t('stop')}</Button>
    </div>
  );
}
