/** @jsxImportSource react */
import { type ReactNode, useContext, useRef, useState } from 'react';
import { degrees, disciplines } from '../../page/lists';
import { DateField } from './dates';
import { KeptContext, TextField, Tick } from './form';
import { ListButton, SearchPicks } from './lists';

interface RepeatedProps {
  title: string;
  /** Ids count up over the whole page, so that a row's number says nothing. */
  firstId: number;
  row(n: number): ReactNode;
}

/** A section that starts empty; "Add" becomes "Add Another" once there is a row. */
export function Repeated({ title, firstId, row }: RepeatedProps) {
  const [rows, setRows] = useState<number[]>([]);
  const next = useRef(firstId);
  const slug = title.replace(/ /g, '-');
  const add = () => {
    setRows([...rows, next.current]);
    next.current += 3;
  };
  return (
    <div role="group" aria-labelledby={`${slug}-section`}>
      <h3 id={`${slug}-section`}>{title}</h3>
      {rows.map((n, i) => (
        <div key={n} role="group" className="group" aria-labelledby={`${slug}-${n}-panel`}>
          <h4 id={`${slug}-${n}-panel`}>{`${title} ${i + 1}`}</h4>
          <button
            type="button"
            data-automation-id="panel-set-delete-button"
            onClick={() => setRows(rows.filter((one) => one !== n))}
          >
            Delete
          </button>
          {row(n)}
        </div>
      ))}
      <button type="button" data-automation-id="add-button" onClick={add}>
        {rows.length ? 'Add Another' : 'Add'}
      </button>
    </div>
  );
}

export function WorkRow({ n }: { n: number }) {
  const { values } = useContext(KeptContext);
  const id = (name: string) => `workExperience-${n}--${name}`;
  return (
    <>
      <TextField name="jobTitle" id={id('jobTitle')} label="Job Title" required />
      <TextField name="companyName" id={id('companyName')} label="Company" required />
      <TextField name="location" id={id('location')} label="Location" />
      <Tick name="currentlyWorkHere" id={id('currentlyWorkHere')} label="I currently work here" />
      <DateField name="startDate" id={id('startDate')} label="From" parts={['Month', 'Year']} />
      {values[id('currentlyWorkHere')] !== true && (
        <DateField name="endDate" id={id('endDate')} label="To" parts={['Month', 'Year']} />
      )}
      <TextField name="roleDescription" id={id('roleDescription')} label="Role Description" long />
    </>
  );
}

export function EducationRow({ n }: { n: number }) {
  const id = (name: string) => `education-${n}--${name}`;
  return (
    <>
      <TextField name="schoolName" id={id('schoolName')} label="School or University" required />
      <ListButton name="degree" id={id('degree')} label="Degree" required options={degrees} />
      <SearchPicks
        name="fieldOfStudy"
        id={id('fieldOfStudy')}
        label="Field of Study"
        options={disciplines}
        single
      />
      <TextField name="gradeAverage" id={id('gradeAverage')} label="Overall Result (GPA)" />
      <DateField
        name="firstYearAttended"
        id={id('firstYearAttended')}
        label="From"
        parts={['Year']}
      />
      <DateField
        name="lastYearAttended"
        id={id('lastYearAttended')}
        label="To (Actual or Expected)"
        parts={['Year']}
      />
    </>
  );
}

export function ResumeUpload() {
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<string[]>([]);
  const take = (list: FileList | null) =>
    setFiles([...files, ...[...(list ?? [])].map((f) => f.name)]);
  return (
    <div role="group" aria-labelledby="Resume/CV-section">
      <h3 id="Resume/CV-section">Resume/CV</h3>
      <div
        data-automation-id="file-upload-drop-zone"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files);
        }}
      >
        <p>Drop files here</p>
        <button
          type="button"
          data-automation-id="select-files"
          onClick={() => input.current?.click()}
        >
          Select files
        </button>
        <input
          ref={input}
          type="file"
          multiple
          data-automation-id="file-upload-input-ref"
          style={{ display: 'none' }}
          onChange={(event) => take(event.target.files)}
        />
      </div>
      {files.map((name) => (
        <div key={name} data-automation-id="file-upload-item">
          <span data-automation-id="file-upload-item-name">{name}</span>
          <button
            type="button"
            data-automation-id="delete-file"
            onClick={() => setFiles(files.filter((f) => f !== name))}
          >
            Delete file
          </button>
        </div>
      ))}
    </div>
  );
}
