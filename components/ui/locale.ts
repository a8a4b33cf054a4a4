/** The language that the interface is shown in, BCP 47. */
export const interfaceLocale = () => globalThis.document?.documentElement.lang || 'en';
