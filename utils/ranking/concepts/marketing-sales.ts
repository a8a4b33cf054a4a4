/** Format: see `README.md`. */
export const marketingSales = `
Marketing|marketing manager|marketing strategy|marketing campaigns|marketing plan|marketing specialist|marketing communications|=MarCom|integrated marketing|Marketingstrategie|Marketingmanager|fr:mercatique|es:mercadotecnia|marketing mix|campaign management|advertising campaigns|Kampagnenmanagement
  Digital marketing|online marketing|marketing digital|Onlinemarketing|internet marketing|web marketing|digitales Marketing|digital campaigns
    Search engine optimization|=SEO|Suchmaschinenoptimierung|référencement naturel|posicionamiento web|keyword research|on-page optimization|link building|technical SEO
      Ahrefs; SEMrush; !Moz; Screaming Frog; Google Search Console
    Search engine marketing|=SEM|=SEA|pay-per-click|=PPC|paid search|Suchmaschinenmarketing|référencement payant
      Google Ads|AdWords|Google AdWords; Bing Ads|Microsoft Advertising
    Paid social|performance marketing|paid media|paid advertising|social ads
      Facebook Ads|Meta Ads|Facebook Ads Manager; LinkedIn Ads; TikTok Ads
    Display advertising|programmatic advertising|programmatic|display ads|ad operations|ad tech|adtech|media buying|retargeting
      DV360; Google Ad Manager; The Trade Desk
    Email marketing|e-mail marketing|newsletter|email campaigns|Newsletter-Marketing|drip campaigns
      Mailchimp; Klaviyo; Constant Contact; Brevo; Campaign Monitor; ActiveCampaign
    Marketing automation|lead nurturing
      Marketo; Pardot; Eloqua; Salesforce Marketing Cloud|Marketing Cloud; Braze; Iterable; Customer.io
    Social media|social media marketing|social media management|social media strategy|social networks|social media content|fr:réseaux sociaux|es:redes sociales|pt:redes sociais|nl:sociale media|sv:sociala medier|soziale Medien
      Hootsuite; Sprout Social; Instagram; TikTok; Facebook marketing; YouTube; Pinterest marketing
    Influencer marketing|influencer campaigns|influencer relations|creator partnerships
    Affiliate marketing
    Attribution modeling|marketing attribution|marketing analytics|campaign analytics|marketing mix modeling|customer acquisition cost|=CAC
      =ROAS|return on ad spend
    Mobile marketing|SMS marketing|user acquisition
  Content marketing|content strategy|content creation|content creator|content production|content writing|content management|content calendar|blog writing|blogging|Content-Erstellung|Contentmarketing|création de contenu|creación de contenido|criação de conteúdo|stratégie de contenu
    Copywriting|copywriter|copy writing|ad copy|web copy|Texter|Werbetexte|conception-rédaction|redacción publicitaria|SEO copywriting
    Storytelling|brand storytelling
  Growth marketing|growth hacking|growth strategy|growth loops|product-led growth
  Product marketing|product marketing manager|product positioning|Produktmarketing|messaging and positioning|value proposition
  Brand management|brand strategy|brand awareness|brand marketing|Markenführung|Markenmanagement|gestion de marque|gestión de marca|brand guidelines
    Branding|brand identity|brand design|corporate identity|corporate design|identité visuelle|rebranding
  B2B marketing|account-based marketing|=ABM|demand generation|demand gen
  Trade marketing|shopper marketing|in-store promotions|sales promotion|Verkaufsförderung|merchandising campaigns|field marketing
  Direct marketing|direct mail|Direktmarketing|marketing direct
  Customer segmentation|market segmentation|customer profiling|target group analysis|Zielgruppenanalyse
  Customer retention|loyalty programs|customer loyalty|loyalty programme|Kundenbindung|fidélisation|lifecycle marketing|CRM marketing
  Advertising|advertising sales|media planning|Werbung|Mediaplanung|fr:publicité|es:publicidad|media planner|advertising agency
  Sponsorship|sponsorship sales|sponsoring
Public relations|=PR|media relations|press releases|press relations|press officer|publicist|Öffentlichkeitsarbeit|Pressearbeit|Pressemitteilungen|fr:relations publiques|fr:relations presse|es:relaciones públicas|pt:relações públicas|PR-Arbeit|media outreach|spokesperson
=Communications|=communications|corporate communications|internal communications|communications manager|communications strategy|strategic communications|communications officer|Unternehmenskommunikation|interne Kommunikation|externe Kommunikation|fr:communication interne|fr:chargé de communication|es:comunicación corporativa|intranet
Editing|proofreading|copy editing|copyediting|editor in chief|editorial|editorial planning|copy editor|Lektorat|Redaktion|Korrekturlesen|fr:relecture|es:corrección de textos|fact checking|style guide editing|AP style|Chicago Manual of Style
  Publishing|book publishing|Verlagswesen|édition littéraire|acquisitions editor
  Journalism|journalist|newsroom|reporter|news writing|feature writing|investigative reporting|broadcast journalism|Journalismus|journalisme|periodismo|periodista|jornalismo|journalistiek|sv:journalistik
  Creative writing|scriptwriting|screenwriting|script writing|fiction writing|playwriting|ghostwriting
Translation|translator|translating|Übersetzung|Übersetzer|Übersetzungen|traduction|traducteur|traducción|traductor|tradução|CAT tools|subtitling|localization project|localization|localisation|translation memory
  Trados|SDL Trados; memoQ
  Interpreting|interpreter|simultaneous interpretation|consecutive interpreting|Dolmetschen|Dolmetscher|interprétation de conférence|intérprete|court interpreter
  Sign language|American Sign Language|British Sign Language|=ASL|=BSL|Gebärdensprache|langue des signes|lengua de signos
Sales|selling|salesperson|sales manager|sales representative|sales strategy|sales targets|sales rep|salesman|saleswoman|closing deals|sales cycle|sales process|Vertrieb|Verkauf|Verkäufer|Verkäuferin|Vertriebsmitarbeiter|Vertriebserfahrung|fr:ventes|fr only:vente|fr:commercial itinérant|fr:vendeur|fr:vendeuse|es:ventas|es:vendedor|es:vendedora|pt:vendas|pt:vendedor|nl:verkoop|nl:verkoper|sv:försäljning|sv:säljare|fr:force de vente
  B2B sales|=B2B|business-to-business|B2B-Vertrieb|vente B2B|ventas B2B
  =B2C|business-to-consumer|B2C sales|direct-to-consumer|=D2C|=DTC
  Lead generation|prospecting|outbound|cold calling|lead qualification|outbound sales|cold outreach|sales prospecting|pipeline generation|Kaltakquise|Neukundenakquise|Neukundengewinnung|Leadgenerierung|fr:prospection|fr:prospection commerciale|es:prospección|es:generación de leads|Akquise
    Outreach.io; SalesLoft; ZoomInfo; Apollo.io; LinkedIn Sales Navigator|Sales Navigator
  Enterprise sales|complex sales|solution selling|consultative selling|value selling|consultative sales|strategic sales
    MEDDIC|MEDDPICC; Challenger Sale; SPIN selling
  SaaS sales|software sales|technology sales|SaaS|software as a service
  Inside sales|=SDR|sales development|sales development representative|=BDR|business development representative|Innendienst|Vertriebsinnendienst|sédentaire commercial
  Account management|key account management|key accounts|client management|client relationship management|client relations|Kundenbetreuung|Kundenbetreuer|gestion de comptes|gestión de cuentas|strategic accounts|client relationship
  Account executive
  Field sales|outside sales|door-to-door sales|Außendienst|commercial terrain|ventes terrain|territory management|sales territory|Außendienstmitarbeiter|ventas de campo
  Technical sales|sales engineering|presales|pre-sales|solutions engineering|pre-sales engineer|technischer Vertrieb|Vertriebsingenieur|technico-commercial|demo presentations|product demonstrations|product demos
  Telesales|telemarketing|phone sales|Telefonverkauf|télévente|televentas|telemarketer
  Upselling|cross-selling|upsell|suggestive selling
  Sales enablement|sales training|sales playbooks
    Highspot; Seismic platform
  Sales operations|revenue operations|RevOps|sales ops|sales analytics|quota setting|sales reporting|=CPQ|sales administration|Vertriebssteuerung
  Sales pipeline|pipeline management|pipeline forecasting
  Tender management|bid management|tendering|bid writing|=RFP|=RFPs|=RFI|proposal writing|proposal management|request for proposal|Ausschreibungen|Angebotserstellung|appels d'offres|licitaciones|proposal development|quotations|preparing quotes
  Export sales|international sales|Exportvertrieb|Vertrieb international
  Vehicle sales|car sales|automotive sales|Automobilverkauf
  Medical sales|pharmaceutical sales|Pharmareferent|medical representative|visiteur médical|visitador médico
    Veeva CRM
  Advertising space sales|media sales|ad sales
Real-time bidding|=RTB
Online moderation|content moderation|community moderation|trust and safety
Rental services|rental agent|car rental|equipment rental|Autovermietung|location de véhicules
Antiques trade|antique dealer|second-hand goods|auctioneering|auctioneer|art dealing|Kunsthandel
Personal shopping|personal shopper|clienteling
CRM|customer relationship management|CRM software|CRM systems|gestion de la relation client
  Salesforce|=SFDC|Salesforce CRM|Salesforce.com|Sales Cloud|Service Cloud
    Salesforce administration|Salesforce admin
  HubSpot|HubSpot CRM
  Pipedrive; Zoho CRM|Zoho; SugarCRM; Insightly; Copper CRM; &ACT; Siebel; Microsoft Dynamics CRM
  Blackbaud|Raiser's Edge; DonorPerfect; Bloomerang; CiviCRM; Salesforce NPSP
Customer success|customer success manager|customer health scores|churn reduction|customer adoption|=NPS|net promoter score|client success|renewals management
  Gainsight
  Customer onboarding|client onboarding|implementation specialist|implementation consultant|software implementation
Customer service|customer support|customer care|client service|customer relations|customer satisfaction|customer experience|guest service|customer inquiries|customer complaints|customer service representative|client support|guest relations|customer assistance|Kundenservice|Kundendienst|Kundenorientierung|Kundenkontakt|fr:service client|fr:relation client|fr:service à la clientèle|es:atención al cliente|es:servicio al cliente|pt:atendimento ao cliente|nl:klantenservice|nl:klantgerichtheid|sv:kundtjänst|sv:kundservice|Beschwerdemanagement|complaint handling|Reklamationsbearbeitung|gestion des réclamations|customer care representative
  Call center|call centre|contact center|contact centre|inbound calls|outbound calls|Callcenter|centre d'appels|centro de llamadas|call handling|call center agent
    Genesys; Five9; Avaya
  Zendesk|live chat|chat support; Intercom platform|&Intercom; Freshdesk; Help Scout; LivePerson; &Gorgias; Kustomer
  Technical customer support|technical account management|=TAM role
Fundraising|donor relations|donor management|major gifts|donor stewardship|capital campaigns|annual giving|philanthropy|fundraiser|donor cultivation|development officer|Spendenakquise|collecte de fonds|recaudación de fondos|captação de recursos|fondsenwerving|insamling|planned giving|corporate sponsorship
  Grant writing|grants management|grant proposals|grant applications|grant funding|grant writer|grant administration|Fördermittel|Fördermittelakquise|demandes de subvention|redacción de subvenciones|research funding applications
  Volunteer management|volunteer coordination|volunteer recruitment|Ehrenamtskoordination|gestion des bénévoles
  Nonprofit management|non-profit management|nonprofit|non-profit|not-for-profit|NGO|charity sector|third sector|gemeinnützig|associatif
`;
