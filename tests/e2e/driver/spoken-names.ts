import type { Page, SerializedAXNode } from 'puppeteer-core';

/** What somebody who listens is offered: each control by its role, its name and the named groups it stands in. */
export interface SpokenControl {
  role: string;
  name: string;
  groups: string[];
}

const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);

const groups = new Set(['dialog', 'group', 'region', 'tabpanel', 'toolbar']);

/** Every control of a page as the browser's accessibility tree has it. */
export async function spokenControls(page: Page): Promise<SpokenControl[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  return root ? controlsIn(root, []) : [];
}

function controlsIn(node: SerializedAXNode, around: string[]): SpokenControl[] {
  const { role, name = '', children = [] } = node;
  const inside = groups.has(role) && name ? [...around, name] : around;
  const own = controls.has(role) ? [{ role, name, groups: around }] : [];
  return [...own, ...children.flatMap((child) => controlsIn(child, inside))];
}

/** Controls without a name, and those that sound the same as another in the same place. */
export async function confusingNames(page: Page): Promise<string[]> {
  const spoken = (await spokenControls(page)).map(
    ({ role, name, groups: around }) => `${[...around, ''].join(' › ')}${role} "${name}"`,
  );
  return spoken.filter(
    (one, at) => one.endsWith(' ""') || one === '""' || spoken.indexOf(one) !== at,
  );
}
