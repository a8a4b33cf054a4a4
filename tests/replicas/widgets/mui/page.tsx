/** @jsxImportSource react */
import Autocomplete from '@mui/material/Autocomplete';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import InputLabel from '@mui/material/InputLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Select from '@mui/material/Select';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { countries, degrees, findPlaces } from '../../page/lists';
import { mount } from '../../page/react';
import { useValues } from '../../page/values';

function Place() {
  const [options, setOptions] = useState<string[]>([]);
  return (
    <Autocomplete
      id="place"
      options={options}
      filterOptions={(all) => all}
      onInputChange={(_event, query) => void findPlaces(query).then(setOptions)}
      renderInput={(params) => <TextField {...params} label="Current location" />}
    />
  );
}

function Page() {
  const { values, bind, set } = useValues({
    given: '',
    family: '',
    email: '',
    phone: '',
    about: '',
    linkedin: 'https://www.linkedin.com/in/already-there-example',
    country: '',
    degree: '',
    authorized: '',
    relocate: false,
    consent: false,
  });
  return (
    <main>
      <h1>Lamp Trimmer</h1>
      <form>
        <Stack spacing={3}>
          <TextField id="given" label="First name" required {...bind('given')} />
          <TextField id="family" label="Last name" required {...bind('family')} />
          <TextField id="email" label="Email address" type="email" {...bind('email')} />
          <TextField
            id="phone"
            label="Phone"
            {...bind('phone')}
            helperText="With the country's code"
          />
          <TextField id="linkedin" label="LinkedIn" {...bind('linkedin')} />
          <Autocomplete
            id="country"
            options={countries}
            renderInput={(params) => <TextField {...params} label="Country" />}
          />
          <Place />
          <Autocomplete
            id="skills"
            multiple
            options={['Go', 'Glass blowing', 'Kubernetes', 'PostgreSQL', 'TypeScript']}
            renderInput={(params) => <TextField {...params} label="Skills" />}
          />
          <FormControl>
            <InputLabel id="degree-label">Highest degree</InputLabel>
            <Select
              id="degree"
              labelId="degree-label"
              label="Highest degree"
              value={values.degree}
              onChange={(event) => set('degree', event.target.value)}
            >
              {degrees.map((degree) => (
                <MenuItem key={degree} value={degree}>
                  {degree}
                </MenuItem>
              ))}
            </Select>
          </FormControl>
          <FormControl>
            <FormLabel id="authorized-label">
              Are you legally authorized to work in the United States?
            </FormLabel>
            <RadioGroup
              aria-labelledby="authorized-label"
              name="authorized"
              value={values.authorized}
              onChange={(_event, value) => set('authorized', value)}
            >
              <FormControlLabel value="yes" control={<Radio />} label="Yes" />
              <FormControlLabel value="no" control={<Radio />} label="No" />
            </RadioGroup>
          </FormControl>
          <FormControlLabel
            control={
              <Switch
                checked={values.relocate}
                onChange={(_event, on) => set('relocate', on)}
                slotProps={{ input: { id: 'relocate' } }}
              />
            }
            label="I am willing to relocate"
          />
          <TextField
            id="about"
            label="Tell us about yourself"
            multiline
            minRows={3}
            {...bind('about')}
          />
          <FormControlLabel
            control={
              <Checkbox
                checked={values.consent}
                onChange={(_event, on) => set('consent', on)}
                id="consent"
              />
            }
            label="I agree to the privacy notice"
          />
          <button type="submit">Submit application</button>
        </Stack>
      </form>
    </main>
  );
}

mount(Page);
