import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { alive, byId } from '../../page/plain';
import { living } from '../../page/replica';

const about = new Quill('#about', { theme: 'snow', placeholder: 'A few sentences' });
about.root.setAttribute('aria-labelledby', 'about-label');

const write = (id: string, content: string) =>
  new Editor({
    element: byId(id),
    extensions: [StarterKit],
    content,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': `${id}-label` },
    },
  });
const letter = write('letter', '');
const project = write('project', '<p>Dear lighthouse, I am sorry.</p>');

const plain = byId('plain');
plain.addEventListener('input', () => {
  byId('count').textContent = `${300 - (plain.textContent ?? '').length} left`;
});

/** What would be sent is each editor's own document, not what somebody has put into its DOM. */
living.values = () => ({
  about: about.getText().trim(),
  letter: letter.getText(),
  project: project.getText(),
});
living.repaint = () => {
  about.update();
  letter.view.updateState(letter.view.state);
};
alive();
