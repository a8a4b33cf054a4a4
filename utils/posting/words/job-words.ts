import type { Language } from './stop-words';

/**
 * Words that every posting and every resume is full of: they tell no entry from another, so they are never a reason
 * for one. Matched by stem, except where a concept of the tables holds them.
 */
export const jobWords: Record<Language, string> = {
  en: `ability able achieve active actively additional advanced amazing annual applicant application apply appropriate area aspect available awesome based basic
become begin benefit best better big bonus break bring build building candidate care career challenge challenging change choose clear close come commit committed common company customer client
comfortable complete complex consider contribute core create creating creative current currently daily day deal decide deep deliver demonstrate dedicated desire desired detail
different direct diverse drive driven dynamic early easily effective efficient employee employer employment enable end enjoy ensure entire environment equivalent essential
example excellent excited exciting existing expect experience experienced expert expertise extensive extremely familiar familiarity fast feel field find fit flexible focus focused folk follow foundation foundational friendly full
fun fully future gain general generally get give global go goal good great group grow growing growth hand happen hard help high highly hire hour ideal idea ideally impact implement important improve
include included including individual industry initiative innovative interest interested interesting involve job join keep key kind know knowledge large latest lead leading learn leave level life like likely little live
local location long look looking love main maintain major manage meet member mind minimum mission month motivated move multiple needed new nice number offer open operate opportunity order organisation organization
outcome outside pace paced part particular passion passionate people perform person personal place plan play please plus point popular position positive possible potential prefer preferred presence pretty proactive problem product
proficiency proficient professional proven provide put qualification qualified quality quick quickly rare ready real reason receive related relevant report require required requirement respect responsibility responsible
result right role run scale section see seek self senior serve set several share show similar simple simply single site skill skilled small solid solution solve sort space specific spend stage standard start started starting step
strong structure style succeed success successful suitable support sure take talent talented task team tell term thing think thrive time today tool top total track try turn type typical typically understand understanding
unique user valid value various versatile want way week welcome wide willing win word work working world write written year don doesn didn isn aren wasn won couldn shouldn wouldn ve ll re junior mid lead located hybrid remote fulltime parttime
bachelor degree salary per usd eur gbp etc eg ie january february march april may june july august september october november december monday friday`,
  de: `aktiv anforderung arbeit arbeiten arbeitest arbeitsweise aufgabe ausgeprägt begeistern bereich bereit bereitschaft beruf berufserfahrung besitzen bewerben bewerbung bieten bringen bringst dabei denken einbringen einsatz
engagiert entwickeln entwicklung erfahrung erfolg erfolgreich ermöglichen erste fähigkeit firma freude freuen führen ganz gemeinsam gern gerne gesucht gestalten groß gut gute hoch hohe idealerweise interesse jahr jahre jung kenntnis kenntnisse klar
kommunikationsstark kollege kollegen können leidenschaft leiten leitung lösung machen mehrere mehrjährig mindestens mitarbeit mitarbeiter mitbringen mitgestalten möchtest möglich monat motiviert nächst neu offen person position profil qualifikation
rahmen rolle schaffen schnell selbstständig sicher sorgen stadt stark stehen stelle suchen täglich tätigkeit team teamfähig teil themen übernehmen umfeld umgang unterstützen unternehmen verantwortlich verantwortung verfügen vergleichbar verschieden vielseitig
voraussetzung vorteil wachsen weiterentwickeln werden wichtig wissen wünschenswert zeit ziel zusammen zusammenarbeit zuverlässig abgeschlossen ausbildung studium`,
  fr: `accompagner activité aimer ambition année apporter assurer atout avantage base bon bonne cadre candidat candidature chargé collaborateur collègue compétence connaissance contexte contrat créer développement développer
différent disponible domaine emploi ensemble entreprise environnement équipe esprit évoluer excellent existant expérience faire fonction fort forte garantir gérer grand groupe idéalement important intégrer jour maîtrise mettre mission mois monde
niveau nouveau nouvelle objectif offrir organisation participer permettre personne place poste pouvoir premier prendre principal profil projet proposer qualité qualification recherche rejoindre rôle savoir sein sens service société solide souhaité suivi
suivre taille tâche temps travail travailler type venir vie vouloir`,
  es: `actividad año años apoyo área ayudar bueno buen buscar cada cambio capacidad cargo compañía compartir conocimiento conocimientos contar crear crecer crecimiento desarrollar desarrollo día disponibilidad empleo empresa encargar entorno equipo
estar excelente experiencia forma formar función general gran grupo hacer habilidad importante incluir incorporar interés liderar lugar manera mejor mejorar mes mínimo mundo nivel nuevo objetivo ofrecer oportunidad organización parte participar perfil persona poder
posición principal profesional proyecto puesto realizar requerir requisito responsabilidad responsable resultado seguimiento ser servicio solución tarea tener tiempo trabajar trabajo valor vida`,
  pt: `ajudar ano anos apoio área atividade bom boa buscar cargo colaborador colega competência conhecimento conhecimentos contribuir crescer crescimento criar desenvolver desenvolvimento dia empresa equipa equipe estar excelente experiência fazer forma função
fundamental garantir grande grupo habilidade importante integrar interesse melhor melhorar mês mundo nível novo objetivo oferecer oportunidade organização parte participar perfil pessoa poder posição principal procurar profissional projeto qualidade
realizar requisito responsabilidade responsável resultado ser serviço solução tarefa tempo ter time trabalhar trabalho vaga valor vida`,
  nl: `aanbod afdeling bedrijf beschikken bieden bijdragen breed carrière collega dag draag eigen ervaring functie gaan gebied goed goede graag groei groeien groep groot hoog houden interesse inzet jaar jaren kans kennis klaar komen krijgen kunnen leiden leren leuk leven maak maken
mens mensen minimaal mogelijk mogelijkheid nieuw niveau omgeving ontwikkelen ontwikkeling opleiding organisatie passie persoon plek positie profiel project resultaat rol samen samenwerken snel sterk taak team tijd uitdaging uur verantwoordelijk verantwoordelijkheid
verschillende vind vinden vragen week werk werken werkervaring werkzaamheden zelfstandig zoeken zorgen`,
  sv: `ansvar ansvara ansvarig arbeta arbete arbetsuppgift avdelning behov bidra bra dag del driva eget egen engagerad erbjuda erfarenhet flera form företag förmåga få göra god goda grupp hjälpa hög höja intresse jobb jobba kollega komma kompetens kund kunskap kvalitet leda leda ledande lära
mål människa möjlighet mycket ny nya nära olika område person plats position projekt roll se självständig skapa snabb söka stark stor stora stödja tid tjänst team tillsammans trivas uppdrag utbildning utmaning utveckla utveckling vana vardag viktig vilja år års`,
};
