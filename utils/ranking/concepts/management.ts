/** Format: see `README.md`. */
export const management = `
Product management|product lead|technical product management|Produktmanagement|Produktmanager|fr:gestion de produit|fr:chef de produit|es:gestión de producto|pt:gestão de produto|sv:produktledning
  Product owner|product ownership
  Product strategy|product vision|Produktstrategie
  Product roadmap|roadmap|roadmapping|product planning
    Productboard
  Product discovery|opportunity assessment|product-market fit
  Product launch|go to market|=GTM|launch strategy|market entry
  Product lifecycle management|product life cycle|product lifecycle
  Product development|new product development|=NPD|new product introduction|=NPI|Produktentwicklung|développement de produits|desarrollo de productos
  Pricing strategy|pricing analysis|price optimization|pricing model|Preisgestaltung
  Requirements gathering|requirements analysis|requirements engineering|gather requirements|requirements elicitation|requirements management|business requirements|functional specifications|product requirements|=PRD|=PRDs|Anforderungsanalyse|Anforderungsmanagement|cahier des charges|requisitos funcionales
  User stories|backlog management|product backlog|backlog grooming|backlog refinement|acceptance criteria|backlog prioritization
  Customer discovery|customer interviews|customer feedback|user feedback|voice of the customer|customer insights|=VOC
Project management|project planning|project coordination|project delivery|project lead|project leadership|Projektmanagement|Projektleitung|Projektleiter|Projektmanager|Projektkoordination|fr:gestion de projet|fr:chef de projet|fr:conduite de projet|fr:cheffe de projet|es:gestión de proyectos|es:jefe de proyecto|pt:gestão de projetos|nl:projectmanagement|nl:projectleider|sv:projektledning|sv:projektledare
  Agile|agile development|agile methodologies|agile project management|agile coach|agile delivery|agile transformation|agile methods|agile Methoden|fr:méthodes agiles|fr:méthodologie agile|es:metodologías ágiles|pt:metodologias ágeis|scaled agile|=SAFe|SAFe Agile|Agile/Scrum
    Scrum|scrum master|sprint planning|daily standups|stand-ups|=CSM certified|Certified ScrumMaster|=PSM|=CSPO|sprint retrospectives|retrospectives
    Kanban
    Waterfall model|waterfall methodology|V-model
  PRINCE2|PRINCE 2
  =PMP|Project Management Professional|PMI certification|=CAPM|=PMI
  IPMA|GPM Zertifizierung
  Project scheduling|Gantt charts|critical path|Gantt|Terminplanung|earned value management|=EVM|planning and scheduling
    Primavera|Primavera P6
  Work breakdown structure|project scope|scope management|project charter
  Resource planning|resource allocation|resource management|capacity management|Ressourcenplanung|workforce planning
  Programme management|program management|PMO|project management office|portfolio management of projects|project portfolio management|technical program manager
  Project controls|cost control|project budget|project accounting
  Project finance
Business analysis|business analyst|gap analysis|systems analysis|systems analyst|Business-Analyse|business process analysis|=CBAP|analyse fonctionnelle|analista de negocio|use cases|feasibility studies
  Business process management|=BPM|=BPMN|process mapping|process modeling|process documentation|business process modeling|Prozessmanagement|Geschäftsprozesse|Prozessmodellierung|gestion des processus|value stream mapping|workflow design
  Process improvement|process optimization|continuous improvement|process re-engineering|operational excellence|business process improvement|process excellence|Prozessoptimierung|Prozessverbesserung|kontinuierliche Verbesserung|=KVP|fr:amélioration continue|fr:optimisation des processus|es:mejora continua|es:mejora de procesos|pt:melhoria contínua
    ^Lean|?lean|lean manufacturing|lean management|lean production|lean principles|Toyota Production System|=TPS Toyota|lean thinking
      =5S|5S methodology|gemba|kaizen|poka-yoke|=SMED|just-in-time|just in time production
    Six Sigma|Lean Six Sigma|DMAIC|=LSS
      Six Sigma Green Belt|green belt
      Six Sigma Black Belt|black belt
    Total quality management|=TQM|=TPM|total productive maintenance
  OKRs|objectives and key results|goal setting|balanced scorecard
  KPIs|KPI|key performance indicator|performance metrics|performance indicators|KPI tracking|Kennzahlen|indicateurs de performance|indicadores de desempeño
  Change management|organisational change|organizational change|Prosci|ADKAR|Veränderungsmanagement|fr:conduite du changement|es:gestión del cambio|pt:gestão da mudança|business transformation|digital transformation|Digitalisierung|transformation numérique|transformación digital
  Stakeholder management|stakeholder engagement|stakeholder|stakeholder communication|Stakeholdermanagement|parties prenantes|executive communication|C-suite stakeholders
Operations management|business operations|head of operations|=COO|chief operating officer|Betriebsleitung|Betriebsleiter|gestion des opérations|gestión de operaciones|standard operating procedures|=SOPs|=SOP|operating procedures|operational planning
Outsourcing|outsourcing management|offshoring|shared services|shared service center
Crowdfunding|Kickstarter campaigns
Remote work tools|home office|telework|telecommuting
Association management|membership management|membership services|Vereinsarbeit|Verbandsarbeit|vie associative
Strategic planning|business strategy|corporate strategy|strategy development|business planning|strategic management|competitive strategy|Unternehmensstrategie|strategische Planung|fr:planification stratégique|es:planificación estratégica|pt:planejamento estratégico|Businessplan
  SWOT analysis
  Business model|business model canvas|Geschäftsmodelle
  Market research|market analysis|competitor analysis|competitive analysis|competitive intelligence|market intelligence|Marktforschung|Marktanalyse|Wettbewerbsanalyse|fr:étude de marché|fr:études de marché|es:investigación de mercado|es:investigación de mercados|pt:pesquisa de mercado
  Business development|=BD|new business development|Geschäftsentwicklung|fr:développement commercial|es:desarrollo de negocio|pt:desenvolvimento de negócios|nl:bedrijfsontwikkeling|sv:affärsutveckling
  Partnerships|strategic partnerships|partner management|channel partners|alliance management|partnership development|strategic alliances|channel sales
Management consulting|strategy consulting|business consulting|consultancy|Unternehmensberatung|Unternehmensberater|conseil en management|conseil en stratégie|consultoría
General management|managing director|chief executive|=CEO|Geschäftsführung|Geschäftsführer|direction générale|dirección general|profit and loss|=P&L|P&L responsibility|business administration|Betriebswirtschaft|Betriebswirtschaftslehre|=BWL|administración de empresas|gestion d'entreprise|=MBA|Master of Business Administration
Entrepreneurship|entrepreneur|start-up founding|co-founder|small business management|Unternehmertum|entrepreneuriat|emprendimiento|self-employed
Team leadership|people management|team lead|team leader|team management|line management|staff supervision|supervising staff|leading teams|people leadership|staff management|direct reports|crew leadership|shift supervisor|engineering management|Personalführung|Mitarbeiterführung|Teamleitung|Teamleiter|Teamführung|Führungserfahrung|fr:encadrement|fr:management d'équipe|fr:gestion d'équipe|es:liderazgo|es:gestión de equipos|pt:liderança|pt:gestão de equipes|nl:leidinggeven|sv:ledarskap|personalansvar
  Mentoring|mentorship|mentor|coaching|coaching and mentoring|Mentorat|tutorat
  Delegation skills|delegating tasks|task delegation
  Cross-functional collaboration|cross-functional teams|cross functional|cross-team collaboration|interdisciplinary collaboration|interdisciplinary teams|multidisciplinary team
  Remote teams|distributed teams|remote team management|virtual teams
  Conflict resolution|conflict management|mediation|de-escalation|mediator|Konfliktmanagement|Konfliktlösung|gestion des conflits|resolución de conflictos
  Crisis management|crisis communication|crisis response|Krisenmanagement|gestion de crise
  Performance coaching|executive coaching|life coaching|leadership development|leadership training|Führungskräfteentwicklung
Negotiation|negotiating|negotiation skills|negotiate contracts|Verhandlung|Verhandlungsführung|Verhandlungsgeschick|Verhandlungen|fr:négociation|es:negociación|pt:negociação|nl:onderhandelen|sv:förhandling
Public speaking|conference talks|conference speaker|oral presentation|giving presentations|presentation skills|presenting to executives|speechwriting|keynote speaker|Präsentationstechniken|Präsentation|Präsentationen|fr:prise de parole en public|es:hablar en público|oratoria|pt:falar em público
Workshop facilitation|facilitation|workshop|group facilitation|meeting facilitation|Moderation von Workshops|animation d'ateliers
Time management|Zeitmanagement|gestion du temps|gestión del tiempo|prioritization skills|multitasking|meeting deadlines
Problem solving|Problemlösung|résolution de problèmes|resolución de problemas|resolução de problemas|troubleshooting|trouble shooting
Critical thinking|analytical thinking|analytisches Denken|pensée critique|pensamiento crítico|analytical skills
Decision making|Entscheidungsfindung|prise de décision|toma de decisiones
Written communication|business writing|report drafting|professional writing|business correspondence|written and verbal communication|Geschäftskorrespondenz|Schriftverkehr|rédaction|redacción|Korrespondenz
Developer relations|developer advocacy|DevRel|developer advocate|developer evangelism|hackathons
Community management|community building|online community
Research and development|=R&D|Forschung und Entwicklung|=F&E|recherche et développement|investigación y desarrollo|innovation management|Innovationsmanagement
Risk management|risk assessment|risk analysis|risk mitigation|enterprise risk management|operational risk|risk register|Risikomanagement|Risikobewertung|Risikoanalyse|fr:gestion des risques|fr:analyse des risques|es:gestión de riesgos|pt:gestão de riscos
Event management|event planning|event planner|event coordination|conference planning|event production|trade shows|trade fairs|Veranstaltungsmanagement|Eventmanagement|Veranstaltungsorganisation|Messeorganisation|fr:événementiel|fr:organisation d'événements|es:organización de eventos|pt:organização de eventos|wedding planning
  Cvent; Eventbrite
Office management|Büroorganisation|office administration|Büromanagement|gestion de bureau|gestión de oficina|Kauffrau für Büromanagement|Kaufmann für Büromanagement
  Administrative support|administrative assistant|secretarial|administrative duties|clerical work|clerical|secretary|office assistant|office clerk|general office work|Sekretariat|Sachbearbeitung|Sachbearbeiter|fr:assistanat|fr:secrétariat|fr:secrétaire|fr:assistante administrative|fr:assistant administratif|es:auxiliar administrativo|es:administrativo|es:secretaria|pt:auxiliar administrativo|pt:assistente administrativo|Verwaltungstätigkeiten
    Executive assistant|executive support|personal assistant|Assistenz der Geschäftsführung|assistante de direction|chief of staff
    Calendar management|diary management|appointment scheduling|scheduling appointments|scheduling meetings|Terminkoordination|gestion d'agenda|gestión de agenda
    Travel arrangements|travel booking|travel planning|Reiseplanung|Concur|SAP Concur|expense reports
    Minute taking|meeting minutes|taking minutes|Protokollführung|comptes rendus|shorthand|transcription|transcribing|audio typing
    Mail handling|mailroom|mail sorting|Posteingang
    Switchboard|telephone etiquette|answering phones|phone etiquette|call answering|multi-line phone|Telefonzentrale|Telefondienst|standard téléphonique|accueil téléphonique
  Front desk|receptionist|front office|front desk reception|Rezeption|Empfangssekretärin|fr:accueil|es:recepcionista|es:recepción|fr:réceptionniste|nl:receptie|nl:receptionist|sv:receptionist|de:Empfang|pt:recepcionista
  Office supplies|office equipment|ordering supplies|fax machines|photocopiers
Facilities management|building maintenance|building management|Gebäudemanagement|gestion des installations|Hausmeister|janitorial|caretaker|janitor|custodian|concierge de bâtiment
`;
