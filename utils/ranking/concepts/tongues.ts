/** Languages of people. Format: see `README.md`. */
export const tongues = `
Languages of people|foreign languages|multilingual|bilingual|trilingual|Fremdsprachen|Fremdsprachenkenntnisse|Sprachkenntnisse|fr:langues étrangères|es:idiomas|pt:idiomas|fr:bilingue|es:bilingüe|nl:talenkennis|sv:språkkunskaper
  =English|business English|English language|native English|English speaker|fluent English|Englisch|englischkenntnisse|Wirtschaftsenglisch|fr:anglais|es:inglés|pt:inglês|nl:Engels|sv:engelska|Cambridge English
    TOEFL; IELTS; TOEIC
  =German|fluent German|Deutsch|Deutschkenntnisse|fr:allemand|es:alemán|pt:alemão|nl:Duits|sv:tyska|Goethe-Zertifikat
  =French|fluent French|Französisch|Französischkenntnisse|fr:français|es:francés|pt:francês|nl only:Frans|sv:franska|=DELF|=DALF
  =Spanish|bilingual Spanish|Spanisch|fr:espagnol|es:español|es:castellano|pt:espanhol|nl:Spaans|sv:spanska|=DELE
  =Italian|Italienisch|fr:italien|es:italiano|pt:italiano|nl:Italiaans|sv:italienska
  =Portuguese|Brazilian Portuguese|Portugiesisch|fr:portugais|es:portugués|pt:português|nl:Portugees|sv:portugisiska
  =Dutch|Niederländisch|fr:néerlandais|es:neerlandés|pt:holandês|nl:Nederlands|sv:nederländska|=Flemish|Holländisch
  =Swedish|Schwedisch|fr:suédois|es:sueco|nl:Zweeds|sv:svenska
  =Norwegian|Norwegisch|fr:norvégien|es:noruego|sv:norska|nl:Noors
  =Danish|Dänisch|fr:danois|es:danés|sv:danska|nl only:Deens
  =Finnish|Finnisch|fr:finnois|es:finlandés|sv:finska
  =Icelandic|Isländisch|fr:islandais
  ^Polish|Polnisch|fr:polonais|es:polaco|nl only:Pools|sv:polska
  =Czech|Tschechisch|fr:tchèque|es:checo
  =Slovak|Slowakisch|fr:slovaque
  =Hungarian|Ungarisch|fr:hongrois|es:húngaro
  =Romanian|Rumänisch|fr:roumain|es:rumano
  =Bulgarian|Bulgarisch|fr:bulgare|es:búlgaro
  =Greek|Griechisch|fr:grec|es:griego|nl:Grieks
  =Turkish|Türkisch|fr:turc|es:turco|nl:Turks|sv:turkiska
  =Russian|Russisch|fr:russe|es:ruso|pt:russo|sv:ryska
  =Ukrainian|Ukrainisch|fr:ukrainien|es:ucraniano
  =Serbian|Serbo-Croatian|Serbisch|fr:serbe|es:serbio
  =Croatian|Kroatisch|fr:croate|es:croata
  =Slovenian|Slovene|Slowenisch|fr:slovène
  =Albanian|Albanisch|fr:albanais
  =Lithuanian|Litauisch|fr:lituanien
  =Latvian|Lettisch|fr:letton
  =Estonian|Estnisch|fr:estonien
  =Arabic|Modern Standard Arabic|Arabisch|fr:arabe|es:árabe|sv:arabiska
  =Hebrew|Hebräisch|fr:hébreu|es:hebreo
  =Persian|=Farsi|=Dari|Persisch|fr:persan
  =Hindi|fr:hindi
  =Urdu
  =Bengali|=Bangla
  =Punjabi
  =Tamil
  =Telugu
  =Gujarati
  =Marathi
  =Mandarin|Mandarin Chinese|=Chinese|=Cantonese|Simplified Chinese|Chinesisch|fr:chinois|fr:mandarin|es:chino|es:chino mandarín
  =Japanese|Japanisch|fr:japonais|es:japonés|=JLPT
  =Korean|Koreanisch|fr:coréen|es:coreano|=TOPIK
  =Vietnamese|Vietnamesisch|fr:vietnamien
  =Thai|Thailändisch|fr:thaï
  =Indonesian|Bahasa Indonesia|=Malay|Bahasa Melayu
  =Tagalog|=Filipino
  =Swahili|=Kiswahili
  =Amharic
  =Somali
  =Yoruba|=Hausa|=Igbo
  =Afrikaans
  =Catalan|Katalanisch|fr:catalan|es:catalán
  =Basque|Euskera
  =Galician|es:gallego
  =Irish Gaelic|=Gaeilge
  =Welsh|=Cymraeg
  =Latin language|Großes Latinum|Latinum
  =Haitian Creole|Kreyòl
  =Luxembourgish|Luxemburgisch|fr:luxembourgeois
`;
