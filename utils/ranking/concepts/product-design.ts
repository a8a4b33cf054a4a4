/** Format: see `software.ts`. */
export const productDesign = `
User experience|=UX|UX design|UX designer|user-centred design|user-centered design
User interface|=UI|UI design|UI designer|interface design
User research|UX research|usability testing|user interviews|user testing|usability
Interaction design|=IxD
Product design|product designer
Graphic design|graphic designer|Grafikdesign|graphisme|diseño gráfico
Visual design
Service design
Design systems|design system|component library
Design thinking
Wireframing|wireframes|wireframe
Prototyping|prototypes|prototype
Information architecture
Figma
Sketch app|=Sketch
Adobe XD
Photoshop|Adobe Photoshop
=Illustrator|Adobe Illustrator
InDesign|Adobe InDesign
After Effects|Adobe After Effects
Premiere Pro|Adobe Premiere
Adobe Creative Suite|Creative Cloud|Creative Suite|Adobe CC
Canva
Motion design|motion graphics
3D modeling|3D modelling|Blender|Cinema 4D|3ds Max|Maya 3D
Animation|animator
Video editing|video editor|video production|montage vidéo|Videoschnitt|Final Cut
Photography|photographer|Fotografie
Typography
Illustration
Industrial design
Packaging design
Interior design|Innenarchitektur
Fashion design
Game design|level design|game designer
Branding|brand identity|brand design
Creative direction|art direction|creative director|art director
Product management|product manager|Produktmanagement|gestion de produit|gestión de producto
Product owner|product ownership
Product strategy|product vision
Product roadmap|roadmap|roadmaps|roadmapping
Product discovery
Product launch|product launches|go to market|go-to-market|=GTM
Requirements gathering|requirements analysis|requirements engineering|gather requirements|gathering requirements|Anforderungsanalyse
User stories|user story|backlog management|product backlog
Market research|Marktforschung|étude de marché|investigación de mercado
Customer discovery|customer interviews|customer feedback|user feedback
Project management|project manager|Projektmanagement|Projektleitung|gestion de projet|gestión de proyectos|gestão de projetos|projectmanagement|projektledning
Programme management|program management|program manager|programme manager|PMO
PRINCE2
PMP
OKRs|OKR|objectives and key results
KPIs|KPI|key performance indicators|key performance indicator|Kennzahlen|indicateurs de performance
Stakeholder management|stakeholder engagement|stakeholders|stakeholder|parties prenantes
Change management|organisational change|organizational change|Change-Management|conduite du changement
Process improvement|process optimization|process optimisation|continuous improvement|Prozessoptimierung|amélioration continue|mejora continua
=Lean|lean manufacturing|lean management
Six Sigma
Business analysis|business analyst
Strategic planning|business strategy|corporate strategy|Unternehmensstrategie
Management consulting|Unternehmensberatung
Business development|=BD|Geschäftsentwicklung|développement commercial|desarrollo de negocio
Partnerships|partnership|strategic partnerships|partner management
Team leadership|people management|team lead|team management|line management|Personalführung|Mitarbeiterführung|encadrement|management d'équipe|liderazgo|Teamleitung
Mentoring|mentorship|mentor|coaching
Remote teams|distributed teams
Public speaking|conference talks|conference speaker|keynote
Developer relations|developer advocacy|DevRel|developer advocate
Community management|community building|community manager
`;
