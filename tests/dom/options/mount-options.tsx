import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { render } from 'preact';
import { cdp } from 'vitest/browser';
import type { ExportedFile } from '@/components/export/exported-file';
import { Options } from '@/components/options/options';
import type { OptionsDependencies } from '@/components/options/options-dependencies';
import { OptionsModel } from '@/components/options/options-model';
import messages from '@/public/_locales/en/messages.json';
import sample from '@/public/sample-resume.json';
import { memoryStore, resume } from '@/tests/unit/options/builders';
import { Answer } from '@/utils/form/answers';
import { importResume } from '@/utils/formats/import-resume';
import { writeResume } from '@/utils/formats/write/write-resume';
import { ok } from '@/utils/result';
import type { Resume } from '@/utils/resume/schema';
import { useTexts } from '@/utils/text/text';

/** Long words, as German has them, must fit everywhere. */
export const german: Resume = resume({
  id: 'de',
  label: 'Lebenslauf für Donaudampfschifffahrtsgesellschaftskapitäne',
  entries: [
    ...resume().entries,
    {
      ...resume().entries[0]!,
      id: 'long',
      title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragter',
      organization: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
      start: '2011-02',
    },
  ],
});

const file = {
  id: 'f1',
  name: 'Bewerbungsunterlagen_Donaudampfschifffahrtsgesellschaft_final_v12.pdf',
  type: 'application/pdf',
  use: 'resume' as const,
  addedAt: '2026-02-01T08:00:00.000Z',
  size: 348_112,
};

const answer = Answer.parse({
  id: 'a1',
  kind: 'work-authorization',
  country: 'DE',
  answer: 'Yes',
});

export function outside(resumes: readonly Resume[] = [resume(), german]) {
  const store = memoryStore(resumes);
  const saves: ExportedFile[] = [];
  const dependencies: OptionsDependencies = {
    checkStorage: async () => ok(true),
    onChange: () => () => undefined,
    resumes: store,
    importing: { importResume, loadSample: async () => JSON.stringify(sample, null, 2) },
    answers: {
      list: async () => [answer],
      save: async (one) => ok(one),
      remove: async () => ok(undefined),
    },
    files: {
      list: async () => [file],
      save: async () => ok(file),
      remove: async () => ok(undefined),
    },
    exporting: {
      write: writeResume,
      save: (saved) => void saves.push(saved),
      copyText: async () => true,
    },
    look: {
      loadLook: async () => ({ design: 'classic', paper: 'A4' }),
      saveLook: async () => undefined,
    },
    useResume: async () => undefined,
  };
  return { store, dependencies, saves };
}

/** The options page at an address, past its start, with real texts. */
export async function mountOptions(hash: string, dependencies = outside().dependencies) {
  useTexts((key, substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, at) => substitutions[Number(at) - 1] ?? ''),
  );
  document.documentElement.lang = 'en';
  render(null, document.body);
  const model = new OptionsModel(dependencies);
  await model.goTo(hash);
  render(<Options model={model} />, document.body);
  await model.start();
  await painted();
  return model;
}

/** Resolves when what a signal changed has been rendered and painted. */
export const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );

interface EmulatesMedia {
  send(
    method: 'Emulation.setEmulatedMedia',
    params: { features: { name: string; value: string }[] },
  ): Promise<void>;
}

/** Colours as the owner's system wants them, and no motion. */
export const preferScheme = (scheme: 'light' | 'dark') =>
  (cdp() as unknown as EmulatesMedia).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
