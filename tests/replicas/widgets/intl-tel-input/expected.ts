import { replica, text } from '../../fields';
import { is, leave, right } from '../../right';

export default replica('widgets/intl-tel-input', 'intl-tel-input', {
  fields: [
    text('#phone', 'Phone number', 'tel', is(...right.national.fill, ...right.phone.fill)),
    text('#mobile', 'Mobile phone (with country code)', 'tel', right.phone),
    text('#held', 'Work phone', 'tel', leave('already-filled'), { holds: '+47 21 55 01 42' }),
  ],
});
