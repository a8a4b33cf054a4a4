/** Format: see `README.md`. */
export const design = `
Creative design|Gestaltung
  User experience|=UX|UX design|UX/UI|UI/UX|user-centred design|user-centered design|human-centered design|human-centred design|UX writing|=HCI|human-computer interaction|human factors|fr:expérience utilisateur|es:experiencia de usuario|pt:experiência do usuário|Nutzererfahrung
    User research|UX research|usability testing|user interviews|user testing|usability|user studies|card sorting|tree testing|heuristic evaluation|eye tracking|Nutzerforschung
    Information architecture|site maps|content architecture
    Wireframing|wireframes
      Balsamiq; Axure|Axure RP
    Interaction design|=IxD|microinteractions
    Personas|user personas|customer journey maps|journey mapping|user flows|empathy mapping
    UX writing and microcopy|microcopy|content design
    Conversion rate optimization|=CRO|conversion optimization|landing page optimization|Conversion-Optimierung ~ A/B testing
  User interface|=UI|UI design|interface design|user interface design|Interfacedesign|interface utilisateur
  Product design|Produktdesign|Produktdesigner
  Service design|service blueprints
  Visual design|visual communication
  Web design|website design|Webdesign|Webdesigner|diseño web|graphisme web
  Design systems|component library|style guides|design tokens|UI kits
  Design thinking|design sprints
  Prototyping|prototypes|rapid prototyping|interactive prototypes|proof of concept|Prototypenbau|prototypage
    InVision; Framer; ProtoPie; Marvel App
  Figma|FigJam
  Sketch app|&Sketch
    Zeplin
  Miro board|^Miro|whiteboarding tools; ^Mural boards
  Adobe Creative Suite|Creative Cloud|Adobe Creative Cloud|Creative Suite|Adobe CC|Adobe Suite|Adobe CS|suite Adobe
    Adobe XD
    Photoshop|Adobe Photoshop|photo editing|image editing|photo retouching|Bildbearbeitung|retouche photo
      GIMP; Affinity Photo
    Adobe Illustrator|!Illustrator|vector graphics
      CorelDRAW; Inkscape; Affinity Designer
    InDesign|Adobe InDesign|desktop publishing|=DTP|page layout|Satz und Layout|mise en page|maquetación; FrameMaker; PageMaker
      QuarkXPress; Affinity Publisher; Scribus
    After Effects|Adobe After Effects
    Premiere Pro|Adobe Premiere
    Lightroom|Adobe Lightroom; Capture One
    Adobe Animate; Dreamweaver|Adobe Dreamweaver; Adobe Audition; Adobe Firefly
  =Canva|?canva
    Adobe Express
  Graphic design|graphic arts|print design|layout design|poster design|Grafikdesign|Grafikdesigner|Mediengestaltung|Mediengestalter|fr:graphisme|fr:graphiste|fr:conception graphique|es:diseño gráfico|es:diseñador gráfico|pt:design gráfico|nl:grafische vormgeving|sv:grafisk design|infographics
    Typography|typographic design|Typografie|typographie|type design
    Logo design
    Packaging design|Verpackungsdesign
    Colour theory|color theory|color grading
    Print production|prepress|pre-press|offset printing|digital printing|Druckvorstufe|Drucktechnik|screen printing|large format printing|bookbinding|imprimerie|flexography|impresión
  Illustration|illustrator artist|digital illustration|concept art|concept artist|storyboarding|storyboards|drawing and sketching|digital painting
    Procreate
  Animation|animator|2D animation|3D animation|character animation|rigging animation|stop motion
    Toon Boom; Visual effects|=VFX|compositing
  Motion design|motion graphics
  3D modeling|3D artist|3D rendering|texturing 3D|3D-Modellierung|modélisation 3D|modelado 3D
    ^Blender; Cinema 4D; 3ds Max; Maya 3D|Autodesk Maya; ZBrush; Houdini FX|!Houdini; V-Ray; KeyShot; Rhino 3D|Rhinoceros 3D; Substance Painter; SketchUp; Lumion; Enscape
  Industrial design|Industriedesign|ergonomics|design industriel|Ergonomie
  Interior design|Innenarchitektur|Innenarchitekt|interior decoration|architecture d'intérieur|diseño de interiores|space planning|kitchen design
  Fashion design|pattern making|garment construction|textile design|Modedesign|couture|confección|apparel design|garment technology|knitwear
    Sewing|seamstress|tailoring|Schneiderei|clothing alterations
  Exhibition design|set design|stage design|scenography|prop making|Bühnenbild|scénographie|costume design
  Creative direction|art direction|creative director|art director|Kreativdirektion|direction artistique|dirección de arte
  Photography|photographer|product photography|Fotografie|Fotograf|photographie|fotografía|photojournalism|event photography|studio lighting|photographe
  Jewellery making|jewelry making|jewellery design|goldsmithing|goldsmith|Goldschmied|bijouterie|joyería|watchmaking|watchmaker|Uhrmacher|horlogerie
  Ceramics and pottery|pottery|potter|ceramicist|Töpferei; Glassblowing|glass making|verrier; Wood carving|woodcarver; Calligraphy|calligrapher; Taxidermy|taxidermist
  Furniture restoration|furniture restorer|furniture design|Möbeldesign; Art restoration|art restorer|Restaurierung
  Video production|videography|videographer|filmmaking|video shooting|camera operation|Videoproduktion|production vidéo|producción de vídeo|cinematography|film production|documentary film
    Video editing|video editor|montage vidéo|Videoschnitt|Videobearbeitung|edición de vídeo|film editing|post-production
      Final Cut|Final Cut Pro; DaVinci Resolve; Avid Media Composer; iMovie; CapCut
    Live streaming|livestreaming|broadcasting|broadcast engineering|television production|TV production|radio production
      OBS Studio
  Film directing|film director|stage director|screen directing|script supervision|casting director|film producer|Regie|réalisateur
  Comedy performance|stand-up comedy|circus arts|puppetry|Improvisation theatre
  Audio production|sound design|sound engineering|audio engineering|audio editing|mixing and mastering|Tontechnik|ingénieur du son|sonido|live sound|voice over
    Pro Tools; Ableton Live; Logic Pro; Music production; Podcasting|podcast production|podcast; FL Studio; Audacity
  Music|musician|music performance|music composition|music theory|songwriting|Musiker|musique|música|orchestra
    Piano; Guitar; Singing|choir
  Theatre|theater production|acting performance|stage management|performing arts|Theater|théâtre|stage lighting|lighting design
    Dance|choreography
  Fine arts|painting and drawing|sculpture|ceramics|art history|printmaking|arts administration|Kunstgeschichte|histoire de l'art|gallery management|curating|art conservation|beaux-arts
`;
