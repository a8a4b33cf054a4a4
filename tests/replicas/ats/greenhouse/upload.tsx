/** @jsxImportSource react */
import { useRef, useState } from 'react';

/** The file question: the input is out of sight, its own label says only "Attach", and it goes once a file is there. */
export function Upload({ id, label, required }: { id: string; label: string; required?: boolean }) {
  const [file, setFile] = useState<File>();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="file-upload field" role="group" aria-labelledby={`upload-label-${id}`}>
      <div id={`upload-label-${id}`} className="label upload-label">
        {label}
        {required && <span className="required">*</span>}
      </div>
      {file ? (
        <div className="file-upload__filename">
          <p>{file.name}</p>
          <button type="button" aria-label="Remove file" onClick={() => setFile(undefined)}>
            ×
          </button>
        </div>
      ) : (
        <div className="file-upload__wrapper">
          <button type="button" onClick={() => input.current?.click()}>
            Attach
          </button>
          <label className="visually-hidden" htmlFor={id}>
            Attach
          </label>
          <input
            ref={input}
            id={id}
            className="visually-hidden"
            type="file"
            accept=".pdf,.doc,.docx,.txt,.rtf"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
          <button type="button">Enter manually</button>
          <p>Accepted file types: pdf, doc, docx, txt, rtf</p>
        </div>
      )}
    </div>
  );
}
