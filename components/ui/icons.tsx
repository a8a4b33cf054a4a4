import {
  ArrowDown,
  ArrowLeftRight,
  ArrowUp,
  Ban,
  Check,
  ChevronRight,
  ClipboardPaste,
  Copy,
  Download,
  Ellipsis,
  FileText,
  Info,
  Lock,
  PanelRight,
  Pencil,
  Pin,
  RefreshCw,
  Search,
  Share2,
  TextCursorInput,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  X,
} from 'lucide';
import { drawn } from './drawn';

export const AlertIcon = drawn(TriangleAlert);
export const ArrowDownIcon = drawn(ArrowDown);
export const ArrowUpIcon = drawn(ArrowUp);
export const CheckIcon = drawn(Check);
export const ChevronIcon = drawn(ChevronRight);
export const CloseIcon = drawn(X);
export const CopyIcon = drawn(Copy);
export const DocumentIcon = drawn(FileText);
export const DownloadIcon = drawn(Download);
export const FormIcon = drawn(TextCursorInput);
export const HideIcon = drawn(Ban);
export const InfoIcon = drawn(Info);
export const LockIcon = drawn(Lock);
export const MoreIcon = drawn(Ellipsis);
export const PanelIcon = drawn(PanelRight);
export const PasteIcon = drawn(ClipboardPaste);
export const PencilIcon = drawn(Pencil);
export const PinIcon = drawn(Pin);
export const RefreshIcon = drawn(RefreshCw);
export const SearchIcon = drawn(Search);
export const ShareIcon = drawn(Share2);
export const SwapIcon = drawn(ArrowLeftRight);
export const TrashIcon = drawn(Trash2);
export const UndoIcon = drawn(Undo2);
export const UploadIcon = drawn(Upload);
