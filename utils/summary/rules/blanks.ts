import type { Blank } from '../summary';

/**
 * What owners write in their letters for what changes: folded, between bars. In braces or square brackets, single or
 * double.
 */
export const blanks: Record<Blank | 'sentences', string> = {
  organization: `organization|organisation|company|company name|employer|firm|firma|unternehmen|arbeitgeber|entreprise|
societe|empresa|compania|empleador|organizacion|organizacao|bedrijf|organisatie|werkgever|foretag|foretaget|arbetsgivare`,
  title: `title|job title|job|position|role|vacancy|stelle|position|stellenbezeichnung|jobtitel|poste|intitule du poste|
puesto|cargo|vaga|functie|vacature|tjanst|tjansten|roll|rollen|befattning`,
  sentences: `sentences|statements|summary|highlights|experience|satze|zusammenfassung|erfahrung|phrases|resume|experience|
frases|resumen|experiencia|resumo|zinnen|samenvatting|ervaring|meningar|sammanfattning|erfarenhet`,
};
