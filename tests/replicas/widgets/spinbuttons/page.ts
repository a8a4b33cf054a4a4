import { alive, byId } from '../../page/plain';
import { living } from '../../page/replica';

/** Parts of a date that are no inputs: they take digits and arrows, and hand on to the next when they are full. */
function spin(parts: HTMLElement[]) {
  const kept = new Map<HTMLElement, string>(parts.map((part) => [part, '']));
  const limit = (part: HTMLElement, name: 'valuemin' | 'valuemax') =>
    Number(part.getAttribute(`aria-${name}`));
  const paint = () => {
    for (const [part, digits] of kept) {
      part.textContent = digits || part.dataset.blank!;
      if (digits) part.setAttribute('aria-valuenow', String(Number(digits)));
    }
  };
  const step = (part: HTMLElement, by: number) => {
    const now = Number(kept.get(part) || (part.dataset.blank === 'YYYY' ? 2026 : 0)) + by;
    const held = Math.min(limit(part, 'valuemax'), Math.max(limit(part, 'valuemin'), now));
    kept.set(part, String(held).padStart(part.dataset.blank!.length, '0'));
  };
  const digit = (part: HTMLElement, key: string, next?: HTMLElement) => {
    const full = part.dataset.blank!.length;
    const before = kept.get(part)!;
    kept.set(part, before.length >= full ? key : before + key);
    if (kept.get(part)!.length === full) next?.focus();
  };
  parts.forEach((part, i) => {
    part.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowUp') step(part, 1);
      else if (event.key === 'ArrowDown') step(part, -1);
      else if (event.key === 'Backspace') kept.set(part, '');
      else if (/^\d$/.test(event.key)) digit(part, event.key, parts[i + 1]);
      else return;
      event.preventDefault();
      paint();
    });
  });
  return paint;
}

const years = byId<HTMLInputElement>('years');
let count = '';
const paintYears = () => {
  years.value = count;
  years.setAttribute('aria-valuenow', count || '0');
};
years.addEventListener('input', () => {
  count = years.value.replace(/\D/g, '').slice(0, 2);
  paintYears();
});
for (const [id, by] of [
  ['fewer', -1],
  ['more', 1],
] as const)
  byId(id).addEventListener('click', () => {
    count = String(Math.max(0, Number(count) + by));
    paintYears();
  });

const paintDate = spin([...document.querySelectorAll<HTMLElement>('#start [role=spinbutton]')]);
living.repaint = () => {
  paintDate();
  paintYears();
};
alive();
