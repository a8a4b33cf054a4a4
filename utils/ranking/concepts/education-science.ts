/** Format: see `README.md`. */
export const educationScience = `
Teaching|teacher|classroom teaching|teach students|instructor|educator|teaching assistant|student teaching|teaching experience|Unterricht|Lehrer|Lehrerin|Lehrkraft|Lehrtätigkeit|Lehramt|fr:enseignement|fr:enseignant|fr:enseignante|fr:professeur|es:enseñanza|es:docencia|es:profesor|es:profesora|es:docente|es:maestro|pt:ensino|pt:docência|pt only:professor|nl:onderwijs|nl:leraar|nl:docent|sv:undervisning|sv:lärare|substitute teaching|supply teacher|pedagogy|Pädagogik|pédagogie|pedagogía|didactics|Didaktik
  Tutoring|tutor|private lessons|Nachhilfe|soutien scolaire|clases particulares|homework help|academic coaching|math tutoring|exam preparation|test preparation
  Curriculum development|curriculum design|curriculum|lesson planning|course design|course development|syllabus design|Lehrplan|Unterrichtsplanung|Unterrichtsvorbereitung|préparation des cours|planificación curricular|curriculum planning|program development in education|Common Core|backward design|learning objectives
  Classroom management|behavior management|behaviour management|Klassenführung|gestion de classe|manejo de aula|gestión del aula
  Student assessment|grading papers|grading|formative assessment|educational assessment|marking essays|exam marking|Leistungsbewertung|évaluation des élèves|rubrics|standardized testing
  Differentiated instruction|individualized instruction|personalized learning|inclusive education|Individualized Education Program|=IEP|=IEPs|differentiated learning|universal design for learning
  Early childhood education|kindergarten|preschool|early childhood|early years|nursery school|early years foundation stage|=EYFS|Kita|Erzieher|Erzieherin|Elementarpädagogik|Kindheitspädagogik|fr:petite enfance|es:educación infantil|pt:educação infantil|kinderopvang|förskola|förskollärare|Kinderpflegerin|Child Development Associate|child development|Kindertagesstätte|Frühpädagogik|fr:crèche|CAP petite enfance|early learning
    Montessori
  Primary education|elementary education|elementary school|primary school|elementary teacher|primary teaching|Grundschule|école primaire|educación primaria|basisonderwijs|grundskola|K-12|reading instruction|phonics|literacy instruction|literacy
  Secondary education|secondary school|high school teaching|middle school|Gymnasium|Sekundarstufe|enseignement secondaire|educación secundaria|=GCSE|A-level teaching|International Baccalaureate|Advanced Placement
  Special education|special educational needs|=SEN|=SEND|special needs|special needs education|special education teacher|learning support|Sonderpädagogik|Förderschule|Schulbegleitung|Integrationshilfe|fr:enseignement spécialisé|es:educación especial|pt:educação especial|dyslexia|paraprofessional|inclusion support|speciaal onderwijs|specialpedagogik
  Vocational education|vocational training|apprenticeship training|vocational teacher|Berufsschule|Berufsbildung|=AdA|Ausbildereignung|Ausbilderschein|AEVO|enseignement professionnel|formación profesional|yrkesutbildning|career and technical education|adult education|adult learning|andragogy|Erwachsenenbildung|formation pour adultes|educación de adultos
  English as a second language|=ESL|=EFL|=TEFL|=TESOL|=ELL|teaching English|=CELTA|English language teaching|English as a foreign language|Deutsch als Fremdsprache|=DaF|=DaZ|français langue étrangère|=FLE|enseñanza de idiomas|language teaching|language teacher|Sprachunterricht|foreign language teaching|español como lengua extranjera|English language learners|bilingual education
  Higher education|university teaching|lecturer|lecturing|university professor|adjunct faculty|university lecturer|faculty member|academic advising|student affairs|residence life|academic administration|admissions counseling|student services|Hochschullehre|Hochschule|Dozent|enseignement supérieur|docencia universitaria|ensino superior|hoger onderwijs|academic affairs|registrar|student recruitment|enrollment management|thesis supervision|student counselling
  E-learning|online learning|online teaching|distance learning|remote teaching|blended learning|virtual classroom|edtech|educational technology|Online-Unterricht|formation en ligne|aprendizaje en línea|MOOC|Fernunterricht|virtual training|digital learning
    Google Classroom; Kahoot; Nearpod; Seesaw app; Turnitin; Padlet; Quizlet; Edpuzzle; ClassDojo; Pear Deck; Mentimeter; Screencastify; Desmos; Flipgrid; Edmodo
    Instructional design|course authoring|ADDIE|learning experience design|ingénierie pédagogique|eLearning development|educational content
      Articulate Storyline|Articulate 360|Rise 360; Adobe Captivate; SCORM; Camtasia
    Learning management systems|=LMS|student information system|Lernplattform
      Moodle; Blackboard Learn; &Canvas|Canvas LMS; Schoology; Docebo; Cornerstone OnDemand; TalentLMS; PowerSchool; Brightspace; Sakai LMS|Sakai CLE
  Training delivery|trainer|training facilitation|deliver training|train the trainer|training sessions|conduct training|training materials|training manager|Schulung|Schulungen|formateur|fr:animation de formations|formador|instructor-led training|Schulungsleiter|product training|technical training|user training
  School administration|school principal|headteacher|school leadership|educational leadership|vice principal|Schulleitung|directeur d'école|director de escuela|education management|education policy|educational administration
  STEM education|computer science education|math teaching|mathematics education|science education|coding bootcamp|MINT-Fächer
  Physical education|physical education teacher|sports coaching|athletic coaching|Sportunterricht|Sportlehrer|éducation physique|educación física|swim instructor|swimming teacher|tennis coach|football coaching|Übungsleiter|BPJEPS|entraîneur sportif|idrottslärare
  Music education|music teacher|art education|drama teaching|Musikunterricht|music lessons|piano teacher|enseignement musical
  Childcare|nanny|au pair|babysitting|childminding|child care|day care|daycare|after-school care|after-school program|camp counselor|Kinderbetreuung|Tagesmutter|Tagespflege|garde d'enfants|fr:nounou|es:cuidado de niños|barnomsorg|barnpassning|kinderoppas|cuidado infantil|assistante maternelle|Babysitter|animateur enfants|extracurricular activities|summer camp
  Museum education|museum work|museum studies|museology|museum|collections management|exhibition curation|heritage conservation|cultural heritage|Museumspädagogik|Denkmalpflege|médiation culturelle|patrimoine culturel|conservation of cultural heritage|archaeology|Archäologie|art handling|cultural management|Kulturmanagement|curator
  Library science|librarian|library services|library|cataloguing|cataloging|reference services|archivist|archives|archival|MLIS|Bibliothek|Bibliothekar|Archivwesen|Archivar|fr:bibliothèque|fr:bibliothécaire|es:biblioteca|es:bibliotecario|digital libraries|MARC records|Dewey Decimal|library assistant|archival research|digitization of archives|Koha ILS
Academic research|scientific research|research scientist|research assistant|research associate|postdoctoral|postdoc|peer-reviewed|peer-reviewed publications|scientific writing|research methods|research design|research methodology|literature review|=PhD|doctorate|dissertation|thesis writing|research papers|field research|wissenschaftliches Arbeiten|wissenschaftlicher Mitarbeiter|wissenschaftliche Forschung|Promotion zum Doktor|fr:recherche scientifique|fr:doctorat|fr:chercheur|es:investigación científica|es:doctorado|es:investigador|pt:pesquisa científica|pt:pesquisador|nl:wetenschappelijk onderzoek|sv:forskning|sv:doktorand|systematic review|meta-analysis|academic writing|principal investigator|scientific publications
  LaTeX; EndNote; Zotero; Mendeley
Laboratory work|laboratory|lab techniques|lab technician|laboratory technician|lab equipment|laboratory safety|laboratory testing|wet lab|bench work|lab assistant|sample preparation|laboratory procedures|Laborarbeit|Labor|Laborant|Chemielaborant|Biologielaborant|fr:laboratoire|fr:technicien de laboratoire|es:laboratorio|es:técnico de laboratorio|pt:laboratório|nl:laboratorium|nl:laborant|sv:laboratorium|pipetting|lab management|ISO 17025|laboratory notebook|calibration of lab equipment
  =LIMS|laboratory information management
  Chemistry|chemist|organic chemistry|inorganic chemistry|physical chemistry|chemical analysis|chemical synthesis|medicinal chemistry|Chemie|Chemiker|Chemikant|fr:chimie|fr:chimiste|es:química|pt:química|nl:scheikunde|sv:kemi|polymer chemistry|electrochemistry
    Analytical chemistry|chromatography|titration|=ICP-MS|instrumentelle Analytik|analytische Chemie|chimie analytique|química analítica
      HPLC|liquid chromatography; Mass spectrometry|=GC-MS|LC-MS; Gas chromatography; Spectroscopy|UV-Vis|spectrophotometry; =NMR; FTIR
  Biology|biologist|life sciences|Biologie|Biologe|biología|biologia|cell biology|Biowissenschaften|sciences de la vie|zoology|botany|evolutionary biology|marine biology|physiology research|developmental biology|wildlife biology
    Molecular biology|DNA extraction|gel electrophoresis|molecular cloning|Molekularbiologie|biologie moléculaire|biología molecular|genetic engineering|recombinant DNA
      =PCR|qPCR|RT-PCR; CRISPR|gene editing; Western blot; ELISA; Next-generation sequencing|DNA sequencing|RNA-seq|=NGS
    Cell culture|tissue culture|cell lines|stem cells|Zellkultur|culture cellulaire|cultivo celular|cell therapy|immunohistochemistry|cell-based assays
      Flow cytometry
    Microbiology|microbiologist|bacteriology|virology|Mikrobiologie|microbiologie|microbiología|fermentation|mycology
    Biochemistry|biochemist|protein purification|protein expression|enzymology|assay development|Biochemie|biochimie|bioquímica|structural biology|protein engineering|proteomics|antibody engineering
    Genetics|genomics|geneticist|genetic counseling|Genetik|génétique|genética
    Immunology|immunologist|immunoassay|Immunologie|inmunología|vaccine development
    Neuroscience|neurobiology|Neurowissenschaften|neurociencia|electrophysiology|fMRI
    Bioinformatics|computational biology|Bioinformatik|bio-informatique|bioinformática|sequence analysis|single-cell analysis
      Bioconductor; Nextflow; Snakemake
    Biotechnology|biotech|bioprocessing|bioprocess engineering|bioreactors|downstream processing|upstream processing|Biotechnologie|biotecnología|biomanufacturing|gene therapy
    Microscopy|electron microscopy|fluorescence microscopy|confocal microscopy|=SEM/TEM|Mikroskopie|microscopie
    Ecology|field biology|biodiversity|conservation biology|wildlife conservation|Ökologie|écologie|ecología|species identification|habitat restoration|ecological surveys|nature conservation|Naturschutz
  Physics|physicist|theoretical physics|experimental physics|quantum physics|quantum mechanics|Physik|Physiker|fr:physique|es:física|pt:física|sv:fysik|natuurkunde|particle physics|plasma physics|condensed matter|thermodynamics
    Astronomy|astrophysics; Optics|photonics|lasers|Optik
  Space science|planetary science; Acoustic science|psychoacoustics; Cryogenics; Vacuum technology
  Materials science|materials engineering|metallurgy|materials testing|polymers|composites|ceramics engineering|Werkstofftechnik|Werkstoffkunde|science des matériaux|ciencia de materiales|corrosion|material characterization|thin films|X-ray diffraction
    Nanotechnology|nanomaterials
  Earth science|geology|geologist|geoscience|geophysics|Geologie|géologie|geología|mineralogy|seismology|soil science|Geowissenschaften|well logging|reservoir engineering
    Hydrology|hydrogeology; Meteorology|climatology; Oceanography
  Environmental science|environmental studies|environmental monitoring|environmental consulting|Umweltwissenschaften|sciences de l'environnement|ciencias ambientales|water quality|air quality|climate science|climate change|environmental sampling|soil sampling|water sampling|environmental chemistry
  Food science|food technology|food technologist|sensory analysis|food chemistry|Lebensmitteltechnologie|Lebensmitteltechnik|agroalimentaire|tecnología de alimentos|food microbiology|product formulation|brewing|brewer|Brauer|winemaking|oenology
  Forensic science|crime scene investigation|forensics|Kriminaltechnik|police scientifique|forensic analysis|DNA profiling
  Social science|social research|Sozialwissenschaften|sciences sociales|demography|cultural studies|gender studies
    Sociology|Soziologie|sociologie|sociología; Anthropology; Political science|Politikwissenschaft|sciences politiques|ciencias políticas; International relations
  =Humanities|=humanities|history research|literature studies|Germanistik|Anglistik|lettres modernes|humanidades|historical research|classics degree
    Philosophy|Philosophie; Linguistics|Sprachwissenschaft|linguist|lingüística; Theology
`;
