import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanZod } from './scripts/lean-zod';
import { noCodeFromText } from './scripts/no-code-from-text';
import { sharedReading } from './scripts/shared-reading';
import { tablesApart } from './scripts/tables-apart';

/** Nothing may be fetched, framed or submitted from an extension page, by us or by anything imported into one. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No text becomes markup, a script or a worker but by what entrypoints/options/trusted-types.ts lets through.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact(), leanZod(), noCodeFromText()] }),
  hooks: {
    'vite:build:extendConfig': ([entrypoint, ...others], config) => {
      if (entrypoint?.name === 'fill') config.plugins?.push(sharedReading());
      // Our pages are built together, scripts for other pages one by one and each whole.
      if (others.length > 0) config.plugins?.push(tablesApart());
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    // In development the dev server must be reachable; what ships may reach nothing.
    content_security_policy:
      mode === 'development' ? undefined : { extension_pages: contentSecurityPolicy },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'fill-form': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_command_fill_form__',
      },
      'insert-summary': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_insert_summary__',
      },
      // Without a key of its own: Chromium takes four suggestions, and the owner can set a fifth.
      'copy-summary': { description: '__MSG_command_copy_summary__' },
      'insert-value': {
        suggested_key: { default: 'Alt+Shift+V' },
        description: '__MSG_command_insert_value__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'bespoke@bespoke.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
