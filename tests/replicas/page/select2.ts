import select2Source from 'select2/dist/js/select2.min.js?url';
import jQuerySource from '../../../node_modules/jquery/dist/jquery.min.js?url';
import 'select2/dist/css/select2.css';
import { load } from './load-script';

interface Found {
  id: string;
  text: string;
}

interface Options {
  width?: string;
  placeholder?: string;
  minimumInputLength?: number;
  ajax?: {
    delay: number;
    transport(
      params: { data: { term?: string } },
      success: (answer: { results: Found[] }) => void,
    ): void;
  };
}

declare global {
  interface Window {
    jQuery(selector: string): { select2(options: Options): void };
  }
}

/** Classic scripts, as on such pages: as part of a module, in strict mode, select2 4.1.0 breaks on what a server answers. */
export const select2Loaded = load(jQuerySource).then(() => load(select2Source));

/** Turns native selects into select2 boxes. */
export const turnIntoSelect2 = (selector: string, options: Options = {}) =>
  window.jQuery(selector).select2({ width: '24rem', ...options });

/** A list that a server is asked for as one types. */
export const asked = (find: (query: string) => Promise<string[]>): Options => ({
  placeholder: 'Select a school',
  minimumInputLength: 2,
  ajax: {
    delay: 250,
    transport: ({ data }, success) => {
      void find(data.term ?? '').then((found) =>
        success({ results: found.map((text, i) => ({ id: `${700 + i}`, text })) }),
      );
    },
  },
});
