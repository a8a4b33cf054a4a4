import 'chosen-js/chosen.css';
import chosenSource from 'chosen-js/chosen.jquery.min.js?url';
import jQuerySource from '../../../node_modules/jquery/dist/jquery.min.js?url';
import { load } from './load-script';

interface WithChosen {
  jQuery: {
    (selector: string): { chosen(options: { width?: string }): void };
    trim(text: string): string;
  };
}

/** Turns native selects into chosen boxes. */
export async function turnIntoChosen(selector: string, options: { width?: string }) {
  await load(jQuerySource);
  const { jQuery } = window as unknown as WithChosen;
  // Of a jQuery from before it left this out.
  jQuery.trim = (text) => text.trim();
  await load(chosenSource);
  jQuery(selector).chosen(options);
}
