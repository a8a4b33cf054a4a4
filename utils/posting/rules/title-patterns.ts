/** Page titles that say both job and employer in words. Each names its groups; looked through from the top. */
export const titlePatterns: readonly RegExp[] = [
  /^Job Application for (?<title>.{2,150}) at (?<organization>.{2,80})$/i,
  /^(?<title>.{2,150}) @ (?<organization>[^@]{2,80})$/,
  /^(?<organization>.{2,80}?) (?:is hiring|hiring) (?:an? )?(?<title>.{2,150}?)(?: in .{2,60})?(?: \| LinkedIn)?$/,
  /^(?<title>.{2,150}) (?:job )?(?:at|bei|chez|hos) (?<organization>\p{Lu}[^|]{1,80}?)(?: [|–—-] [^|]{2,40})?$/u,
];

/** What stands around a job's name and is no part of it. */
export const titlePrefixes =
  /^(?:job application for|application for|apply (?:for|to)|apply now:?|career opportunities:|job:|job opening:|vacancy:|position:|title:|bewerbung (?:als|für|um)|stellenangebot:?|candidature pour|offre d['’]emploi:?|vacature:?|lediga jobb:?)\s+/i;
export const titleSuffixes =
  /(?:(?<!\s)\s+)?[|–—:-]\s*(?:application|apply(?: now)?!?|job description|job details|careers?|jobs?|karriere|bewerben|candidature|postuler)!?$/i;

/** "(m/w/d)", "(H/F)", "m/f/x": who may apply, which is everyone. */
export const genderMarks =
  /(?:(?<!\s)\s+)?(?:[([]\s*(?:all genders?|gn|(?:[mwfdhxai*](?:\s*[/|.,]\s*[mwfdhxai*]){1,3}))\s*[)\]]|(?<=\s)[mwfdhx](?:\/[mwfdhx]){1,3}(?=\s|$))/gi;

/** Names of employers within a phrase of a careers page. */
export const employerPhrases: readonly RegExp[] = [
  /^(?:careers?|jobs?|working|current openings) (?:at|with) (?<organization>.{2,80})$/i,
  /^(?:jobs|karriere|stellen) bei (?<organization>.{2,80})$/i,
  /^(?<organization>.{2,80}?) (?:careers?|jobs|karriere|recrutement|vacatures|job board)$/i,
];

/** Headings that name a part of a page and not a job. Folded, whole. */
export const generalHeadings = `about|about us|about the role|about the job|about you|apply|apply for this job|apply now|apply to this job|apply for this position|application|autofill application|benefits|
careers|career|career opportunities|jobs|job description|job details|description|overview|responsibilities|requirements|qualifications|what we offer|our values|similar jobs|related jobs|
search jobs|sign in|menu|search|contact|home|cookies|cookie policy|privacy|we use cookies|submit your application|personal information|follow us|share this job|key responsibilities|
stellenbeschreibung|karriere|jetzt bewerben|bewerbung|uber uns|aufgaben|profil|dein profil|deine aufgaben|wir bieten|offre|postuler|candidature|descripcion|sobre nosotros|solicitar|vacature|solliciteren|
open positions|current openings|get hired find success|location|locations|department|team|salary|full time|part time|remote|hybrid`;

/** Labels that pasted postings put before what they name. */
export const textLabels: Readonly<Record<'title' | 'organization' | 'location', RegExp>> = {
  title:
    /^(?:job title|title|position|role|stelle|position gesucht|poste|intitulé du poste|puesto|cargo|functie|tjänst)\s*[:：]\s*(.{2,120})$/im,
  organization:
    /^(?:company|employer|organi[sz]ation|unternehmen|arbeitgeber|firma|entreprise|société|empresa|bedrijf|organisatie|företag|arbetsgivare)\s*[:：]\s*(.{2,80})$/im,
  location:
    /^(?:location|job location|work location|standort|arbeitsort|ort|lieu|localisation|ubicación|lugar|local|localização|locatie|standplaats|ort|plats)\s*[:：]\s*(.{2,100})$/im,
};
