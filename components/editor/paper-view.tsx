import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/utils/text/text';
import type { PaperPart } from './paper-parts';
import { PaperSheet } from './paper-sheet';
import './paper-view.css';

/** The width of A4 in CSS pixels. */
const paperWidth = 794;
/** Smaller than this nothing can be read; a narrower paper is broken into lines anew. */
const smallest = 0.56;

const ownStyles = `
:host{color-scheme:light}
.page{max-width:none;min-height:60vh;padding-inline:min(7%,60pt)}
.part{position:relative;cursor:pointer;border-radius:3pt}
.part:hover{background:var(--paper-hover)}
.part-on::before{content:"";position:absolute;inset-block:2pt;inset-inline-start:-13pt;inline-size:2.5pt;border-radius:2pt;background:var(--paper-mark)}
u{text-decoration-thickness:.5pt;text-underline-offset:2pt}`;

/** A resume as it is drawn. */
export interface DrawnPaper {
  parts: readonly PaperPart[];
  styles: string;
  language: string;
}

interface Props {
  /** Missing until it has been drawn for the first time. */
  paper: DrawnPaper | undefined;
  /** The part that is marked: an entry's id, or `basics`. */
  selected?: string;
  onSelect?: (part: string) => void;
}

const ignore = () => undefined;

/** What a resume looks like on paper, drawn apart from the page's own styles. */
export function PaperView({ paper, selected = '', onSelect = ignore }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  usePaper({ paper, selected, onSelect }, frame, host);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
    <div class="paper-frame" ref={frame} tabIndex={0}>
      {paper?.parts.every(({ blocks }) => blocks.length === 0) && (
        <p class="paper-empty">{t('paper_empty')}</p>
      )}
      <div class="paper-host" ref={host} aria-hidden="true" />
    </div>
  );
}

interface Box<Element> {
  current: Element | null;
}

function usePaper(
  { paper, selected, onSelect }: Required<Props>,
  frame: Box<HTMLElement>,
  host: Box<HTMLElement>,
) {
  const { parts, language, styles } = paper ?? {};

  useEffect(() => {
    const shown = host.current!;
    const fit = ([entry]: ResizeObserverEntry[]) => {
      const share = entry!.contentRect.width / paperWidth;
      shown.style.zoom = String(Math.min(1, Math.max(smallest, share)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, [frame, host]);

  useEffect(() => {
    if (!parts || !styles || !language) return;
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles + ownStyles);
    root.adoptedStyleSheets = [sheet];
    render(
      <PaperSheet
        parts={parts}
        language={language}
        selected={selected}
        frame={frame.current!}
        onSelect={onSelect}
      />,
      root,
    );
  }, [parts, language, styles, selected, onSelect, frame, host]);

  useEffect(() => {
    const items = [...(host.current?.shadowRoot?.querySelectorAll<HTMLElement>('.part') ?? [])];
    const part = items.find(({ dataset }) => dataset.of === selected);
    if (part) showIn(frame.current!, part);
  }, [selected, parts !== undefined, frame, host]);
}

/** Scrolls the frame alone, and only where the part is out of sight. */
function showIn(frame: HTMLElement, part: HTMLElement) {
  const [seen, wanted] = [frame.getBoundingClientRect(), part.getBoundingClientRect()];
  if (wanted.top >= seen.top && wanted.bottom <= seen.bottom) return;
  frame.scrollTop += wanted.top - seen.top - seen.height / 4;
}
