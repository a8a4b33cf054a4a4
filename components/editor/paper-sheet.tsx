import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentBlock, DocumentPart } from '@/utils/formats/write/document';
import type { PaperPart } from './paper-parts';

interface Props {
  parts: readonly PaperPart[];
  language: string;
  selected: string;
  onSelect: (part: string) => void;
  /** What the paper is scrolled in. */
  frame: Element;
}

/** So many parts are drawn together when they come near: the browser looks after each group at every frame. */
const groupSize = 8;

/** The resume as its HTML export lays it out; what is far from sight is only a gap of about its height. */
export function PaperSheet({ parts, language, selected, onSelect, frame }: Props) {
  const groups = Array.from({ length: Math.ceil(parts.length / groupSize) }, (_, at) =>
    parts.slice(at * groupSize, (at + 1) * groupSize),
  );
  return (
    <div class="page" lang={language} dir="auto">
      {groups.map((group, at) => (
        <Group
          key={at}
          frame={frame}
          wanted={group.some(({ of }) => of === selected)}
          parts={group}
        >
          {() =>
            group.map((part) => (
              <Part
                key={part.of}
                part={part}
                isSelected={part.of === selected}
                onSelect={onSelect}
              />
            ))
          }
        </Group>
      ))}
    </div>
  );
}

interface GroupProps extends Pick<Props, 'frame' | 'parts'> {
  /** Drawn wherever it is. */
  wanted: boolean;
  children: () => ComponentChildren;
}

function Group({ frame, parts, wanted, children }: GroupProps) {
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const isDrawn = isNear || wanted;
  useEffect(() => {
    if (isNear) return;
    const observer = new IntersectionObserver(
      (seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)),
      { root: frame, rootMargin: '600px 0px' },
    );
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [frame, isNear]);
  const lines = parts.reduce((sum, { blocks }) => sum + blocks.length, 0);
  return (
    <div ref={element} style={isDrawn ? undefined : { minHeight: `${lines * 2.5}em` }}>
      {isDrawn && children()}
    </div>
  );
}

interface PartProps extends Pick<Props, 'onSelect'> {
  part: PaperPart;
  isSelected: boolean;
}

function Part({ part, isSelected, onSelect }: PartProps) {
  return (
    // A convenience for the pointer: the outline is the way for everybody.
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the whole paper is hidden from assistive technology
    <div
      class={isSelected ? 'part part-on' : 'part'}
      data-of={part.of}
      onClick={() => onSelect(part.of)}
    >
      {grouped(part.blocks)}
    </div>
  );
}

/** Bullets that follow each other are one list. */
function grouped(blocks: readonly DocumentBlock[]): ComponentChildren[] {
  const drawn: ComponentChildren[] = [];
  let bullets: ComponentChildren[] = [];
  const close = () => {
    if (bullets.length > 0) drawn.push(<ul>{bullets}</ul>);
    bullets = [];
  };
  for (const block of blocks) {
    if (block.is === 'bullet') bullets.push(<li>{block.text}</li>);
    else {
      close();
      drawn.push(<Block block={block} />);
    }
  }
  close();
  return drawn;
}

function Block({ block }: { block: DocumentBlock }) {
  switch (block.is) {
    case 'name':
      return <h1>{block.text}</h1>;
    case 'label':
      return <p class="label">{block.text}</p>;
    case 'contact':
      return (
        <p class="contact">
          <Pieces pieces={block.parts} />
        </p>
      );
    case 'section':
      return <h2>{block.text}</h2>;
    case 'entry':
      return <Heading block={block} />;
    case 'item':
      return (
        <p class="item">
          <strong>{block.title}</strong>
          {block.text && `: ${block.text}`}
        </p>
      );
    case 'bullet':
      return <li>{block.text}</li>;
    case 'paragraph':
      return <p>{block.text}</p>;
  }
}

function Heading({ block }: { block: Extract<DocumentBlock, { is: 'entry' }> }) {
  const Title = block.inside ? 'h4' : 'h3';
  return (
    <>
      <div class="entry">
        <Title>{block.title}</Title>
        {block.dates && <span class="dates">{block.dates}</span>}
      </div>
      {block.under.length > 0 && (
        <p class="under">
          <Pieces pieces={block.under} />
        </p>
      )}
    </>
  );
}

const dot = ' · ';

/** Links look like links and lead nowhere: this is a picture of the paper. */
function Pieces({ pieces }: { pieces: readonly DocumentPart[] }) {
  return pieces.map(({ text, href }, at) => (
    <>
      {at > 0 && <span class="dot">{dot}</span>}
      {href ? <u>{text}</u> : <span>{text}</span>}
    </>
  ));
}
