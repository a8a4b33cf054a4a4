import type { Patterns } from './rule';

/** Sections of a form whose rows repeat, and that a resume has entries for. */
export type RowSection = 'work' | 'education' | 'languages' | 'certificates';

/** Words by which a control adds one more of something. What it adds is what is left of its words without them. */
export const addWords: Patterns = {
  en: '^(?:add|create|insert|enter)\\b|^another\\b',
  de: '\\b(?:hinzufugen|erganzen|anlegen)$|^weiteren?[rs]?\\b',
  fr: '^ajouter\\b|^ajoutez\\b',
  es: '^(?:anadir|agregar|anade|agrega)\\b',
  pt: '^(?:adicionar|acrescentar|incluir)\\b',
  it: '^(?:aggiungi|aggiungere)\\b',
  nl: '\\btoevoegen$|^voeg\\b',
  sv: '^lagg till\\b',
  da: '^tilfoj\\b',
  no: '^legg til\\b',
  pl: '^dodaj\\b',
  cs: '^pridat\\b|^pridejte\\b',
  ca: '^afegeix\\b',
  ro: '^adauga\\b',
  ja: 'を?追加(?:する)?$',
  ko: '추가(?:하기)?$',
  zh: '^(?:添加|新增|增加|加入)|(?:添加|新增)$',
};

/** What stands beside those words and says no more. */
export const fillers: Patterns = {
  en: '\\b(?:a|an|another|more|new|one|row|entry|item|section|your|to list)\\b',
  de: '\\b(?:eine?n?|weiteren?[rs]?|neuen?[rs]?|noch|eintrag|zeile|mehr)\\b',
  fr: "\\b(?:une?|autre|nouvelle?|nouvel|encore|de plus|ligne|l'|d')\\b",
  es: '\\b(?:una?|otr[ao]|nuev[ao]|mas|fila)\\b',
  pt: '\\b(?:uma?|outr[ao]|nov[ao]|mais|linha)\\b',
  it: "\\b(?:una?|altr[ao]|un'altr[ao]|nuov[ao]|riga)\\b",
  nl: '\\b(?:een|nog|nieuwe?|andere?|toe|rij|meer)\\b',
  sv: '\\b(?:en|ett|till|ytterligare|ny|nytt|fler)\\b',
  da: '\\b(?:en|et|endnu|ny|nyt|flere)\\b',
  no: '\\b(?:en|et|ei|enda|ny|nytt|flere)\\b',
  pl: '\\b(?:kolejn[aey]|now[aey]|nastepn[aey]|wiersz)\\b',
  cs: '\\b(?:dalsi|nov[aey]|radek)\\b',
};

/** What the words that are left, or the heading over the control, say is added. */
export const rowNouns: readonly { section: RowSection; says: Patterns }[] = [
  {
    section: 'education',
    says: {
      en: '^(?:education(?:al)?(?: (?:history|background|experience|details|information))?|schools?|degrees?|universit(?:y|ies)|colleges?|qualifications?|academic (?:background|history|record))$',
      de: '^(?:ausbildung|(?:aus)?bildungsweg|bildung|studium|schule|hochschule|abschluss|schulbildung)$',
      fr: '^(?:formations?|etudes|diplomes?|ecole|scolarite)$',
      es: '^(?:educacion|formacion(?: academica)?|estudios?|titulo|titulacion)$',
      pt: '^(?:educacao|formacao(?: academica)?|escolaridade|curso)$',
      it: '^(?:istruzione|formazione|titolo di studio|studi)$',
      nl: '^(?:opleiding(?:en)?|onderwijs|studie)$',
      sv: '^utbildning(?:ar)?$',
      da: '^uddannelse(?:r)?$',
      no: '^utdanning(?:er)?$',
      pl: '^(?:wyksztalcenie|edukacj[ae]|szkol[ae])$',
      cs: '^(?:vzdelani|skol[au])$',
      ja: '^(?:学歴|学校)$',
      ko: '^학력$',
      zh: '^(?:教育(?:经历|背景)|學歷|教育)$',
    },
  },
  {
    section: 'work',
    says: {
      en: '^(?:(?:work|employment|professional|job|career)(?: (?:experience|history|background|record))?s?|experiences?|positions?|jobs?|employers?|employment|roles?|(?:previous|past|former) (?:employer|job|position|role)s?|company|companies)$',
      de: '^(?:berufserfahrung(?:en)?|arbeitserfahrung|beruflicher werdegang|berufliche (?:station|erfahrung)|station|position|arbeitgeber|tatigkeit|stelle)$',
      fr: '^(?:experiences?(?: professionnelles?)?|postes?|emplois?|employeurs?|parcours professionnel)$',
      es: '^(?:experiencias?(?: (?:laboral|profesional)(?:es)?)?|puestos?|empleos?|trabajos?)$',
      pt: '^(?:experiencias?(?: profissiona(?:l|is))?|empregos?|cargos?)$',
      it: '^(?:esperienz[ae](?: (?:lavorativ[ae]|professional[ei]))?|posizion[ei]|lavoro)$',
      nl: '^(?:werkervaring(?:en)?|ervaring|functie|baan|werkgever)$',
      sv: '^(?:arbetslivserfarenhet|arbetserfarenhet|erfarenhet|anstallning(?:ar)?|arbetsgivare)$',
      da: '^(?:erhvervserfaring|arbejdserfaring|erfaring|ansaettelse|stilling)$',
      no: '^(?:arbeidserfaring|yrkeserfaring|erfaring|stilling|arbeidsgiver)$',
      pl: '^(?:doswiadczenie(?: zawodowe)?|stanowisko|zatrudnienie|prac[ae])$',
      cs: '^(?:pracovni zkusenosti?|zkusenosti?|praxi|praxe|pozici|zamestnani)$',
      ja: '^(?:職歴|職務経歴|経歴|勤務先)$',
      ko: '^(?:경력|직장)$',
      zh: '^(?:工作(?:经历|经验|經歷|經驗)?|职位)$',
    },
  },
  {
    section: 'languages',
    says: {
      en: '^languages?(?: skills?)?$',
      de: '^sprach(?:en?|kenntnis(?:se)?)$',
      fr: '^langues?$',
      es: '^idiomas?$',
      pt: '^idiomas?$',
      it: '^lingu[ae]$',
      nl: '^ta(?:al|len)$',
      sv: '^sprak$',
      da: '^sprog$',
      no: '^sprak$',
      pl: '^jezyki?$',
      cs: '^jazyky?$',
      ja: '^(?:言語|語学)$',
      ko: '^(?:언어|외국어)$',
      zh: '^(?:语言|語言|语言能力)$',
    },
  },
  {
    section: 'certificates',
    says: {
      en: '^(?:certifi(?:cations?|cates?)|licen[sc]es?|(?:licen[sc]es?|certifi(?:cations?|cates?)) (?:and|&) (?:licen[sc]es?|certifi(?:cations?|cates?)))$',
      de: '^zertifi(?:kate?|zierung(?:en)?)$',
      fr: '^(?:certifications?|certificats?)$',
      es: '^(?:certificacion(?:es)?|certificados?)$',
      pt: '^(?:certificac(?:ao|oes)|certificados?)$',
      it: '^certificazion[ei]$',
      nl: '^certifica(?:at|ten)$',
      sv: '^certifikat$',
      da: '^certifikat(?:er)?$',
      no: '^sertifikat(?:er)?$',
      pl: '^certyfikaty?$',
      cs: '^certifikaty?$',
      ja: '^資格$',
      ko: '^자격증$',
      zh: '^(?:证书|證照|证照)$',
    },
  },
];

/** Words by which a control in a row takes the row away again. */
export const removeWords: Patterns = {
  en: '^(?:remove|delete|discard)\\b|^[x×✕✖]$',
  de: '\\b(?:entfernen|loschen)$',
  fr: '^(?:supprimer|retirer|effacer)\\b',
  es: '^(?:eliminar|quitar|borrar)\\b',
  pt: '^(?:remover|excluir|eliminar)\\b',
  it: '^(?:rimuovi|elimina|rimuovere)\\b',
  nl: '\\bverwijderen$|^verwijder\\b',
  sv: '^ta bort\\b|^radera\\b',
  da: '^(?:fjern|slet)\\b',
  no: '^(?:fjern|slett)\\b',
  pl: '^usun\\b',
  cs: '^(?:odebrat|odstranit|smazat)\\b',
  ja: '削除(?:する)?$',
  ko: '(?:삭제|제거)$',
  zh: '^(?:删除|移除|刪除)',
};

/** Words of the control that keeps what was entered into a row. */
export const saveWords: Patterns = {
  en: '^(?:save|done|update|ok|confirm)\\b',
  de: '\\bspeichern$|^fertig$|\\bubernehmen$',
  fr: '^(?:enregistrer|valider|sauvegarder)\\b',
  es: '^guardar\\b',
  pt: '^(?:salvar|guardar)\\b',
  it: '^salva\\b',
  nl: '^opslaan\\b',
  sv: '^spara\\b',
  da: '^gem\\b',
  no: '^lagre\\b',
  pl: '^zapisz\\b',
  cs: '^ulozit\\b',
  ja: '保存',
  ko: '저장',
  zh: '保存|儲存',
};
