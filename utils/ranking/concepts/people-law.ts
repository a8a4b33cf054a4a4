/** Format: see `README.md`. */
export const peopleLaw = `
Human resources|=HR|human resource management|HR management|HR generalist|personnel management|people operations|people and culture|HR business partner|=HRBP|HR administration|HR specialist|human resources assistant|Personalwesen|Personalabteilung|Personalmanagement|Personalreferent|Personalarbeit|fr:ressources humaines|fr:=RH|es:recursos humanos|es:=RRHH|pt:recursos humanos|nl:personeelszaken|sv:personalfrågor
  Recruiting|recruitment|talent acquisition|recruiter|hiring|staffing|candidate screening|interviewing candidates|candidate sourcing|talent sourcing|full-cycle recruiting|recruitment process|talent management|job interviews|resume screening|Personalbeschaffung|Personalgewinnung|Rekrutierung|Bewerbermanagement|fr:recrutement|fr:chargé de recrutement|es:reclutamiento|es:selección de personal|pt:recrutamento|pt:recrutamento e seleção|nl:werving|nl:werving en selectie|sv:rekrytering|campus recruiting|technical recruiting|employer branding
    Sourcing candidates|headhunting|executive search|headhunter|Boolean search|chasseur de têtes
      LinkedIn Recruiter
    Applicant tracking systems|=ATS
      Greenhouse recruiting; iCIMS; Taleo; SmartRecruiters; Workable; Jobvite; Bullhorn
  Onboarding|induction|employee onboarding|new hire orientation|offboarding|Einarbeitung|Einarbeitung neuer Mitarbeiter|intégration des nouveaux collaborateurs|new employee orientation
  Employee relations|labor relations|labour relations|industrial relations|collective bargaining|union negotiations|trade unions|workplace investigations|disciplinary procedures|grievance procedures|grievances|Betriebsrat|relations sociales|relaciones laborales|relations du travail|works council
  Performance management|performance reviews|performance appraisal|performance evaluation|Mitarbeitergespräche|évaluation des performances|employee evaluation|evaluación de desempeño
  Compensation and benefits|comp and ben|total rewards|compensation analysis|benefits administration|job evaluation|salary benchmarking|employee benefits|Vergütung|rémunération et avantages sociaux|compensaciones y beneficios|compensation management
  Learning and development|=L&D|employee training|Personalentwicklung|training and development|fr:formation professionnelle|employee development|talent development|corporate training|training needs analysis|training programs|staff training|staff development|Weiterbildung|es:formación|es:capacitación|pt:treinamento|organizational learning
  Diversity and inclusion|=DEI|=D&I|=EDI|=DE&I|diversity equity and inclusion|equality and diversity|inclusive workplace|Diversity-Management
  Organisational development|organizational development|Organisationsentwicklung|organizational design|organizational psychology|workplace culture|développement organisationnel|desarrollo organizacional|industrial psychology
  Employee engagement|employee retention|engagement surveys|employee experience|Mitarbeiterbindung
  Succession planning|talent reviews|career development|Nachfolgeplanung
  HRIS|=HCM|HR information systems|HR systems|people analytics|HR analytics
    Workday HCM|Workday HRIS|!Workday; BambooHR; SuccessFactors|SAP SuccessFactors; Personio; HiBob; Oracle HCM; Rippling; Ceridian Dayforce; Paycom; Paylocity; Kenexa
  Workforce scheduling|shift scheduling|shift planning|staff scheduling|rota planning|roster|rostering|Dienstplanung|Schichtplanung|Einsatzplanung|Personaleinsatzplanung|planification des équipes|employee scheduling
  SHRM|CIPD|=CIPD Level 5
    =SHRM-CP; =PHR; =SPHR
  Immigration|visa sponsorship|immigration law|visa processing|work permits|Ausländerrecht|droit des étrangers|asylum law
  Leave administration|=FMLA|absence management|leave of absence|workers' compensation
  Employment counselling|job coaching|career counseling|career guidance|careers advice|vocational rehabilitation|outplacement|Berufsberatung|orientation professionnelle|orientación laboral|resume writing
Legal practice|law degree|law firm|legal advice|lawyer|attorney|solicitor|legal counsel|legal affairs|legal services|barrister|Rechtsanwalt|Rechtsberatung|Jurist|Juristin|Rechtswissenschaften|Rechtswissenschaft|fr:avocat|fr:juriste|fr:conseil juridique|es:abogado|es:asesoría jurídica|es:derecho|pt:advogado|pt:direito|nl:jurist|general counsel|bar admission|=JD|Juris Doctor|admitted to the bar|in-house counsel
  Legal research|Rechtsrecherche|recherche juridique|investigación jurídica|case law|legal analysis
    Westlaw; LexisNexis
  Legal writing|legal drafting|drafting pleadings|briefs and motions|legal documents|drafting contracts|legal correspondence|rédaction juridique
  Contract law|commercial law|corporate law|Vertragsrecht|Gesellschaftsrecht|Handelsrecht|droit des affaires|droit des contrats|derecho mercantil|company law|business law|derecho contractual|direito empresarial|=corporate governance|=Corporate Governance
  Litigation|dispute resolution|arbitration|trial preparation|civil litigation|Prozessführung|contentieux|litigios|depositions|discovery documents|civil procedure|court filings|alternative dispute resolution
    E-discovery|ediscovery|document review
      Relativity eDiscovery
  Intellectual property|patent|trademark|copyright law|intellectual property law|patent law|patent prosecution|patent attorney|licensing agreements|=IPR|geistiges Eigentum|Patentrecht|Markenrecht|Urheberrecht|propriété intellectuelle|propiedad intelectual
  Employment law|labour law|labor law|Arbeitsrecht|fr:droit du travail|fr:droit social|es:derecho laboral|pt:direito trabalhista|employment legislation
  Criminal law|criminal justice|criminal defense|Strafrecht|droit pénal|derecho penal|criminology|Kriminologie|prosecution
  Family law|divorce law|Familienrecht|droit de la famille
  Public law|administrative law|constitutional law|öffentliches Recht|Verwaltungsrecht|droit public|derecho administrativo
  International law|human rights|human rights law|Völkerrecht|droit international|derechos humanos|Menschenrechte|droits de l'homme|European law|EU law
  Environmental law|planning law|energy law
  Antitrust|competition law|Kartellrecht|Wettbewerbsrecht
  Bankruptcy law|insolvency|Insolvenzrecht|insolvency law
  Tort law|personal injury|medical malpractice
  Real estate law|property law|land law|Immobilienrecht|Mietrecht
  Paralegal|legal assistant|legal secretary|litigation support|Rechtsanwaltsfachangestellte|assistant juridique|asistente legal|legal administration|notary|notary public|Notar|notaire
  Legal operations|legal tech|contract lifecycle management|=CLM|practice management software
    Clio Manage
  Court administration|court clerk|court reporting|judicial|judge|Gericht|bailiff|legal proceedings
  Regulatory affairs|regulatory submissions|regulatory approval|market authorisation|Zulassung von Arzneimitteln|affaires réglementaires|asuntos regulatorios|CE marking|CE-Kennzeichnung|=MDR|regulatory strategy
`;
