/** Format: see `README.md`. */
export const finance = `
Finance|financial management|financial services|finance manager|corporate finance|financial operations|Finanzwesen|Finanzen|Finanzbuchhaltung|fr:gestion financière|es:finanzas|pt:finanças|sv:ekonomi|chief financial officer|=CFO|finance director
  Accounting|accountant|bookkeeping|bookkeeper|financial accounting|accounting principles|accounting clerk|accounting software|accounting standards|staff accountant|Buchhaltung|Buchführung|Rechnungswesen|Buchhalter|Buchhalterin|fr:comptabilité|fr:comptable|es:contabilidad|es:contador|es:contable|pt:contabilidade|pt:contador|nl:boekhouding|nl:boekhouder|sv:redovisning|sv:bokföring|Bilanzbuchhalter|Bilanzierung|Steuerfachangestellte
    Accounts payable|Kreditorenbuchhaltung|=A/P|invoice processing|comptabilité fournisseurs|cuentas por pagar|Rechnungsprüfung|Eingangsrechnungen
    Accounts receivable|Debitorenbuchhaltung|=A/R|collections calls|credit control|debt collection|debt recovery|Forderungsmanagement|Mahnwesen|comptabilité clients|cuentas por cobrar|recouvrement|cobranza|Inkasso
    Invoicing|billing|invoices|Rechnungsstellung|Fakturierung|facturation|facturación|billing specialist|faturamento
    General ledger|=G/L|month-end close|month end|year-end close|journal entries|period close|Monatsabschluss|Hauptbuch|clôture mensuelle|cierre contable|chart of accounts|trial balance
    Bank reconciliation|account reconciliation|reconciliations|Kontenabstimmung|rapprochement bancaire|conciliación bancaria
    Fixed assets|fixed asset accounting|depreciation|Anlagenbuchhaltung
    Cost accounting|management accounting|managerial accounting|Kostenrechnung|comptabilité analytique|contabilidad de costos|cost analysis
      =CIMA; =CMA
    Consolidation accounting|group accounting|consolidated financial statements|Konzernrechnungslegung|intercompany
    Revenue recognition|=ASC 606|IFRS 15
    Fund accounting|nonprofit accounting|governmental accounting|fund administration
    IFRS|International Financial Reporting Standards|IAS/IFRS
    GAAP|US GAAP|=HGB|UK GAAP|generally accepted accounting principles
    QuickBooks|QuickBooks Online|Intuit QuickBooks; Quicken
    =Xero|Sage accounting; Sage 50; Sage Intacct; DATEV; FreshBooks; Peachtree; MYOB; Tally ERP; Lexware; BlackLine; Bill.com; Wave accounting
    =CPA|Certified Public Accountant|chartered accountant|=ACCA|=ACA|CPA license|Wirtschaftsprüfer|expert-comptable|Steuerberater|=CMA certified
  Financial analysis|financial analyst|financial statement analysis|financial data|Finanzanalyse|analyse financière|análisis financiero|análise financeira|investment analysis|equity research|equity analyst|investment analyst
    Financial modeling|discounted cash flow|=DCF|scenario analysis|cash flow modeling|Finanzmodellierung|modélisation financière
    Valuation|business valuation|company valuation|Unternehmensbewertung|appraisal of assets
    Bloomberg Terminal|!Bloomberg; FactSet; Capital IQ; Refinitiv; PitchBook; Morningstar
  Financial reporting|financial statements|annual accounts|statutory reporting|SEC reporting|10-K filings|Jahresabschluss|Jahresabschlüsse|reporting financier|états financiers|estados financieros|regulatory reporting|income statement
    XBRL
    Workiva; Hyperion Financial Management; OneStream
  FP&A|financial planning|financial planning and analysis|Finanzplanung|planification financière|long-range planning
    Anaplan; Adaptive Insights|Adaptive Planning
  Budgeting|budget management|budget|budget planning|budget preparation|budget control|budget monitoring|Budgetierung|Budgetverantwortung|Budgetplanung|es:presupuesto|es:presupuestos|gestion budgétaire|variance analysis|pt:orçamento
  Controlling|financial controlling|controller|contrôle de gestion|contrôleur de gestion|business controlling|comptroller
  Audit|auditing|internal audit|external audit|auditor|internal controls|SOX|Sarbanes-Oxley|SOX compliance|audit planning|Wirtschaftsprüfung|interne Revision|fr:audit interne|es:auditoría|pt:auditoria|=CIA certified|Certified Internal Auditor|audit reports
  Tax|taxation|tax advisory|tax returns|tax preparation|tax compliance|corporate tax|income tax|tax accounting|tax planning|sales tax|de:=Steuern|Steuerrecht|Steuererklärung|Umsatzsteuer|=VAT|fiscalité|fr:déclarations fiscales|es:impuestos|es:fiscalidad|pt:tributário|transfer pricing|TurboTax|tax law|tax consultant|=EA enrolled agent|Enrolled Agent
  Payroll|payroll processing|payroll administration|payroll accounting|payroll specialist|Lohnbuchhaltung|Gehaltsabrechnung|Lohnabrechnung|Entgeltabrechnung|Lohn- und Gehaltsabrechnung|fr only:paie|fr:gestion de la paie|es:nómina|es:nóminas|pt:folha de pagamento|nl:salarisadministratie|sv:löneadministration|timekeeping
    =ADP|ADP Workforce|ADP payroll; Paychex; Gusto payroll; Kronos|UKG
  Treasury|cash management|cash flow|cash flow management|liquidity management|Liquiditätsplanung|trésorerie|tesorería|corporate treasury|foreign exchange|=FX
  Investment banking|mergers and acquisitions|M&A|mergers & acquisitions|due diligence|deal sourcing|=IPO|capital markets|leveraged buyout|fusions et acquisitions|pitch books|investment banker
  Private equity|venture capital|venture investing|fund management|angel investing
  Portfolio management|asset management|wealth management|investment management|investment strategy|Vermögensverwaltung|gestion de patrimoine|gestion d'actifs|gestión de activos|private banking|hedge funds
    Financial advising|financial advisor|financial adviser|financial advice|retirement planning|estate planning|Finanzberatung|Finanzberater|conseiller financier|asesor financiero
      =CFP|Certified Financial Planner
    =CFA|Chartered Financial Analyst
    =FINRA|FINRA licenses|securities license|=SIE exam
      Series 7; Series 63; Series 65; Series 66
    =Securities|=securities|derivatives|fixed income|bonds trading|futures and options|Wertpapiere|valores bursátiles
    ESG investing|sustainable finance|impact investing
  Trading|trader|energy trading|commodity trading|algorithmic trading|quantitative trading|quantitative finance|stock trading|market making|day trading|financial markets|Wertpapierhandel|commodities
  Financial risk|market risk|credit risk|liquidity risk|value at risk|Basel III|stress testing of portfolios|=FRM|risk modeling|Kreditrisiko|risque de crédit|counterparty risk
    Credit analysis|loan processing|loan underwriting|credit assessment|creditworthiness|credit analyst|loan officer|lending|commercial lending|Kreditanalyse|Kreditprüfung|analyse crédit|análisis de crédito|loan origination|loan servicing
    Mortgages|mortgage lending|mortgage loan|Baufinanzierung|hypothécaire|hipotecas|mortgage broker|=NMLS|Encompass LOS
  Insurance|Versicherung|Versicherungen|assurance vie|es:seguros|insurance sales|insurance policies|insurance agent|Versicherungskaufmann|assureur|insurance broker|reinsurance|property and casualty|life insurance|health insurance
    Claims handling|claims management|claims adjuster|claims processing|insurance claims|Schadenregulierung|gestion des sinistres|claims examiner|loss adjusting
      Guidewire
    Underwriting|underwriter|insurance underwriting|risk underwriting
    Actuarial science|actuary|actuarial|Aktuar|actuariat|actuaire|actuario|actuarial analysis
  Banking|retail banking|bank teller|commercial banking|corporate banking|bank operations|Bankwesen|Bankkaufmann|Bankkauffrau|secteur bancaire|fr:banque|es:banca|pt:bancário|teller
  Fintech|payments|payment processing|payment systems|digital banking|open banking|PSD2|card payments|Zahlungsverkehr|payment gateway
    Stripe API|&Stripe; PayPal; SEPA; SWIFT payments; Adyen
  Compliance|regulatory compliance|compliance officer|compliance management|compliance monitoring|regulatory requirements|conformité réglementaire|cumplimiento normativo|legal compliance
    Anti-money laundering|=AML|KYC|know your customer|money laundering|Geldwäsche|Geldwäscheprävention|lutte anti-blanchiment|sanctions screening|BSA/AML|Bank Secrecy Act
      =CAMS
    MiFID|MiFID II|=SEC regulations; Solvency II; Dodd-Frank; BaFin
    Anti-corruption|anti-bribery|Foreign Corrupt Practices Act|whistleblowing|business ethics
  Procurement|purchasing|strategic sourcing|buyer|purchasing manager|procurement manager|category sourcing|purchase orders|purchase requisitions|supplier negotiation|Einkauf|Einkäufer|Beschaffung|strategischer Einkauf|fr only:achats|fr:acheteur|fr:approvisionnement|fr:approvisionnements|es:compras|es:comprador|pt:compras|nl:inkoop|nl:inkoper|sv:inköp|sv:inköpare|=CIPS|e-procurement|spend analysis|tactical purchasing
    Coupa; Jaggaer
    Vendor management|supplier management|supplier relationship|supplier relationship management|vendor relations|supplier evaluation|Lieferantenmanagement|gestion des fournisseurs|gestión de proveedores|supplier quality|supplier audits|third-party risk
    Contract management|contract administration|contract negotiation|contract drafting|contract review|Vertragsmanagement|Vertragsverhandlungen|gestion des contrats|gestión de contratos
  =Economics|=economics|economist|macroeconomics|microeconomics|economic analysis|Volkswirtschaft|Volkswirtschaftslehre|=VWL|économie politique|economic policy|economic development|economic research|economía
  Trust administration|trust officer|probate; Brokerage|stockbroker|stockbroking|brokerage operations
  Back office operations|middle office|back office|trade settlement|settlements processing|fund operations
  Foreclosure processing|loss mitigation
  Real estate|property management|real estate sales|real estate agent|realtor|real estate license|leasing agent|lease administration|lease agreements|commercial real estate|residential property|real estate development|property development|estate agent|Immobilien|Immobilienverwaltung|Immobilienmakler|Immobilienkaufmann|fr:immobilier|fr:agent immobilier|es:bienes raíces|es:inmobiliaria|pt:imobiliário|tenant relations|letting agent|lettings
    Yardi; AppFolio
    Property appraisal|real estate appraisal|property valuation|Immobilienbewertung|real estate valuation|=MRICS|=RICS|chartered surveyor
    Title insurance|escrow|title search|real estate closing|conveyancing
  Cash handling|cashier|cash register|cash operations|cash drawer|till operation|Kasse|Kassierer|Kassiererin|Kassentätigkeit|fr:caissier|fr:caissière|fr:encaissement|es:cajero|es:cajera|pt:caixa|nl:kassa|nl:kassamedewerker|sv:kassör|Kassenführung|cash counting
`;
