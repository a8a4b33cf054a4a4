import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

interface Rewrite {
  readonly file: RegExp;
  /** What stands in the file, word for word, and what is put in its place. */
  readonly changes: ReadonlyArray<readonly [from: string, to: string]>;
}

const leftOut = (what: string) => `new Error('${what} was left out of this build.')`;

/**
 * Where libraries would make code or markup out of text: none of it is reached here, or it has another way. The policy of
 * the pages (`script-src 'self'`) would refuse most of it anyway; without it, a reviewer has nothing to weigh.
 */
const rewrites: readonly Rewrite[] = [
  {
    // The schemas run uncompiled (`utils/zod-setup.ts`).
    file: /\/zod\/v4\/core\/util\.js$/,
    changes: [['const F = Function;\n        new F("");\n        return true;', 'return false;']],
  },
  {
    file: /\/zod\/v4\/core\/doc\.js$/,
    changes: [['const F = Function;', `const F = function () { throw ${leftOut('Compiling')}; };`]],
  },
  {
    // Interface text is text: no component may hand over markup.
    file: /\/preact\/dist\/preact\.mjs$/,
    changes: [['(t.innerHTML=h.__html)', `(()=>{throw ${leftOut('dangerouslySetInnerHTML')}})()`]],
  },
  {
    // It puts the page it was given back as it was, and takes a picture out of a `noscript`: copies do, unparsed.
    file: /\/@mozilla\/readability\/Readability\.js$/,
    changes: [
      ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
      [
        'page.innerHTML = pageCacheHtml;',
        'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
      ],
      [
        'tmp.innerHTML = noscript.innerHTML;',
        'tmp.append(...noscript.cloneNode(true).childNodes);',
      ],
    ],
  },
  {
    // Everything that runs this has a `self`.
    file: /\/underscore\/modules\/_setup\.js$/,
    changes: [["Function('return this')() ||", '']],
  },
  {
    // mammoth asks for no template.
    file: /\/underscore\/modules\/template\.js$/,
    changes: [["render = new Function(argument, '_', source);", `throw ${leftOut('template')};`]],
  },
  {
    // Its own calls of `setImmediate` all hand over a function.
    file: /\/jszip\/dist\/jszip\.min\.js$/,
    changes: [['"function"!=typeof e&&(e=new Function(""+e));', '']],
  },
  {
    // The worker is made before it is asked for (`utils/formats/pdf/open-pdf.ts`), never imported in its place.
    file: /\/pdfjs-dist\/legacy\/build\/pdf\.mjs$/,
    changes: [
      ["|| Function('return this')()", ''],
      [
        'await import(\n      /*webpackIgnore: true*/\n      /*@vite-ignore*/\n      this.workerSrc)',
        `await Promise.reject(${leftOut('Reading without a worker')})`,
      ],
      [
        `\`await import("\${new URL(src, window.location).href}");\``,
        `(() => { throw ${leftOut('A worker of another site')}; })()`,
      ],
    ],
  },
];

/** Decoders of pictures, which are not packaged: nobody looks at a picture in a resume. */
const worker: Rewrite = {
  file: /\/pdfjs-dist\/legacy\/build\/pdf\.worker\.min\.mjs\?url$/,
  changes: [
    ['||Function("return this")()', ''],
    [
      `import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\n\`\${WasmImage.#_}\${this._noWasmFilename}\`)`,
      `Promise.reject(${leftOut('Decoding pictures')})`,
    ],
  ],
};

/** A library that has changed is looked at anew: the build stops until the row is right again. */
function rewritten(source: string, { file, changes }: Rewrite): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`no-code-from-text: ${file} holds no single ${from}`);
    return text.replace(from, () => to);
  }, source);
}

/** Builds libraries without what would make code or markup out of text. */
export function noCodeFromText(): Plugin {
  return {
    name: 'bespoke:no-code-from-text',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!worker.file.test(id)) return undefined;
      const source = rewritten(readFileSync(id.replace(/\?url$/, ''), 'utf8'), worker);
      const asset = this.emitFile({ type: 'asset', name: 'pdf.worker.min.mjs', source });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
    transform(code, id) {
      const row = rewrites.find(({ file }) => file.test(id));
      return row && { code: rewritten(code, row), map: null };
    },
  };
}
