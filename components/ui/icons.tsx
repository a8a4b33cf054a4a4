import type { ComponentChildren } from 'preact';
import './icons.css';

export interface IconProps {
  /** In px; drawn on a grid of 20. */
  size?: 16 | 20;
}

/** Outlines of one hand: 20 px grid, 1.5 px strokes, round ends. Decoration: a text beside it says the same. */
const drawn = (children: ComponentChildren) =>
  function Icon({ size = 16 }: IconProps) {
    return (
      <svg class="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
        {children}
      </svg>
    );
  };

export const AlertIcon = drawn(
  <>
    <path d="M10 3.2 17.6 16.5H2.4Z" />
    <path d="M10 8.2v3.6M10 14.2v.1" />
  </>,
);
export const ArrowDownIcon = drawn(<path d="M10 4v12M5 11l5 5 5-5" />);
export const ArrowUpIcon = drawn(<path d="M10 16V4M5 9l5-5 5 5" />);
export const BulletIcon = drawn(
  <>
    <circle cx="4" cy="6" r="0.6" />
    <circle cx="4" cy="14" r="0.6" />
    <path d="M8 6h9M8 14h9" />
  </>,
);
export const CheckIcon = drawn(<path d="m4 10.5 4 4 8-9" />);
export const ChevronIcon = drawn(<path d="m7.5 5 5 5-5 5" />);
export const ClipboardIcon = drawn(
  <>
    <path d="M7 4H5v13h10V4h-2" />
    <path d="M7.5 2.5h5v3h-5z" />
  </>,
);
export const CloseIcon = drawn(<path d="m5 5 10 10M15 5 5 15" />);
export const CopyIcon = drawn(
  <>
    <rect x="7.5" y="7.5" width="9.5" height="9.5" rx="2" />
    <path d="M12.5 7.5V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v5.5a2 2 0 0 0 2 2h2.5" />
  </>,
);
export const DocumentIcon = drawn(
  <>
    <path d="M5 2.5h6.5L15.5 6.5v11H5z" />
    <path d="M11.5 2.5v4h4M7.5 10.5h5.5M7.5 13.5h3.5" />
  </>,
);
export const DownloadIcon = drawn(<path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13" />);
export const ExternalIcon = drawn(<path d="M8 4H4v12h12v-4M11.5 3.5h5v5M16 4l-7 7" />);
export const FormIcon = drawn(
  <>
    <rect x="3" y="3.5" width="14" height="5" rx="1.5" />
    <rect x="3" y="11.5" width="14" height="5" rx="1.5" />
    <path d="M5.8 6h3M5.8 14h5" />
  </>,
);
export const GripIcon = drawn(
  <path d="M7.5 5h.1M12.5 5h.1M7.5 10h.1M12.5 10h.1M7.5 15h.1M12.5 15h.1" />,
);
export const HideIcon = drawn(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="m5.2 5.2 9.6 9.6" />
  </>,
);
export const InfoIcon = drawn(
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 9.3v4M10 6.6v.1" />
  </>,
);
export const LockIcon = drawn(
  <>
    <rect x="4" y="9" width="12" height="8" rx="2" />
    <path d="M6.8 9V6.5a3.2 3.2 0 0 1 6.4 0V9" />
  </>,
);
export const MoreIcon = drawn(<path d="M4.5 10h.1M10 10h.1M15.5 10h.1" />);
export const ParagraphIcon = drawn(<path d="M3 5h14M3 10h14M3 15h8" />);
export const PasteIcon = drawn(
  <>
    <path d="M7 4H5v13h10V4h-2M7.5 2.5h5v3h-5z" />
    <path d="M8 9.5h4M8 12.5h4" />
  </>,
);
export const PencilIcon = drawn(<path d="m12.8 4 3.2 3.2-8.8 8.8-4 .8.8-4zM11 5.8 14.2 9" />);
export const PinIcon = drawn(<path d="M7.2 3h5.6l-.6 5 2.8 3.2H5L7.8 8zM10 11.2V17" />);
export const PlusIcon = drawn(<path d="M10 4v12M4 10h12" />);
export const RedoIcon = drawn(<path d="m13 4 4 4-4 4M17 8H8.5a4.5 4.5 0 0 0 0 9H12" />);
export const RefreshIcon = drawn(
  <path d="M16.5 10a6.5 6.5 0 1 1-2-4.7L16.5 7.3M16.5 3v4.3h-4.3" />,
);
export const SearchIcon = drawn(
  <>
    <circle cx="9" cy="9" r="5.5" />
    <path d="m13.2 13.2 3.8 3.8" />
  </>,
);
export const SettingsIcon = drawn(
  <>
    <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
    <circle cx="12" cy="6" r="2" />
    <circle cx="8" cy="14" r="2" />
  </>,
);
export const ShareIcon = drawn(
  <>
    <path d="M10 12.5V3M6.5 6.2 10 2.8l3.5 3.4" />
    <path d="M6 9H4.5v8h11V9H14" />
  </>,
);
export const SplitIcon = drawn(
  <path d="M10 3v14M3 10h4M13 10h4M5 7.5 2.5 10 5 12.5M15 7.5 17.5 10 15 12.5" />,
);
export const SwapIcon = drawn(<path d="M3.5 7h12M12.5 4l3 3-3 3M16.5 13h-12M7.5 10l-3 3 3 3" />);
export const TrashIcon = drawn(
  <path d="M3.5 5.5h13M8 5.5v-2h4v2M5.2 5.5l.8 11.5h8l.8-11.5M8.5 9v4.5M11.5 9v4.5" />,
);
export const UndoIcon = drawn(<path d="M7 4 3 8l4 4M3 8h8.5a4.5 4.5 0 0 1 0 9H8" />);
export const UploadIcon = drawn(<path d="M10 13V3.5M6 7l4-4 4 4M3.5 16.5h13" />);
export const UserIcon = drawn(
  <>
    <circle cx="10" cy="6.8" r="3.3" />
    <path d="M3.8 17c.4-3.4 2.9-5.2 6.2-5.2s5.8 1.8 6.2 5.2" />
  </>,
);
export const WordingsIcon = drawn(
  <>
    <rect x="3" y="4.5" width="6" height="11" rx="1.5" />
    <path d="M12 6h5M12 10h5M12 14h3" />
  </>,
);
