import { alive, byId } from '../../page/plain';
import '../../page/replica';

byId('add-position').addEventListener('click', () => {
  const row = byId<HTMLTemplateElement>('position').content.cloneNode(true) as DocumentFragment;
  const position = row.querySelector('.position')!;
  row.querySelector('.remove')!.addEventListener('click', () => position.remove());
  byId('positions').append(row);
});
alive();
