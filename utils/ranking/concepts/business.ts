/** Format: see `software.ts`. */
export const business = `
Marketing
Digital marketing|online marketing|marketing digital|Onlinemarketing
Content marketing|content strategy|content creation
Social media|social media marketing|social media management|réseaux sociaux|redes sociales
Search engine optimization|=SEO|search engine optimisation|Suchmaschinenoptimierung|référencement naturel
Search engine marketing|=SEM|=SEA|pay-per-click|=PPC|Google Ads|AdWords|paid search
Paid social|Facebook Ads|Meta Ads|performance marketing
Email marketing|e-mail marketing|newsletters|newsletter|Mailchimp|Klaviyo
Marketing automation|Marketo|Pardot
HubSpot
Growth marketing|growth hacking|growth strategy
Product marketing
Brand management|brand strategy|Markenführung
Affiliate marketing
Influencer marketing
Event management|event planning|events management|Veranstaltungsmanagement|événementiel
Public relations|=PR|media relations|Öffentlichkeitsarbeit|Pressearbeit|relations publiques|relaciones públicas
Communications|corporate communications|internal communications|Unternehmenskommunikation
Copywriting|copywriter|copy writing
Editing|proofreading|copy editing|Lektorat
Journalism|journalist|newsroom|reporter|Journalismus
Technical sales|sales engineering|presales|pre-sales|solutions engineering|solution engineer
Translation|translator|Übersetzung|traduction|traducción|interpreting
Lead generation|prospecting|outbound|cold calling|Kaltakquise|Leadgenerierung|prospection
Sales|selling|Vertrieb|Verkauf|ventes|vente|ventas|vendas|verkoop|försäljning
B2B sales|B2B|business-to-business
B2C|business-to-consumer
Enterprise sales|complex sales
Inside sales|SDR|sales development|sales development representative|=BDR
Account management|account manager|key account management|key account manager|Kundenbetreuung|gestion de comptes
Account executive
Field sales|outside sales|Außendienst|commercial terrain|ventes terrain
Sales enablement
Sales operations|revenue operations|RevOps|sales ops
Negotiation|negotiating|Verhandlung|Verhandlungsführung|négociation|negociación
Contract negotiation|contract management|Vertragsmanagement
CRM|customer relationship management
Salesforce|=SFDC
Customer success|customer success manager|=CSM
Customer service|customer support|customer care|Kundenservice|Kundendienst|service client|atención al cliente|atendimento ao cliente|klantenservice|kundtjänst
Zendesk|Intercom|Freshdesk
Retail|retail sales|Einzelhandel|commerce de détail|comercio minorista
E-commerce|ecommerce|online shop|online retail|commerce électronique
Merchandising|visual merchandising
Category management
Procurement|purchasing|strategic sourcing|Einkauf|Beschaffung|achats|compras|inkoop|inköp
Vendor management|supplier management|Lieferantenmanagement
Fundraising|donor relations|donor management|Spendenakquise|collecte de fonds
Grant writing|grants management
Volunteer management
Research and development|=R&D|Forschung und Entwicklung|recherche et développement
Policy analysis|public policy|advocacy
Accounting|accountant|bookkeeping|Buchhaltung|Buchführung|comptabilité|contabilidad|contabilidade|boekhouding|redovisning
Accounts payable|Kreditorenbuchhaltung
Accounts receivable|Debitorenbuchhaltung
General ledger|month-end close|month end|Monatsabschluss
Financial analysis|financial analyst|financial modeling|financial modelling|Finanzanalyse|analyse financière|análisis financiero
Financial reporting|financial statements|annual accounts|Jahresabschluss
FP&A|financial planning|financial planning and analysis
Budgeting|budget management|budgets|budget|Budgetierung|Budgetverantwortung|presupuesto
Controlling|financial controlling|financial controller|contrôle de gestion
Audit|auditing|internal audit|external audit|auditor|Wirtschaftsprüfung|auditoría
Tax|taxation|tax advisory|Steuern|Steuerrecht|fiscalité
IFRS
GAAP|US GAAP
=CPA|chartered accountant|ACCA
=CFA
Payroll|Lohnbuchhaltung|Gehaltsabrechnung|Lohnabrechnung|paie|nómina
Treasury|cash management|cash flow
Investment banking|mergers and acquisitions|M&A
Private equity|venture capital
Portfolio management|asset management|wealth management
Trading|trader|energy trading
Risk management|Risikomanagement|gestion des risques|gestión de riesgos
Credit analysis|credit risk|underwriting|loan processing
Insurance|Versicherung|assurance vie|seguros|claims handling|claims management
Banking|retail banking|Bankwesen
Fintech|payments|payment systems
Compliance|regulatory compliance|regulatory affairs
Anti-money laundering|=AML|KYC|know your customer|money laundering|Geldwäsche
QuickBooks|Xero|Sage 50|DATEV
Human resources|=HR|Personalwesen|Personalabteilung|ressources humaines|recursos humanos|personeelszaken
Recruiting|recruitment|talent acquisition|hiring|Personalbeschaffung|recrutement|reclutamiento|recrutamento|werving|rekrytering
Sourcing candidates|headhunting|executive search
Onboarding|induction|employee onboarding
Employee relations|labor relations|labour relations|Betriebsrat
Performance management|performance reviews|appraisals
Compensation and benefits|comp and ben|total rewards
Learning and development|=L&D|employee training|Personalentwicklung|training and development|formation professionnelle
Diversity and inclusion|=DEI|=D&I|=EDI|diversity, equity and inclusion
Organisational development|organizational development|Organisationsentwicklung
HRIS|Workday HCM|BambooHR|SuccessFactors
Office management|office manager|Büroorganisation|office administration
Administrative support|administrative assistant|executive assistant|secretarial|Assistenz der Geschäftsführung|assistante de direction|personal assistant
Calendar management|diary management|travel arrangements
Data entry|Dateneingabe|saisie de données
Microsoft Office|MS Office|MS-Office|Office-Kenntnisse|Google Workspace|G Suite
PowerPoint|MS PowerPoint
Minute taking|meeting minutes
Legal research|Rechtsrecherche
Contract law|commercial law|corporate law|Vertragsrecht|Gesellschaftsrecht|droit des affaires
Litigation|dispute resolution|Prozessführung|contentieux
Intellectual property|patents|patent|trademark|trademarks
Employment law|labour law|labor law|Arbeitsrecht|droit du travail
Paralegal|legal assistant
Real estate|property management|Immobilien|immobilier|bienes raíces
Facilities management|facility management|Gebäudemanagement
`;
