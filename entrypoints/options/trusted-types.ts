interface Policy {
  createHTML(html: string, type: string, sink: string): string | null;
  createScriptURL(url: string): string | null;
}

interface TrustedTypes {
  createPolicy(name: 'default', policy: Policy): unknown;
}

/** The worker in which pdf.js reads, which the build puts beside our pages, and what the practice page brings along. */
const ours = /^\/(?:assets\/pdf\.worker[\w.-]*\.m?js|practice-tools\.js)$/;

function isOurs(url: string): boolean {
  const { origin, pathname } = new URL(url, location.href);
  return origin === location.origin && ours.test(pathname);
}

/**
 * What a page of ours may make of text, in browsers that ask: a document that is never shown, and two scripts of our
 * own by their names. Everything else throws, in our code as in a library's.
 */
export function installTrustedTypes() {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (html, _type, sink) => (sink === 'DOMParser parseFromString' ? html : null),
    createScriptURL: (url) => (isOurs(url) ? url : null),
  });
}
