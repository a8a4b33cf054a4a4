/** Puts a text on the clipboard, in both flavours where there is a rich one. Says whether it worked. */
export async function copy({ plain, html }: { plain: string; html: string }): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        ...(html && { 'text/html': new Blob([html], { type: 'text/html' }) }),
      }),
    ]);
    return true;
  } catch {
    // The browser refuses while its window is not in front, or where the owner forbids it.
    return false;
  }
}
