/** Format: see `README.md`. */
export const health = `
Health care|healthcare|health services|healthcare administration|healthcare management|medical practice|hospital|clinic|Gesundheitswesen|secteur de la santé|sector salud|hospital administration|health system|clinical setting|Krankenhaus|acute care
  Nursing|nurse|registered nurse|=RN|staff nurse|nursing care|nursing degree|=BSN|=ADN|=MSN degree|nursing license|RN license|nurse manager|charge nurse|nursing process|Krankenpflege|Gesundheits- und Krankenpflege|Pflegefachkraft|Pflegefachfrau|Pflegefachmann|Krankenschwester|Krankenpfleger|fr:infirmier|fr:infirmière|fr:soins infirmiers|es:enfermería|es:enfermera|es:enfermero|pt:enfermagem|pt:enfermeiro|nl:verpleegkundige|nl:verpleging|sv:sjuksköterska|sv:omvårdnad|NCLEX|NCLEX-RN|nurse educator
    Licensed practical nurse|=LPN|=LVN|licensed vocational nurse|practical nursing|enrolled nurse
    Certified nursing assistant|=CNA|nursing assistant|nurse aide|patient care technician|Pflegehelfer|Pflegehelferin|Pflegeassistenz|aide-soignant|healthcare assistant|health care assistant|auxiliar de enfermería|undersköterska|orderly|patient care assistant
    Nurse practitioner|=FNP|=APRN|advanced practice nurse|clinical nurse specialist|=CRNA|nurse anesthetist
    Midwifery|midwife|Hebamme|sage-femme|matrona|labor and delivery|obstetrics|verloskundige|barnmorska|postpartum care|Geburtshilfe
    Intensive care|=ICU|critical care|critical care nursing|Intensivpflege|Intensivstation|fr:réanimation|fr:soins intensifs|es:cuidados intensivos|=CCRN|=NICU|neonatal intensive care|neonatal
    Perioperative nursing|operating room nursing|scrub nurse|OP-Pflege|=CNOR|infirmier de bloc
    Medical-surgical nursing|med-surg|=CMSRN|medical surgical
    Oncology nursing|chemotherapy administration|=OCN
    Psychiatric nursing|mental health nursing
    School nursing|occupational health nursing|public health nursing
    Home health care|home health|home health aide|home care|=HHA|domiciliary care|ambulante Pflege|ambulanter Pflegedienst|aide à domicile|ayuda a domicilio|thuiszorg|hemtjänst|personal care|personal care assistant|personal care aide|caregiver|caregiving|carer|support worker|auxiliaire de vie|cuidador|cuidadora|activities of daily living|=ADLs|Betreuungskraft|Pflegedienst
    Elderly care|geriatrics|gerontology|senior care|Altenpflege|Altenpfleger|Seniorenbetreuung|aged care|nursing home|care home|long-term care|assisted living|skilled nursing facility|äldreomsorg|ouderenzorg|personnes âgées|EHPAD|adultos mayores|cuidado de ancianos|Altenheim
      Dementia care|dementia|Alzheimer's|Demenz|Demenzbetreuung
    Hospice|palliative care|palliative|end-of-life care|Palliativpflege|Palliativmedizin|soins palliatifs|cuidados paliativos
    Wound care|wound management|wound dressing|Wundversorgung|Wundmanagement|pansements|Wundpflege
    Care planning|nursing documentation|Pflegedokumentation|Pflegeplanung|plan de soins|individualized care plans|discharge planning
    Vital signs|taking vitals|blood pressure measurement|Vitalzeichen|signes vitaux|patient monitoring|patient observation
    Medication administration|medication management|administering medications|Medikamentengabe|administration des médicaments|administración de medicamentos|medication reconciliation|medication aide
    =IV therapy|intravenous therapy|IV insertion|catheterization|catheter care|infusion therapy|PICC lines|Infusionstherapie
    Phlebotomy|phlebotomist|venipuncture|blood draws|Blutentnahme|prise de sang|prélèvements sanguins|extracción de sangre
  Medicine|physician|medical doctor|=MD degree|general practitioner|family medicine|internal medicine|Arzt|Ärztin|Humanmedizin|Innere Medizin|Facharzt|fr:médecin|fr:médecine|es:médico|es:medicina|pt:médico|nl only:arts|sv:läkare|hospitalist|primary care|board certified physician|medical residency|medical license|Approbation
    Emergency medicine|=ER|emergency room|emergency department|emergency care|Notaufnahme|Notfallmedizin|fr:urgences|fr:service des urgences|es:urgencias|trauma care|=ED nurse|emergency nursing|Level I trauma
    Paediatrics|pediatrics|pediatrician|Kinderheilkunde|Pädiatrie|fr:pédiatrie|es:pediatría|Kinderkrankenpflege
    Surgery|surgical|surgeon|operating room|operating theatre|general surgery|Chirurgie|fr:chirurgie|es:cirugía|fr:bloc opératoire|surgical technologist|surgical assistance|sterile technique|surgical procedures|orthopedic surgery
    Anaesthesia|anesthesia|anesthesiology|anaesthetics|Anästhesie|fr:anesthésie|es:anestesia
    Cardiology|cardiac care|cardiovascular|Kardiologie|cardiologie|cardiología|telemetry unit|EKG|=ECG|electrocardiogram|echocardiography|cardiac monitoring
    Oncology|cancer care|Onkologie|oncologie|oncología|cancer research|radiation oncology|hematology
    Neurology|neurological|Neurologie|neurología|stroke care
    Orthopaedics|orthopedics|Orthopädie|orthopédie|ortopedia
    Gynaecology|gynecology|=OB/GYN|women's health|Gynäkologie|gynécologie|ginecología|reproductive health
    Dermatology|Dermatologie|dermatología
    Ophthalmology|optometry|optician|optometrist|Augenheilkunde|Augenoptiker|opticien|ophtalmologie|eyewear dispensing
    Psychiatry|psychiatrist|psychiatric|Psychiatrie|psiquiatría
    Urology
      Nephrology; Dialysis|hemodialysis|Dialyse; Gastroenterology; Endocrinology; Pulmonology; Rheumatology; Diabetes care|diabetes education
    Anatomy and physiology|human anatomy|pathophysiology|physiology|Anatomie|anatomía
    Telemedicine|telehealth|Telemedizin|télémédecine|remote patient care|virtual care
    Physician assistant|=PA-C
  Paramedicine|paramedic|emergency medical services|=EMT|EMT-B|emergency medical technician|!EMS|ambulance|Rettungsdienst|Rettungssanitäter|Notfallsanitäter|fr:ambulancier|es:paramédico|es:técnico en emergencias|ambulanssjukvård
  Patient care|patient support|patient safety|direct patient care|patient assessment|patient education|patient advocacy|patient-centered care|bedside care|Patientenversorgung|Patientenbetreuung|fr:soins aux patients|fr:prise en charge des patients|es:cuidado de pacientes|es:atención al paciente|pt:cuidados ao paciente|sv:patientvård|patient intake|patient transport|patient handling|moving and handling|manual handling
    Triage|telephone triage
    Case management|care coordination|utilization review|utilization management|case work|caseload management|patient navigation
  Electronic health records|=EHR|=EMR|electronic medical records|medical charting|Krankenhausinformationssystem|dossier patient informatisé|medical records|patient records|health information management|=RHIT|=RHIA|historia clínica
    Epic Systems|Epic EHR|!Epic; Cerner; Meditech; athenahealth; eClinicalWorks; Allscripts; NextGen Healthcare; Orbis KIS; PointClickCare
    Health informatics|healthcare IT|clinical informatics|medical informatics|eHealth|digital health|health data|medizinische Informatik
      HL7; FHIR; DICOM; SNOMED CT
  Medical coding|medical billing|medical coder|revenue cycle management|Kodierung DRG|insurance verification|prior authorization|medical claims|codificación médica
    ICD-10|ICD-10-CM; CPT coding; =CPC; HCPCS
  Medical terminology|medizinische Fachsprache|terminologie médicale|terminología médica
  Medical assisting|=RMA assistant|Medizinische Fachangestellte|Arzthelferin|!MFA|assistant médical|medical office|medical receptionist|medical secretary|secrétaire médicale|patient scheduling|patient registration|medical transcription
  First aid|=CPR|=BLS|basic life support|CPR certified|=AED|first aider|CPR/First Aid|Erste Hilfe|Ersthelfer|fr:premiers secours|fr:=SST|es:primeros auxilios|pt:primeiros socorros|sv:första hjälpen|nl:=BHV|BLS certification|cardiopulmonary resuscitation
    =ACLS|advanced cardiac life support; =PALS|pediatric advanced life support; =NRP certification; =TNCC
  Infection control|infection prevention|hygiene|sterilization|sterilisation|aseptic technique|personal protective equipment|=PPE|Hygienevorschriften|Hygienekonzept|hygiène hospitalière|control de infecciones|sterile processing|disinfection|universal precautions
  Vaccination|immunization|vaccine administration|Impfung
  Physiotherapy|physical therapy|physiotherapist|physical therapist|physical therapist assistant|Physiotherapie|Physiotherapeut|fr:kinésithérapie|fr:kinésithérapeute|es:fisioterapia|es:fisioterapeuta|pt:fisioterapia|nl:fysiotherapie|sv:sjukgymnast|sv:fysioterapeut|rehabilitation|rééducation|manual therapy|exercise therapy
    Chiropractic
  Occupational therapy|occupational therapist|Ergotherapie|Ergotherapeut|fr:ergothérapie|fr:ergothérapeute|es:terapia ocupacional|pt:terapia ocupacional|arbetsterapeut|ergotherapist
  Speech therapy|speech-language pathology|speech language pathologist|speech and language therapy|=SLP|Logopädie|Logopäde|fr:orthophonie|fr:orthophoniste|es:logopedia|es:fonoaudiología|nl:logopedie|sv:logoped|audiology|audiologist|hearing aids|Hörakustik
  Respiratory therapy|respiratory therapist|ventilator management|mechanical ventilation|Beatmung|Beatmungspflege|spirometry
  Massage therapy|massage therapist|massage|Masseur|spa therapist|reflexology
    Acupuncture; Osteopathy|ostéopathie
  Psychology|psychologist|clinical psychology|psychological assessment|neuropsychology|Psychologie|Psychologe|Psychologin|fr:psychologue|es:psicología|es:psicólogo|pt:psicologia|developmental psychology|psychometric testing|behavioral psychology|cognitive psychology
    Psychotherapy|psychotherapist|cognitive behavioral therapy|cognitive behavioural therapy|=CBT|!DBT|dialectical behavior therapy|family therapy|group therapy|Psychotherapie|Verhaltenstherapie|psychothérapie|psicoterapia|art therapy|music therapy|play therapy|trauma-informed care|behavioral therapy|=LMFT|=LPC
      EMDR
    Applied behavior analysis|=ABA|=BCBA|=RBT|behavior intervention plans|behavior analyst|autism|autism spectrum|Autismus|autisme
  Counselling|counseling|counsellor|counselor|crisis intervention|psychosoziale Beratung|psychological counseling|guidance counseling|consejería|motivational interviewing|grief counseling|school counseling|peer support
    Substance abuse counseling|addiction counseling|addiction|substance abuse|substance misuse|substance use disorder|Suchthilfe|Suchtberatung|addictologie|adicciones|harm reduction|drug and alcohol
  Mental health|behavioral health|mental illness|psychische Gesundheit|fr:santé mentale|es:salud mental|pt:saúde mental|suicide prevention|mental health first aid|psychische Erkrankungen|psykisk hälsa
  Social work|social worker|social services|social care|social assistance|=MSW|=LCSW|=LMSW|licensed clinical social worker|Sozialarbeit|Sozialarbeiter|Sozialpädagogik|Sozialpädagoge|Soziale Arbeit|fr:travail social|fr:assistante sociale|fr:assistant social|fr:éducateur spécialisé|es:trabajo social|es:trabajador social|pt:assistência social|pt:serviço social|nl:maatschappelijk werk|sv:socialt arbete|sv:socionom|welfare services|family support|community outreach|refugee assistance|homelessness services|housing support|community care
    Safeguarding|child protection|child welfare|safeguarding children|foster care|Kinderschutz|protection de l'enfance|protección infantil|domestic violence|DBS check|enhanced DBS|vulnerable adults|mandated reporting|Kindeswohl
    Youth work|youth worker|youth services|youth development|Jugendarbeit|Jugendhilfe|animation jeunesse|trabajo con jóvenes|BAFA|at-risk youth|juvenile justice
    Disability support|disability services|developmental disabilities|learning disabilities|Behindertenhilfe|Heilerziehungspflege|Heilerziehungspfleger|handicap|discapacidad|direct support professional|Inklusion|intellectual disabilities|gehandicaptenzorg
    Community development|community organizing|community engagement|community health worker|community services|Gemeinwesenarbeit|développement local|desarrollo comunitario|capacity building
  Pharmacy|pharmacist|Pharmazie|Apotheke|Apotheker|Pharmazeut|fr:pharmacie|fr:pharmacien|es:farmacia|es:farmacéutico|pt:farmácia|nl:apotheek|sv:apotek|dispensing medication|compounding|PharmD|pharmaceutical care
    Pharmacy technician|=CPhT|pharmacy assistant|=PTA pharmacy|=PKA|Pharmazeutisch-technische Assistentin|préparateur en pharmacie
    Pharmacology|pharmacokinetics|pharmacodynamics|drug development|drug discovery|Pharmakologie|pharmacologie|toxicology|pharmaceutical industry|pharmaceuticals|formulation development|farmacología|Pharmaindustrie|preclinical
    Pharmacovigilance|drug safety|adverse events|Arzneimittelsicherheit|pharmacovigilance reporting
  Clinical research|clinical trial|clinical studies|clinical development|clinical research associate|clinical data management|trial monitoring|=CRA|=CRO industry|klinische Studien|klinische Forschung|fr:essais cliniques|fr:recherche clinique|es:ensayos clínicos|es:investigación clínica|informed consent|clinical research coordinator|study protocols|=CTMS|medical writing|medical affairs|medical science liaison|=IRB|institutional review board|medical research
    Medidata Rave; REDCap
    Good clinical practice|=ICH-GCP|ICH GCP|=GCP guidelines|GCP certification
  Good manufacturing practice|=GMP|cGMP|=GxP|good laboratory practice|=GLP|good distribution practice|=GDP guidelines|gute Herstellungspraxis|=BPF|bonnes pratiques de fabrication|21 CFR Part 11|computer system validation|=CSV validation|process validation|cleaning validation|=CAPA|batch records|FDA regulations|FDA compliance
  Medical devices|medical technology|medtech|Medizintechnik|dispositifs médicaux|dispositivos médicos|biomedical equipment|biomedical engineering|Biomedizintechnik|génie biomédical|ingeniería biomédica|prosthetics|orthotics
    ISO 13485; ISO 14971; IEC 62304
  Dentistry|dental|dentist|oral health|Zahnmedizin|Zahnarzt|dentisterie|odontología|fr:dentiste|tandheelkunde|tandvård
    Dental assisting|dental nurse|Zahnmedizinische Fachangestellte|=ZFA|assistante dentaire|tandsköterska|four-handed dentistry
      Dentrix; Eaglesoft
    Dental hygiene|dental hygienist|teeth cleaning|Dentalhygiene|Prophylaxe
    Dental technology|dental technician|Zahntechnik|Zahntechniker|orthodontics|prothésiste dentaire|dental prosthetics
  Radiology|radiography|radiographer|radiologic technologist|medical imaging|Radiologie|=MTRA|imagerie médicale|manipulateur radio|radiología|=ARRT|=PACS|radiation protection|Strahlenschutz|röntgensjuksköterska
    X-ray|Röntgen; =MRI; =CT scan|CT scans; Ultrasound|sonography|sonographer; Mammography; Nuclear medicine; Radiation therapy
  Medical laboratory science|medical laboratory|clinical laboratory|medical technologist|medical laboratory technician|=MLT|=MLS|histology|cytology|hematology testing|=MTLA|Medizinisch-technische Assistentin|specimen collection|specimen handling|urinalysis|technicien de laboratoire médical|laboratorio clínico|biomedicinsk analytiker|pathology|=CLIA
  Nutrition|dietetics|dietitian|nutritionist|nutrition counseling|Ernährung|Ernährungsberatung|Diätassistent|fr:nutrition|fr:diététique|fr:diététicien|es:nutrición|pt:nutrição|meal planning|dietary requirements|diet planning|food science of nutrition|diätetik
  Veterinary medicine|veterinary|veterinarian|veterinary technician|vet nurse|veterinary nursing|animal care|animal health|animal handling|animal welfare|Tiermedizin|Tierarzt|Tierpflege|vétérinaire|soins animaliers|veterinaria|pet care|dog grooming|pet grooming|dog training|zookeeping|Tiermedizinische Fachangestellte|animal shelter
  Public health|epidemiology|epidemiologist|health promotion|health education|disease prevention|global health|community health|=MPH|population health|health policy|health economics|öffentliche Gesundheit|Epidemiologie|Gesundheitsförderung|fr:santé publique|es:salud pública|pt:saúde pública|contact tracing|disease surveillance|Folkhälsa|health equity|environmental health
  Occupational health|occupational medicine|Arbeitsmedizin|médecine du travail|betriebliches Gesundheitsmanagement|medicina del trabajo|salud ocupacional
  Biomedical science|biomedical scientist|biomedical research; Medical physics|medical physicist; Genetic medicine|clinical genetics
  Podiatry|podiatrist|foot care|Podologie|pédicurie|podología; Naturopathy|naturopath|Heilpraktiker|homeopathy; Hypnotherapy
  Animal-assisted therapy|animal therapy; Crisis helpline work|crisis hotline|suicide hotline; Sleep medicine|polysomnography
  Blood donation services|blood bank|transfusion medicine|hematology laboratory; Organ transplantation|transplant coordination
  Medical equipment cleaning|endoscopy|endoscope reprocessing; Medical tourism; Health insurance billing|=CMS-1500
  Pet sitting|kennel work|dog walking; Animal breeding|horse breeding|dog breeding
`;
