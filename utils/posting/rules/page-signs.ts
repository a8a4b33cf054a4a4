/** Page titles and first headings of lists of jobs. */
export const listSigns =
  /\d[\d.,\u00a0]{0,20} (?:\p{L}{2,20} )?(?:jobs?|positions|openings|vacancies|vacatures|stellen(?:angebote)?|offres|empleos|ofertas|vagas|jobb)(?!\p{L})|^(?:job listings|open positions|current openings|our openings|all jobs|job search|search results|search jobs|nieuwe vacatures|vacatures|stellenangebote|offres d.emploi|ofertas de empleo|lediga jobb)|(?<!\p{L})jobs? (?:by|in) \p{Lu}|jobs & stellen|jobs und stellen/iu;

/** A job that is gone, as pages say it in their first words. */
export const goneSigns =
  /(?:job|position|posting|vacancy|role|page)[^.]{0,60}(?:could not be found|not found|no longer (?:open|available|active|accepting|exists?)|does not exist|has (?:been (?:closed|filled|removed)|expired))|nicht mehr (?:verfügbar|online|aktuell)|n.est plus (?:disponible|en ligne)|ya no está disponible|niet (?:meer|langer) beschikbaar|inte längre tillgänglig/i;

/** How texts name their employer; the name is the group. Sentences of the posting's own, so never more than a hint. */
export const employerMentions: readonly RegExp[] = [
  /(?<=^|[.!?\n] ?)About (\p{Lu}[^\n.,:;!?]{1,40})$/gmu,
  /(?<=^|[.!?\n] ?)(?:At|Bei|Chez|Hos|Bij) (\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,3}),/gmu,
  /(?<!\p{L})(?:join|joining|work(?:ing)? (?:at|for|with)|careers at|why) (\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{N}&'’-]*){0,3})/gmu,
  /(?<=^|[.!?\n] ?)(\p{Lu}[\p{L}\p{N}&.'’-]{0,40}(?: \p{Lu}[\p{L}\p{N}&.'’-]{0,40}){0,4}) (?:is (?:an?|the|proud|committed|seeking|looking|hiring)|provides|offers|has been|was founded|ist (?:ein|eine|der|die)|sucht|est (?:un|une|le|la)|recherche|es una?|is een|är ett)(?!\p{L})/gmu,
];
