import { render } from 'preact';
import { PracticePage } from '@/components/practice/practice-page';
import { listShortcuts } from '@/utils/page/shortcuts';
import { t } from '@/utils/text/text';

/** Shows the practice page, and brings the scripts that read and fill it as they do the pages of others. */
export async function showPractice() {
  document.title = t('practice_job');
  const shortcuts = await listShortcuts();
  const keys = shortcuts.find(({ name }) => name === '_execute_action')?.keys ?? '';
  render(<PracticePage keys={keys} />, document.body);
  const tools = document.createElement('script');
  tools.src = '/practice-tools.js';
  document.head.append(tools);
}
