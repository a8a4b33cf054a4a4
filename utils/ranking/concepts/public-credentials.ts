/** Public service, and papers that prove a trade. Format: see `README.md`. */
export const publicCredentials = `
Public administration|civil service|government administration|public sector|local government|public management|government agencies|federal government|state government|municipal government|Verwaltung im öffentlichen Dienst|öffentlicher Dienst|öffentliche Verwaltung|Verwaltungsfachangestellte|Verwaltungswirt|Verwaltungsfachwirt|Kommunalverwaltung|fr:administration publique|fr:fonction publique|fr:collectivités territoriales|fr:service public|es:administración pública|es:sector público|es:función pública|pt:administração pública|pt:setor público|nl:gemeente|nl:overheid|sv:offentlig förvaltning|sv:kommun|=MPA degree|Master of Public Administration|city management|e-government|public service|public affairs
  Policy analysis|public policy|advocacy|policy development|policy research|policy advice|policy making|policymaking|lobbying|government relations|government affairs|legislative affairs|legislation|policy advisor|political campaigns|grassroots organizing|Politikberatung|Interessenvertretung|politiques publiques|plaidoyer|affaires publiques|políticas públicas|beleidsadvies|beleid|utredning|campaigning|Gesetzgebung|legislative analysis|legislative drafting|voter registration|think tank
  Public procurement|government contracting|federal acquisition|Federal Acquisition Regulation|=DFARS|Vergaberecht|öffentliche Ausschreibungen|marchés publics|contratación pública|aanbesteding|offentlig upphandling|Vergabeverfahren|government procurement|UVgO
  Public finance|public budgeting|government accounting|Haushaltsrecht|Kameralistik|Doppik|finances publiques|hacienda pública|municipal finance|M14 comptabilité
  International development|development cooperation|humanitarian aid|humanitarian assistance|humanitarian|=USAID|United Nations|NGO management|development projects|foreign aid|emergency relief|disaster relief|Entwicklungszusammenarbeit|humanitäre Hilfe|coopération internationale|aide humanitaire|solidarité internationale|cooperación internacional|ayuda humanitaria|monitoring and evaluation|=M&E|logframe|peacebuilding|=WASH|program evaluation|impact evaluation|impact measurement|theory of change|livelihoods|food security|biståndsarbete
  Diplomacy|foreign policy|foreign affairs|consular affairs|diplomatic relations|Außenpolitik|diplomatie|diplomacia|protocol officer|European affairs|affaires européennes
  Emergency management|emergency planning|emergency preparedness|disaster management|emergency response|civil protection|=FEMA|Katastrophenschutz|gestion des urgences|protection civile|protección civil|crisis preparedness|krisberedskap|incident command system|=NIMS|evacuation procedures|911 dispatch|emergency dispatch|search and rescue
  Law enforcement|police officer|policing|police|criminal investigation|investigations|private investigation|patrol officer|probation officer|corrections officer|parole|detective|Polizei|Polizeivollzugsbeamter|Justizvollzug|fr:police|fr:gendarmerie|fr:forces de l'ordre|es:policía|es:guardia civil|pt:polícia|politie|polis|border control|border patrol|customs officer|traffic enforcement|kriminalvården
  Firefighting|firefighter|fire service|fire rescue|fire officer|volunteer firefighter|Feuerwehr|Feuerwehrmann|Freiwillige Feuerwehr|fr:pompier|fr:sapeur-pompier|es:bombero|es:bomberos|pt:bombeiro|brandweer|brandman|Firefighter I|Firefighter II|wildfire
  Military service|armed forces|=US Army|US Navy|US Marine Corps|Air Force|National Guard|military operations|military intelligence|Bundeswehr|Wehrdienst|Soldat auf Zeit|fr:armée de terre|fr:militaire|es:fuerzas armadas|es:ejército|Defensie|Försvarsmakten|defense industry|defence industry|defense sector|Verteidigungsindustrie|=NATO|weapons systems|intelligence analysis|intelligence analyst|all-source intelligence|=SIGINT|=HUMINT
  Social security administration|benefits advice|welfare benefits|unemployment benefits|Sozialversicherung|Sozialrecht|Sozialversicherungsrecht|sécurité sociale|seguridad social|housing assistance|affordable housing|social housing|logement social|housing management|public benefits|Jobcenter|Sozialverwaltung|SGB II
  Tax administration|Finanzamt|customs authority|revenue service
  Census and official statistics|official statistics|demographic analysis
  Licensing and permits|building permit processing|code enforcement|regulatory enforcement|regulatory inspection
  Postal services|post office|Postdienst
  Religious ministry|pastoral care|ministry leadership|chaplain|chaplaincy|worship leading|Seelsorge|Pfarrer|youth ministry|pastor|aumônerie|pastorale|pfarramt
  Parks and recreation|park ranger|park management|wildlife management|natural resource management|natural resources|game warden
AWS certifications|AWS Certified < Amazon Web Services
  AWS Certified Solutions Architect|AWS Solutions Architect; AWS Certified Developer; AWS Cloud Practitioner|AWS Certified Cloud Practitioner; AWS Certified SysOps Administrator
Azure certifications|Azure Certified|Microsoft Certified|=MCSE|=MCSA|=MCP < Microsoft Azure
  AZ-900|Azure Fundamentals; AZ-104|Azure Administrator Associate; AZ-305; AZ-204; DP-203; AI-900
Google Cloud certifications|Google Cloud Certified|Professional Cloud Architect|Google Associate Cloud Engineer < Google Cloud
Kubernetes certifications|Certified Kubernetes Administrator|Certified Kubernetes Application Developer|=CKS < Kubernetes
Cisco certifications < Cisco
  =CCNA|Cisco Certified Network Associate; =CCNP; =CCIE
CompTIA certifications|CompTIA|=ITF+
  CompTIA A+; CompTIA Network+|Network+; =CySA+; CompTIA Linux+
Red Hat certifications < Linux
  =RHCSA; =RHCE; =LPIC|LPIC-1
Salesforce certifications|Salesforce Certified|Salesforce Certified Administrator < Salesforce
Google Ads certification|Google Analytics certification|HubSpot certification|Meta Blueprint < Digital marketing
Oracle certifications|=OCA|=OCP|Oracle Certified Professional|Oracle Certified Associate
Engineering licences|Professional Engineer|=PE license|=PE licensure|Engineer in Training|=EIT|FE exam|Chartered Engineer|=CEng|Professional Engineer license|registered engineer|fundamentals of engineering exam
Teaching licences|teaching license|teaching certificate|state teaching certification|teacher certification|qualified teacher status|=QTS|=PGCE|Lehramtsstudium|Staatsexamen Lehramt|Referendariat|fr:CAPES|fr:agrégation|lesbevoegdheid|lärarlegitimation|teaching credential|state certification in teaching|teaching qualification < Teaching
Nursing school|Pflegeausbildung|diplôme d'État infirmier|diplôme d'État|legitimerad sjuksköterska|BIG-registratie|Pflegefachkraft mit Examen|examinierte Pflegefachkraft|NMC registration|NMC PIN < Nursing
Chauffeur and transport licences|=TWIC|TWIC card|=DOT physical|DOT medical card
Insurance licences|life and health license|property and casualty license|insurance license|P&C license|producer license < Insurance
Coaching certifications|=ICF coach|International Coaching Federation
Supply chain certifications|=CLTD|Certified Supply Chain Professional|=CPSM < Supply chain
HR certifications|SHRM certified|HRCI|Professional in Human Resources < Human resources
Quality certifications|Certified Quality Engineer|=CQE|=CQA|Certified Quality Auditor|lead auditor|ISO 9001 lead auditor < Quality management
Facility and real estate certifications|=CCIM|Certified Property Manager|=IFMA < Facilities management
Background checks|criminal record check|drug screening|drug test|Führungszeugnis|polizeiliches Führungszeugnis|extrait de casier judiciaire|antecedentes penales|VOG verklaring|Disclosure Scotland|fingerprint clearance
Vocational qualifications|=NVQ|NVQ Level 2|NVQ Level 3|BTEC|City & Guilds|City and Guilds|fr:=BEP|fr:=BTS|fr:CAP cuisine|fr:baccalauréat professionnel|abgeschlossene Berufsausbildung|kaufmännische Ausbildung|technische Ausbildung|Facharbeiterbrief|grado superior|formación profesional grado medio|trade school|vocational certificate|yrkeshögskola|kaufmännische Berufsausbildung|handwerkliche Ausbildung
`;
