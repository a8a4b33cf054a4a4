/** @jsxImportSource react */
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { countries, degrees, findPlaces } from '../../page/lists';
import { mount } from '../../page/react';

const asOptions = (list: string[]) => list.map((label, i) => ({ value: `${4000 + i}`, label }));
const skills = asOptions([
  'Go',
  'Google Analytics',
  'Java',
  'JavaScript',
  'Kubernetes',
  'PostgreSQL',
  'TypeScript',
]);
const sources = asOptions(['Company website', 'Job fair', 'A colleague', 'LinkedIn', 'Other']);

const styled = { classNamePrefix: 'select', className: 'select-shell' } as const;

function Page() {
  return (
    <main>
      <h1>Loom Engineer</h1>
      <form id="application">
        <div className="field">
          <label id="degree-label" htmlFor="degree">
            Highest degree
          </label>
          <Select
            {...styled}
            inputId="degree"
            aria-labelledby="degree-label"
            required
            options={asOptions(degrees)}
          />
        </div>
        <div className="field">
          <label id="skills-label" htmlFor="skills">
            Skills
          </label>
          <Select
            {...styled}
            inputId="skills"
            aria-labelledby="skills-label"
            isMulti
            options={skills}
          />
        </div>
        <div className="field">
          <label id="place-label" htmlFor="place">
            Location (City)
          </label>
          <AsyncSelect
            {...styled}
            inputId="place"
            aria-labelledby="place-label"
            loadOptions={(query) => findPlaces(query).then(asOptions)}
          />
        </div>
        <div className="field">
          <label id="source-label" htmlFor="source">
            How did you hear about this job?
          </label>
          <CreatableSelect
            {...styled}
            inputId="source"
            aria-labelledby="source-label"
            options={sources}
          />
        </div>
        <div className="field">
          <label id="country-label" htmlFor="country">
            Country
          </label>
          <Select
            {...styled}
            inputId="country"
            aria-labelledby="country-label"
            options={asOptions(countries)}
            defaultValue={asOptions(countries)[4]}
          />
        </div>
        <div className="field">
          <label id="office-label" htmlFor="office">
            Which of our weaving halls appeals to you?
          </label>
          <Select
            {...styled}
            inputId="office"
            aria-labelledby="office-label"
            options={asOptions(['North hall', 'South hall'])}
          />
        </div>
        <button type="submit">Submit application</button>
      </form>
    </main>
  );
}

mount(Page);
