import {
  AlignLeft,
  Archive,
  Clipboard,
  GripVertical,
  History,
  List,
  Plus,
  Redo2,
  Settings,
  TextQuote,
  User,
} from 'lucide';
import { drawn } from './drawn';

export const ArchiveIcon = drawn(Archive);
export const BulletIcon = drawn(List);
export const ClipboardIcon = drawn(Clipboard);
export const GripIcon = drawn(GripVertical);
export const HistoryIcon = drawn(History);
export const ParagraphIcon = drawn(AlignLeft);
export const PlusIcon = drawn(Plus);
export const RedoIcon = drawn(Redo2);
export const SettingsIcon = drawn(Settings);
export const UserIcon = drawn(User);
export const WordingsIcon = drawn(TextQuote);
