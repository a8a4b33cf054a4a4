/** As much of it as is used here; the package carries no types. */
declare module 'pdfmake' {
  interface Made {
    getBuffer(): Promise<Uint8Array>;
  }
  const pdfmake: {
    setFonts(
      fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>,
    ): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    createPdf(definition: object): Made;
  };
  export default pdfmake;
}
