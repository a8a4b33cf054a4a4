import * as z from 'zod';

/** Arguments of one call; more would overflow the stack. */
const chunk = 0x8000;

function encodeBase64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  const parts: string[] = [];
  for (let at = 0; at < view.length; at += chunk)
    parts.push(String.fromCharCode(...view.subarray(at, at + chunk)));
  return btoa(parts.join(''));
}

function decodeBase64(text: string): ArrayBuffer | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes.buffer;
  } catch {
    return undefined;
  }
}

/** Bytes as JSON carries them. */
export const Base64 = z.codec(z.string(), z.instanceof(ArrayBuffer), {
  encode: encodeBase64,
  decode: (text, { issues }) => {
    const bytes = decodeBase64(text);
    if (bytes) return bytes;
    issues.push({ code: 'invalid_format', format: 'base64', input: text });
    return z.NEVER;
  },
});
