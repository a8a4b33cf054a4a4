import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import { alive, byId } from '../../page/plain';
import { living } from '../../page/replica';

const phones = [
  intlTelInput(byId<HTMLInputElement>('phone'), { initialCountry: 'us', separateDialCode: true }),
  intlTelInput(byId<HTMLInputElement>('mobile'), { initialCountry: 'no', separateDialCode: false }),
  intlTelInput(byId<HTMLInputElement>('held'), { initialCountry: 'no', separateDialCode: false }),
];
living.values = () => phones.map((phone) => phone.getNumber());
alive();
