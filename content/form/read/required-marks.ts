/** How pages say that a field must be filled, or need not be. */
const words =
  'required|mandatory|optional|erforderlich|pflichtfeld|obligatoire|facultatif|obligatorio|obrigat[oó]rio|opcional|obbligatorio|facoltativo|verplicht|optioneel|obligatorisk|valgfri|valgfritt|påkrævet|wymagane|opcjonalne|povinné|nepovinné|必須|任意|필수|선택|必填|选填';
const star = '[*✱＊]';
const mark = `(?:${star}|[([](?:${words})[)\\]])`;
const atEnd = new RegExp(`\\s?(?:${mark}|(?<=[\\s*✱＊-])(?:${words})|[:\\-–])$`, 'iu');
const atStart = new RegExp(`^(?:${mark}|必須|任意|필수|必填)[\\s:]?`, 'iu');
const must =
  /[*✱＊]|required|mandatory|erforderlich|pflichtfeld|obligat|obrigat|obbligat|verplicht|påkrævet|wymagane|(?<!ne)povinné|必須|필수|必填/iu;
/** A label bears a star and a word, at most with a colon between. */
const mostMarks = 4;

/** A label without its required mark, and whether there was one. */
export function withoutMarks(label: string): { text: string; saysRequired: boolean } {
  let text = label.trim();
  let marks = '';
  const cut = (pattern: RegExp) => {
    const found = pattern.exec(text);
    if (!found || found[0].length === text.length) return;
    marks += found[0];
    text = text.replace(pattern, '').trim();
  };
  for (let i = 0; i < mostMarks; i++) for (const pattern of [atEnd, atStart]) cut(pattern);
  return { text, saysRequired: must.test(marks) };
}
