import { data } from './data';
import { design } from './design';
import { educationScience } from './education-science';
import { engineering } from './engineering';
import { finance } from './finance';
import { health } from './health';
import { management } from './management';
import { marketingSales } from './marketing-sales';
import { peopleLaw } from './people-law';
import { productEngineering } from './product-engineering';
import { programming } from './programming';
import { publicCredentials } from './public-credentials';
import { security } from './security';
import { serviceTransport } from './service-transport';
import { systems } from './systems';
import { tongues } from './tongues';
import { trades } from './trades';

/** What the names of a table have in common: a name that is also a word is taken for one beside another of its field. */
export type Field =
  | 'technology'
  | 'design'
  | 'business'
  | 'care'
  | 'learning'
  | 'making'
  | 'service';

/** Order decides between names that are written alike and as well placed. */
export const tables: readonly { field: Field; table: string }[] = [
  { field: 'technology', table: programming },
  { field: 'technology', table: systems },
  { field: 'technology', table: security },
  { field: 'technology', table: data },
  { field: 'technology', table: productEngineering },
  { field: 'design', table: design },
  { field: 'business', table: management },
  { field: 'business', table: marketingSales },
  { field: 'business', table: finance },
  { field: 'business', table: peopleLaw },
  { field: 'care', table: health },
  { field: 'learning', table: educationScience },
  { field: 'learning', table: tongues },
  { field: 'making', table: engineering },
  { field: 'making', table: trades },
  { field: 'service', table: serviceTransport },
  { field: 'service', table: publicCredentials },
];
