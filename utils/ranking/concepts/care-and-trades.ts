/** Format: see `software.ts`. */
export const careAndTrades = `
Nursing|nurse|registered nurse|=RN|Krankenpflege|Gesundheits- und Krankenpflege|infirmier|infirmière|enfermería|enfermagem|verpleegkundige|sjuksköterska
Licensed practical nurse|=LPN|=LVN
Certified nursing assistant|=CNA|nursing assistant|Pflegehelfer|aide-soignant|aide-soignante|healthcare assistant
Elderly care|geriatrics|geriatric|Altenpflege|aged care|äldreomsorg|ouderenzorg
Hospice|palliative care|palliative|Palliativpflege|soins palliatifs
Intensive care|=ICU|critical care|Intensivpflege|réanimation
Emergency medicine|emergency room|=ER|emergency department|Notaufnahme|urgences
Paediatrics|pediatrics|pediatric|Kinderheilkunde|pédiatrie
Surgery|surgical|operating room|operating theatre|OP-Pflege
Patient care|patient support|Patientenversorgung|soins aux patients|cuidado de pacientes
Electronic health records|=EHR|=EMR|electronic medical records|Epic Systems|Cerner
Medication administration|medication management
First aid|=CPR|=BLS|basic life support|Erste Hilfe|premiers secours|primeros auxilios
Infection control|hygiene|Hygiene
Triage
Physiotherapy|physical therapy|physiotherapist|Physiotherapie|kinésithérapie|fisioterapia
Occupational therapy|occupational therapist|Ergotherapie|ergothérapie
Speech therapy|speech-language pathology|Logopädie|orthophonie
Psychology|psychologist|psychotherapy|Psychologie
Counselling|counseling|counsellor|counselor|Beratung
Mental health|psychische Gesundheit|santé mentale|salud mental
Social work|social worker|Sozialarbeit|travail social|trabajo social|case management
Safeguarding|child protection|Kinderschutz
Youth work|Jugendarbeit
Disability support|Behindertenhilfe|special needs
Pharmacy|pharmacist|Pharmazie|Apotheke|pharmacie|farmacia
Clinical research|clinical trials|clinical trial|klinische Studien|essais cliniques
Good clinical practice|=GCP guidelines
Good manufacturing practice|=GMP|cGMP
Laboratory work|laboratory|lab techniques|Laborarbeit|laboratoire|laboratorio
Medical devices|Medizintechnik|ISO 13485
Medical coding|medical billing|ICD-10
Dentistry|dental|dentist|Zahnmedizin
Radiology|radiography|Radiologie|imaging
Nutrition|dietetics|Ernährung
Veterinary|veterinarian|Tiermedizin
Teaching|teacher|classroom teaching|Unterricht|Lehrer|Lehrerin|enseignement|enseignant|enseñanza|docencia|ensino|onderwijs|undervisning
Tutoring|tutor|Nachhilfe
Curriculum development|curriculum design|curriculum|lesson planning|Lehrplan
Early childhood education|kindergarten|preschool|Kita|Erzieher|Erzieherin|petite enfance|educación infantil
Special education|=SEN|special educational needs|Sonderpädagogik
English as a second language|=ESL|=EFL|=TEFL|=TESOL|teaching English
Higher education|university teaching|lecturer|Hochschullehre
E-learning|online learning|instructional design|learning management system|=LMS|Moodle
Workshop facilitation|facilitation|workshops|workshop
Training delivery|trainer|Schulung|Schulungen
Academic research|scientific research|peer-reviewed|publications
Library science|librarian|Bibliothek
Supply chain|supply chain management|=SCM|Lieferkette|chaîne logistique|cadena de suministro
Logistics|Logistik|logistique|logística|logistiek|logistik
Warehouse|warehousing|warehouse management|Lager|Lagerlogistik|entrepôt|almacén|magazijn|lager
Inventory management|stock control|inventory control|Bestandsmanagement|gestion des stocks|inventario
Order picking|picking and packing|Kommissionierung|préparation de commandes
Forklift|forklift operator|forklift driver|Gabelstapler|Staplerschein|cariste|montacargas|heftruck|truckkort
Shipping and receiving|dispatch|freight|Versand|expédition
Truck driving|truck driver|lorry driver|=HGV|=CDL|class A driver|Lkw-Fahrer|chauffeur routier|chofer|vrachtwagenchauffeur|lastbilschaufför
Delivery driving|delivery driver|courier|Zusteller|livreur|repartidor|bezorger
Driving licence|driver's license|driving license|Führerschein|permis de conduire|carnet de conducir|permis B|rijbewijs|körkort|Führerschein Klasse B
Fleet management|Fuhrparkmanagement
Production planning|manufacturing planning|Produktionsplanung
Manufacturing|production line|Fertigung|Produktion|fabrication|fabricación|productie
Machine operation|machine operator|Maschinenbediener|Maschinenführer|opérateur machine|operario|machineoperator
CNC machining|=CNC|CNC milling|CNC turning|Zerspanung
Welding|welder|Schweißen|Schweißer|soudure|soudeur|soldadura|svetsning
Electrical installation|electrician|Elektriker|Elektroinstallation|électricien|electricista|elektricien|elektriker
Plumbing|plumber|Sanitär|plombier|plomberie|fontanero|loodgieter
HVAC|heating and ventilation|Heizung|climatisation|Kältetechnik
Carpentry|carpenter|joinery|Schreiner|Tischler|menuisier|carpintero|timmerman|snickare
Construction|construction site|=Bau|Baustelle|bâtiment|construcción|bouw|bygg
Construction management|site manager|Bauleitung|conducteur de travaux|jefe de obra
Civil engineering|structural engineering|Bauingenieurwesen|génie civil|ingeniería civil
Mechanical engineering|mechanical engineer|Maschinenbau|génie mécanique|ingeniería mecánica
Electrical engineering|electrical engineer|Elektrotechnik|génie électrique|ingeniería eléctrica
Chemical engineering|process engineering|Verfahrenstechnik
Aerospace engineering|avionics|Luftfahrttechnik
Automotive|Automobil|automobile industry|Fahrzeugtechnik
Renewable energy|solar energy|wind energy|erneuerbare Energien|énergies renouvelables|photovoltaics
Energy management|Energiewirtschaft
AutoCAD
SolidWorks
CATIA
Computer-aided design|=CAD
Finite element analysis|=FEA|=FEM|Ansys
=BIM|building information modeling|Revit
PLC programming|=PLC|=SPS|Siemens S7|industrial automation|Automatisierungstechnik
=SCADA|process control
Preventive maintenance|equipment maintenance|Instandhaltung|Wartung|maintenance préventive|mantenimiento
Mechanics|mechanic|vehicle repair|Mechaniker|mécanicien|mecánico|monteur
Electronics|circuit design|PCB|soldering|Elektronik
Quality control|quality inspection|Qualitätskontrolle|contrôle qualité|control de calidad
Quality management|ISO 9001|Qualitätsmanagement
Health and safety|occupational safety|=HSE|=EHS|=OSHA|Arbeitssicherheit|sécurité au travail|prevención de riesgos
Environmental management|sustainability|ISO 14001|Nachhaltigkeit|ESG
Agriculture|farming|Landwirtschaft|horticulture|gardening
Cooking|cook|kitchen|Koch|Köchin|cuisine|cuisinier|cocina|cocinero|kok|kock|culinary
Chef|chef de partie|sous chef|head chef|executive chef|Küchenchef|commis de cuisine
Food safety|=HACCP|food hygiene|Lebensmittelhygiene|hygiène alimentaire
Baking|baker|pastry|Bäcker|Konditor|boulanger|pâtissier|panadero
Bartending|bartender|barista|barkeeper|mixology
Waiting tables|waiter|waitress|table service|Kellner|Servicekraft|serveur|serveuse|camarero|food service
Hospitality|hotel management|Hotellerie|Gastgewerbe|hôtellerie|hostelería|horeca
Front desk|receptionist|reception|front office|Rezeption|Empfang|réception|recepción|receptie
Housekeeping|cleaning|cleaner|Reinigung|Zimmerreinigung|nettoyage|limpieza|schoonmaak|städning
Travel and tourism|tourism|travel agency|Tourismus|tourisme|turismo
Cash handling|cashier|Kasse|Kassierer|caissier|caissière|cajero|kassa
Security guard|security officer|guarding|Sicherheitsdienst|agent de sécurité|vigilante
Firefighting|firefighter|Feuerwehr|pompier
Hairdressing|hairdresser|Friseur|coiffeur|coiffure|peluquería
Beauty therapy|cosmetology|esthéticienne|Kosmetik
Fitness training|personal trainer|fitness instructor
Childcare|nanny|au pair|Kinderbetreuung|garde d'enfants
Event hosting|hostess
Aviation|airline|pilot licence|cabin crew|flight attendant
Surveying|land surveying|Vermessung
Architecture of buildings|architect licence|building design|Architekt
`;
