import { area, box, radios, replica, select, text } from '../../fields';
import { compose, is, leave, right } from '../../right';

const kept = { controlled: true };

export default replica('widgets/react-controlled', 'React, controlled', {
  fields: [
    text('#given', 'Given name', 'given-name', right.given, kept),
    text('#family', 'Family name', 'family-name', right.family, kept),
    text('#email', 'E-mail', 'email', right.email, kept),
    text('#phone', 'Phone', 'tel', is('(503) 555-0142'), kept),
    text('#title', 'Current job title', 'organization-title', leave('already-filled'), {
      holds: 'Kite apprentice',
      ...kept,
    }),
    select('#country', 'Country', 'country', is('United States')),
    text('#street', 'Street address', 'street-address', right.street, kept),
    text('#city', 'City', 'address-level2', right.city, kept),
    select('select#region', 'State', 'address-level1', is('Oregon'), { later: true }),
    text('#postal', 'ZIP code', 'postal-code', right.postalCode, kept),
    radios('adult', 'Yes', 'Are you at least 18 years old?', 'age-of-majority', right.yes),
    area('#about', 'Why you?', 'summary', compose(400), kept),
    box('#agreed', 'I have read the privacy notice', 'consent', leave('only-you')),
  ],
});
