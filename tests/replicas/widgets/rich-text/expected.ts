import { replica, rich } from '../../fields';
import { compose, leave } from '../../right';

export default replica('widgets/rich-text', 'Quill, TipTap', {
  fields: [
    rich('#about .ql-editor', 'Tell us about yourself', 'summary', compose(10_000)),
    rich('#letter .tiptap', 'Cover letter', 'cover-letter-text', compose(10_000)),
    rich(
      '#project .tiptap',
      'Describe the letter that you never sent',
      'question',
      leave('already-filled'),
      { holds: 'Dear lighthouse, I am sorry.' },
    ),
    rich('#plain', 'Professional summary', 'summary', compose(300)),
  ],
});
