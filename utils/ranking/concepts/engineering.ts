/** Format: see `README.md`. */
export const engineering = `
Engineering design|engineering drawings|technical drawing|blueprint reading|blueprints|reading blueprints|design engineer|Konstruktion|Konstrukteur|technische Zeichnungen|Technischer Zeichner|Technischer Produktdesigner|fr:dessin technique|fr:bureau d'études|fr:plans techniques|es:dibujo técnico|es:interpretación de planos|pt:desenho técnico|design for manufacturing|=DFM|drafting|drafter|draughtsman|schematics|reading schematics|ritteknik
  Computer-aided design|=CAD|CAD software|CAD design|CAD drafting|CAD/CAM|2D CAD|3D CAD|CAD-Kenntnisse|=CAO|=DAO|conception assistée par ordinateur|diseño asistido por ordenador
    AutoCAD|AutoCAD Civil 3D|Civil 3D|AutoCAD LT|Autodesk AutoCAD|Autodesk
    SolidWorks|Solid Edge|Dassault Systèmes
    CATIA|CATIA V5
    Siemens NX|=NX CAD|Unigraphics
    PTC Creo|Creo Parametric|!Creo|Pro/ENGINEER
    Autodesk Inventor|!Inventor
    Fusion 360|Autodesk Fusion; Onshape; FreeCAD
    MicroStation|Bentley MicroStation|OpenRoads
    =EPLAN|EPLAN Electric P8|AutoCAD Electrical|E-CAD
    Altium|Altium Designer; KiCad; OrCAD; Cadence Allegro; Autodesk Eagle|EAGLE PCB
    Vectorworks; ArchiCAD; Allplan|Nemetschek
  =GD&T|geometric dimensioning and tolerancing|tolerance analysis|tolerance stack-up|dimensional tolerances
  Finite element analysis|=FEA|=FEM|Finite-Elemente|éléments finis|elementos finitos|structural simulation
    Ansys; Abaqus; Nastran; HyperMesh; COMSOL|COMSOL Multiphysics; LS-DYNA
  Computational fluid dynamics|=CFD|fluid dynamics|fluid mechanics|Strömungsmechanik|aerodynamics|mécanique des fluides
    Ansys Fluent; OpenFOAM; Star-CCM+
  =PLM|PLM systems|=PDM|product data management
    Teamcenter; Windchill; ENOVIA
  Systems engineering|=MBSE|model-based systems engineering|Systemtechnik|ingénierie système|ingeniería de sistemas|verification and validation|system integration|requirements traceability
    IBM DOORS|=DOORS; Polarion
  3D printing|additive manufacturing|=FDM|selective laser sintering|stereolithography|3D-Druck|fabrication additive|impresión 3D|additive Fertigung
  Failure analysis|=FMEA|failure mode and effects analysis|DFMEA|PFMEA|fault tree analysis|8D report|=8D|Ishikawa|Fehleranalyse|AMDEC|reliability engineering|=RAMS
Mechanical engineering|mechanical design|machine design|mechanical systems|mechanical assembly|Maschinenbau|Maschinenbauingenieur|fr:génie mécanique|fr:ingénieur mécanique|fr:conception mécanique|es:ingeniería mecánica|pt:engenharia mecânica|nl:werktuigbouwkunde|sv:maskinteknik|kinematics
  Thermal engineering|heat transfer|thermal analysis|thermal management|Thermodynamik|thermodynamique|heat exchangers
  Hydraulics|pneumatics|hydraulic systems|pneumatic systems|Hydraulik|Pneumatik|hydraulique|pneumatique|hidráulica|neumática|fluid power
  Vibration analysis|structural dynamics|acoustics engineering|=NVH|acoustics|Akustik
  Pumps and compressors|rotating equipment|turbines|turbomachinery|compressors|steam turbines|gas turbines
  Powertrain|drivetrain|combustion engines|Antriebstechnik|gearboxes|electric drives|powertrain engineering
  Sheet metal design|plastic part design|injection mold design|tool design|mold design|jigs and fixtures
Electrical engineering|electrical design|electrical systems|Elektrotechnik|Elektroingenieur|fr:génie électrique|fr:électrotechnique|es:ingeniería eléctrica|pt:engenharia elétrica|nl:elektrotechniek|sv:elektroteknik|electrotechnical
  =Electronics|=electronics|electronic engineering|circuit design|electronic circuits|analog circuits|digital circuits|hardware design|hardware engineering|Elektronik|Elektroniker|Schaltungsentwicklung|fr:électronique|es:electrónica|pt:eletrônica|nl:elektronica|electronics technician|LTspice|SPICE simulation|electronics assembly|Hardwareentwicklung
    PCB design|=PCB|PCB layout|printed circuit boards|Leiterplatten|Leiterplattendesign|circuits imprimés
    Soldering|=SMT|surface mount technology|IPC-A-610|J-STD-001|Löten|Löterfahrung|brasage|wire harness|cable harness|cable assembly
    Oscilloscopes|multimeter|test equipment|spectrum analyzer|logic analyzer|signal generators|Messtechnik|electronic test equipment
    =EMC|electromagnetic compatibility|EMI/EMC|EMV-Prüfung
    RF engineering|radio frequency engineering|antenna design|microwave engineering|Hochfrequenztechnik|RF design
  Power electronics|power systems|inverters|power supplies|motor control|battery management|battery technology|battery systems|Leistungselektronik|électronique de puissance|electric motors|electric vehicles|=EV charging|charging infrastructure|lithium-ion|Elektromobilität|Batterietechnik
  Power engineering|power distribution|power generation|high voltage|medium voltage|switchgear|substations|transformers maintenance|power plant|Energietechnik|Hochspannung|Mittelspannung|haute tension|réseaux électriques|alta tensión|electrical grid|smart grid|transmission lines|utility industry|Energieversorgung|ETAP
  Control engineering|control systems|control theory|=PID control|PID controllers|Regelungstechnik|Steuerungstechnik|automatique industrielle|sistemas de control|servo systems|motion control|feedback control
  Industrial automation|automation engineering|automation technician|factory automation|Automatisierungstechnik|Automatisierung|automatisme|automaticien|automatización industrial|automação industrial|Industrie 4.0|smart manufacturing|automatiseringstechniek
    PLC programming|=PLC|=SPS|=PLCs|ladder logic|SPS-Programmierung|automates programmables|programación de PLC|structured text programming
      Siemens S7|TIA Portal|Simatic; Allen-Bradley|Rockwell Automation|Studio 5000|RSLogix; Codesys; Beckhoff|TwinCAT
    =SCADA|process control|=HMI|=DCS|distributed control system|Prozessleittechnik|human-machine interface
      WinCC; Wonderware; Ignition SCADA
    Industrial robotics|robot welding|robotic cells < Robotics
      KUKA; FANUC; ABB robots; Yaskawa
    Instrumentation|instrumentation and control|calibration|sensors|sensor technology|=I&C|Sensorik|instrumentación|Kalibrierung|étalonnage|flow meters|instrument technician|data acquisition
      LabVIEW|National Instruments
Civil engineering|infrastructure design|site engineering|Bauingenieurwesen|Bauingenieur|Tiefbau|Hochbau|fr:génie civil|fr:ingénieur civil|fr:travaux publics|fr:=BTP|es:ingeniería civil|es:ingeniero civil|es:obra civil|pt:engenharia civil|nl:civiele techniek|sv:byggteknik|land development|stormwater management|storm drainage
  Structural engineering|structural analysis|structural design|steel structures|reinforced concrete design|Statik|Tragwerksplanung|Eurocodes|Stahlbau|ingénierie des structures|ingeniería estructural|seismic design|bridge design
    ETABS; SAP2000; STAAD|STAAD.Pro; Tekla|Tekla Structures; Robot Structural Analysis
  Geotechnical engineering|geotechnical|soil mechanics|foundation engineering|foundation design|Geotechnik|géotechnique|geotecnia|soil testing
  Transportation engineering|traffic engineering|highway design|road construction|road design|traffic planning|Verkehrsplanung|Straßenbau|railway engineering|rail systems|rail industry|signalling systems|Bahntechnik|ferroviaire|ferrocarril|Synchro traffic
  Water engineering|water resources|hydraulic engineering|wastewater|wastewater treatment|water treatment|water supply|sewage treatment|Wasserbau|Abwassertechnik|Wasserwirtschaft|traitement de l'eau|tratamiento de aguas|irrigation|stormwater|drinking water|Siedlungswasserwirtschaft|drainage design
    HEC-RAS
  =BIM|building information modeling|BIM coordinator|BIM 360
    Revit|Autodesk Revit|Revit MEP; Navisworks
  Surveying|land surveying|land surveyor|surveyor|geodesy|topography|total station|Vermessung|Vermessungstechnik|Geodäsie|topographie|géomètre|topografía|GPS surveying|photogrammetry|site survey|lantmäteri
  Urban planning|urban design|city planning|town planning|land use planning|zoning|regional planning|spatial planning|Stadtplanung|Raumplanung|urbanisme|aménagement du territoire|urbanismo|stedenbouw|stadsplanering|master planning
  Construction materials testing|concrete testing|asphalt testing
Architecture of buildings|architect licence|building design|architectural design|architectural drafting|building architecture|registered architect|architectural drawings|Hochbauarchitektur|Bauzeichner|fr:architecture du bâtiment|es:diseño arquitectónico|green building|sustainable architecture|building permits|HOAI|Leistungsphasen|=LPH|landscape architecture|landscape architect|Landschaftsarchitektur|architecte paysagiste|passive house|architectural rendering
  LEED|LEED AP; BREEAM
Chemical engineering|process engineering|process design|chemical process|Verfahrenstechnik|Verfahrensingenieur|Prozesstechnik|fr:génie chimique|fr:génie des procédés|es:ingeniería química|pt:engenharia química|chemische technologie|kemiteknik|P&ID|P&IDs|piping and instrumentation|distillation|process safety|process simulation|scale-up|unit operations|process intensification|heat and mass balance
  Aspen Plus; Aspen HYSYS; HAZOP
  Oil and gas|petroleum engineering|drilling engineering|refinery|petrochemicals|upstream oil|offshore platforms|offshore|pipelines engineering|Öl und Gas|pétrole et gaz|petróleo y gas|drilling rig|oilfield|LNG|pétrochimie|well completion
  Mining engineering|mining|mineral processing|blasting operations|Bergbau|exploitation minière|minería|mine planning|underground mining|surface mining
  Nuclear engineering|nuclear power|nuclear safety|reactor operations|Kerntechnik|nucléaire|radiation safety|nuclear industry
Aerospace engineering|aerospace|avionics|aeronautical engineering|spacecraft|satellite systems|flight dynamics|flight control|Luft- und Raumfahrttechnik|Luftfahrttechnik|Luftfahrt|aéronautique|aérospatial|ingeniería aeroespacial|AS9100|satellites|space systems|propulsion systems|rocket propulsion|flight test|EN 9100|Raumfahrt|space industry
  Aircraft maintenance|aircraft mechanic|A&P license|airframe and powerplant|EASA Part 66|EASA Part-145|aviation maintenance|Fluggerätmechaniker|mécanicien aéronautique|mantenimiento de aeronaves|aircraft inspection
Automotive|automotive engineering|automotive industry|automobile industry|vehicle engineering|Automobilindustrie|Automobil|Fahrzeugtechnik|fr:industrie automobile|es:automoción|vehicle dynamics|vehicle testing|chassis design|Kfz-Technik|fordonsteknik|automotive electronics
  IATF 16949|TS 16949; APQP; PPAP
Marine engineering|naval architecture|shipbuilding|ship operations|Schiffbau|Schiffsbetriebstechnik|construction navale|ingeniería naval|seafarer|=STCW|deck officer|maritime|merchant navy|boat building|matelot|marine industry
Renewable energy|erneuerbare Energien|fr:énergies renouvelables|es:energías renovables|pt:energias renováveis|nl:duurzame energie|sv:förnybar energi|energy storage|biogas|bioenergy|energy transition|Energiewende|transition énergétique
  Solar energy|photovoltaics|solar panels|solar panel installation|Photovoltaik|Solaranlagen|fr:énergie solaire|es:energía solar|solar PV; Wind energy|wind turbines|wind power|wind farm|Windenergie; Hydropower; Hydrogen technology|green hydrogen|Wasserstoff; PVsyst; Geothermal; Heat pumps|Wärmepumpen
  Energy management|energy efficiency|energy audit|energy consulting|Energiewirtschaft|Energiemanagement|Energieberatung|Energieeffizienz|efficacité énergétique|eficiencia energética|energy modeling|energy markets|Certified Energy Manager|utilities sector
    ISO 50001
Agricultural engineering|agricultural engineer|Landtechnik|Agrartechnik|génie agricole|ingeniería agrícola
Optical engineering|Zemax|optical design|laser technology|Lasertechnik|ophthalmic optics
Explosives engineering|explosives handling|pyrotechnics|bomb disposal|Sprengtechnik
Rolling stock|rolling stock maintenance|railway vehicles|Schienenfahrzeuge
Overhead line work|lineworker|lineman|power line maintenance|Freileitungsbau|cable jointing|telecom line installation
Industrial engineering|production engineering|manufacturing engineering|Wirtschaftsingenieurwesen|Wirtschaftsingenieur|Produktionstechnik|génie industriel|ingeniería industrial|engenharia de produção|time studies|time and motion study|work study|REFA|plant layout|line balancing|Arbeitsvorbereitung|méthodes industrielles|industrialization|process planning|takt time
Manufacturing|production line|assembly line|production operations|factory work|manufacturing operations|production worker|manufacturing processes|mass production|Fertigung|Produktion|Produktionsmitarbeiter|Produktionshelfer|fr:fabrication|fr:production industrielle|fr:opérateur de production|fr:agent de production|es:fabricación|es:producción|es:operario de producción|pt:fabricação|pt:produção|nl:productiewerk|nl:productiemedewerker|sv:tillverkning|production supervisor|production management|Produktionsleitung|plant management|shop floor|shop floor management|manufacturing environment
  Production planning|manufacturing planning|production scheduling|Produktionsplanung|Fertigungsplanung|material requirements planning|=MRP|=PPS|planification de la production|planificación de la producción|master production schedule|=MES|manufacturing execution system|ordonnancement|productieplanning|produktionsplanering|production planner
  Machine operation|operating machinery|machine setup|machine tending|Maschinenbediener|Maschinenführer|Maschinen- und Anlagenführer|Anlagenführer|Anlagenbedienung|opérateur machine|conducteur de ligne|conduite de machines|operador de máquinas|operario de máquinas|machineoperator|maskinoperatör|press operator|packaging machines|equipment operation
  CNC machining|=CNC|CNC milling|CNC turning|CNC programming|CNC operator|CNC machinist|machinist|machining|milling machine|lathe|metal turning|grinding machines|G-code|Zerspanung|Zerspanungsmechaniker|CNC-Fräsen|CNC-Drehen|Drehen und Fräsen|usinage|tourneur|fraiseur|mecanizado|fresadora|torno|verspaning|usinagem|metalworking|Metallbearbeitung|tool and die|toolmaking|Werkzeugmechaniker|Werkzeugbau|Industriemechaniker|outillage|EDM machining
    Mastercam; Heidenhain; Sinumerik
  Sheet metal fabrication|sheet metal|metal fabrication|press brake|laser cutting|stamping|Blechbearbeitung|tôlerie|chaudronnerie|chaudronnier|chapa metálica|metal forming|forging|casting|foundry|Gießerei|die casting|plasma cutting|Metallbau|Metallbauer|plaatbewerking|fabricator
  Plastics processing|injection molding|injection moulding|extrusion|blow molding|thermoforming|Spritzguss|Kunststofftechnik|plasturgie|injection plastique|inyección de plásticos|Kunststoffverarbeitung|rubber processing
  Assembly work|mechanical assembler|assembler|product assembly|hand tools|power tools|Montage|Montagearbeiten|Montagehelfer|montage industriel|monteur-câbleur|ensamblaje|montaje|hand and power tools|soldering and assembly|production assembly|torque wrench
  Surface treatment|powder coating|electroplating|galvanizing|anodizing|industrial painting|spray painting|sandblasting|coating processes|Oberflächentechnik|Oberflächenbehandlung|Pulverbeschichtung|Lackierer|Lackierung|traitement de surface|tratamiento de superficies|spray coating
  Packaging operations|packing|packaging line|labelling and packing|Verpackung|Konfektionierung|conditionnement|envasado|empaque|embalagem|filling machines|hand packing
  Textile manufacturing|weaving|spinning yarn|knitting machines|dyeing|textile production|Textiltechnik|textile industry|upholstery|Polsterer|leather working|shoemaking|tapisserie
  Food production|food processing|meat processing|butchery|butcher|Fleischer|Metzger|boucher|boucherie|carnicero|slagter|food manufacturing|Lebensmittelproduktion|industrie agroalimentaire|bottling|dairy production|slakteri
  Semiconductor manufacturing|semiconductors|wafer fabrication|cleanroom|clean room|lithography process|photolithography|etching process|Halbleiter|Reinraum|salle blanche|semi-conducteurs|wafer processing|semiconductor industry
  Wood processing|woodworking|sawmill|furniture making|cabinet making|cabinetmaker|Holzbearbeitung|ébénisterie|ébéniste|ebanistería|Holztechnik|houtbewerking|travail du bois
  Paper and printing industry|printing press|papermaking
Glass manufacturing|glassmaking|glass processing|Glasverarbeitung; Ceramics manufacturing|kiln operation; Leather goods production|leather goods|tannery|maroquinerie
Beverage production|distilling|distillery|winery operations|malting; Bakery production|industrial bakery; Tobacco processing
Footwear production|footwear manufacturing|shoe production; Pulp production|pulp and paper; Metal furnace operation|smelting|blast furnace|furnace operator|steelmaking|Stahlerzeugung|sidérurgie
Water plant operation|water treatment operator|wastewater operator|water plant operator; Optical instrument making|optical instruments repair|Feinoptiker; Precision mechanics|Feinwerkmechaniker|Feinmechanik|micromécanique|precision engineering
Quality control|quality inspection|quality inspector|quality checks|product inspection|=QC|=QA/QC|incoming inspection|visual inspection|inspection reports|Qualitätskontrolle|Qualitätsprüfung|Wareneingangskontrolle|Sichtprüfung|fr:contrôle qualité|fr:contrôleur qualité|es:control de calidad|pt:controle de qualidade|nl:kwaliteitscontrole|sv:kvalitetskontroll|acceptance sampling
  Quality management|quality management system|=QMS|quality systems|quality standards|quality improvement|Qualitätsmanagement|Qualitätsmanagementsystem|=QMB|fr:management de la qualité|fr:gestion de la qualité|es:gestión de calidad|pt:gestão da qualidade|nl:kwaliteitsmanagement|kvalitetsledning|quality audits|quality auditor|ASQ certification|document control in quality|nonconformance reports|corrective actions|corrective and preventive actions|non-conformities|nonconformities
    ISO 9001|ISO 9000
  Statistical process control|=SPC|control charts|process capability|=Cpk|measurement system analysis|=MSA|gauge R&R
  Metrology|coordinate measuring machine|=CMM|calipers and micrometers|micrometers|precision measuring instruments|measuring instruments|Messmittel|métrologie|metrología|Fertigungsmesstechnik|dimensional inspection|calipers|measuring equipment
  Non-destructive testing|=NDT|ultrasonic testing|dye penetrant testing|radiographic testing|magnetic particle testing|zerstörungsfreie Prüfung|contrôle non destructif|ensayos no destructivos|welding inspection|=CWI
Maintenance engineering|preventive maintenance|predictive maintenance|equipment maintenance|machine maintenance|industrial maintenance|maintenance technician|maintenance mechanic|plant maintenance|equipment repair|mechanical maintenance|electrical maintenance|=CMMS|maintenance planning|maintenance work|repair work|Instandhaltung|Wartung|Instandsetzung|Wartungsarbeiten|Wartung und Reparatur|Servicetechniker|fr:maintenance préventive|fr:maintenance industrielle|fr:technicien de maintenance|fr:dépannage|es:mantenimiento|es:mantenimiento preventivo|es:técnico de mantenimiento|pt:manutenção|nl:onderhoud|nl:onderhoudsmonteur|sv:underhåll|sv:underhållstekniker|field service|field service technician|field service engineer|service technician|reliability maintenance|millwright|lubrication|corrective maintenance|Störungsbehebung
  SAP PM|SAP Plant Maintenance; IBM Maximo
Health and safety|occupational safety|occupational health and safety|workplace safety|=HSE|=EHS|=OSHA|=SHE|safety management|safety standards|safety regulations|safety procedures|safety inspections|safety training|accident investigation|site safety|=HSEQ|=QHSE|Arbeitssicherheit|Arbeitsschutz|Sicherheitsfachkraft|Fachkraft für Arbeitssicherheit|fr:sécurité au travail|fr:=QSE|fr:hygiène et sécurité|fr:prévention des risques|es:prevención de riesgos|es:seguridad laboral|es:seguridad industrial|pt:segurança do trabalho|nl:arbeidsveiligheid|nl:=VCA|sv:arbetsmiljö|lockout/tagout|=LOTO|health & safety|safety officer|job safety analysis|toolbox talks
  =NEBOSH; =IOSH; OSHA 10; OSHA 30; ISO 45001|OHSAS 18001
  Fire safety|fire prevention|fire protection|fire alarm systems|fire suppression|sprinkler systems|Brandschutz|Brandschutzbeauftragter|sécurité incendie|=SSIAP|protección contra incendios|brandveiligheid|NFPA|brandskydd|fire marshal|fire safety regulations
  Hazardous materials|hazardous waste|HAZWOPER|hazmat|dangerous goods|chemical safety|Gefahrstoffe|Gefahrgut|matières dangereuses|mercancías peligrosas|ADR certificate|ADR-Schein|farligt gods|=COSHH|=REACH regulation|asbestos removal|hazardous substances|=SDS sheets|=MSDS|material safety data sheets
  Confined space entry|working at heights|scaffold safety|fall protection|rope access|travail en hauteur|trabajo en altura|=IPAF|Höhentauglichkeit|=PASMA
Environmental management|sustainability|environmental compliance|environmental protection|corporate sustainability|=CSR|corporate social responsibility|sustainable development|sustainability reporting|=ESG|carbon footprint|carbon accounting|life cycle assessment|=LCA|circular economy|greenhouse gas|decarbonization|climate policy|Nachhaltigkeit|Nachhaltigkeitsmanagement|Umweltmanagement|Umweltschutz|Kreislaufwirtschaft|fr:développement durable|fr:=RSE|fr:gestion environnementale|es:sostenibilidad|es:gestión ambiental|es:medio ambiente|pt:sustentabilidade|pt:meio ambiente|nl:duurzaamheid|sv:hållbarhet|hållbar utveckling|=CSRD|environmental permitting|sustainability strategy
  ISO 14001
  Environmental engineering|environmental remediation|site remediation|pollution control|Umwelttechnik|génie de l'environnement|ingeniería ambiental|emissions control|air pollution|milieutechniek
  Environmental impact assessment|environmental assessment|=EIA studies|Umweltverträglichkeitsprüfung|étude d'impact|environmental impact
  Waste management|recycling|waste disposal|solid waste|Abfallwirtschaft|Entsorgung|gestion des déchets|gestión de residuos|afvalbeheer|refuse collection|avfallshantering|waste collection|composting
`;
