/** Who carries postings for others: never the employer of one. Folded names. */
export const jobBoards = `linkedin|indeed|indeed com|glassdoor|greenhouse|greenhouse software|lever|ashby|ashbyhq|workday|myworkdayjobs|smartrecruiters|workable|
jobs by workable|personio|recruitee|teamtailor|breezy|breezy hr|breezyhr|jobvite|icims|bamboohr|jazzhr|rippling|trakstar|trakstar hire|successfactors|sap successfactors|
oracle|taleo|softgarden|onlyfy|prescreen|stepstone|stepstone de|totaljobs|totaljobs com|reed|reed co uk|xing|monster|ziprecruiter|simplyhired|seek|charityjob|
jobbank|job bank|jobat|jobat be|dice|wellfound|angellist|otta|welcome to the jungle|hiring cafe|builtin|built in|careerbuilder|handshake|infojobs|
infojobs net|tecnoempleo|catho|gupy|gupy io|vagas|vagas com br|pole emploi|france travail|apec|hellowork|cadremploi|meteojob|arbeitsagentur|bundesagentur fur arbeit|karriere at|jobs ch|
nationale vacaturebank|werk nl|arbetsformedlingen|platsbanken|adzuna|jooble|talent com|jora|idealist|remoteok|we work remotely|jobs|careers|career|karriere|stellenangebote|
emplois|empleos|vagas|vacatures|lediga jobb|carriere|recruitment|job description|apply now|application|jobs apply`;

/** Where the employer stands in an address: the subdomain, or the n-th part of the path. */
export const boardHosts: ReadonlyArray<readonly [host: string, at: 'subdomain' | number]> = [
  ['job-boards.greenhouse.io', 0],
  ['job-boards.eu.greenhouse.io', 0],
  ['boards.greenhouse.io', 0],
  ['jobs.lever.co', 0],
  ['jobs.eu.lever.co', 0],
  ['jobs.ashbyhq.com', 0],
  ['apply.workable.com', 0],
  ['jobs.smartrecruiters.com', 0],
  ['careers.smartrecruiters.com', 0],
  ['ats.rippling.com', 0],
  ['recruitee.com', 'subdomain'],
  ['jobs.personio.de', 'subdomain'],
  ['jobs.personio.com', 'subdomain'],
  ['teamtailor.com', 'subdomain'],
  ['breezy.hr', 'subdomain'],
  ['softgarden.io', 'subdomain'],
  ['onlyfy.jobs', 'subdomain'],
  ['bamboohr.com', 'subdomain'],
  ['applytojob.com', 'subdomain'],
  ['hire.trakstar.com', 'subdomain'],
  ['myworkdayjobs.com', 'subdomain'],
];
