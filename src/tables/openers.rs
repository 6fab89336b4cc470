//! Headings of lists of other pages below an article, a product or an advert, in the languages of the web.
//!
//! Source: ours, from what the templates of newspapers, shops, classified adverts, blogs and video sites call such
//! lists: other pages on the subject, what others bought or viewed, what was viewed before, the latest, the posts before
//! and after, and comments. Left out is what may as well head content, as `More news` does on the front page of a
//! paper and `Más información` in an article. The phrases of `vocabulary` are such headings too; the model was trained
//! with those, not with these.

/// All of them.
pub(crate) const OPENERS: &[&[&str]] = &[
    EARLY,
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    PORTUGUESE,
    ITALIAN,
    DUTCH,
    POLISH,
    CZECH,
    SLOVAK,
    SWEDISH,
    DANISH,
    NORWEGIAN,
    FINNISH,
    HUNGARIAN,
    ROMANIAN,
    GREEK,
    TURKISH,
    RUSSIAN,
    UKRAINIAN,
    OTHER_SLAVIC,
    BALTIC,
    ARABIC,
    PERSIAN,
    HEBREW,
    INDIC,
    OTHERS,
    INDONESIAN,
    VIETNAMESE,
    THAI,
    KOREAN,
    JAPANESE,
    CHINESE,
];

/// Of papers and boards of the years around 2000, in several languages, in lower case, sorted. Some head a paper's other
/// news, which front pages of that time listed without a heading.
#[rustfmt::skip]
const EARLY: &[&str] = &[
    "altre notizie", "follow ups", "follow-ups", "if you like this", "more headlines", "other headlines",
    "other stories", "otras noticias", "post a followup", "weitere meldungen", "zum thema", "主なニュース", "相关链接",
    "相關連結", "독자의견", "이 기사에 대한 독자의견",
];

/// English, in lower case, sorted.
#[rustfmt::skip]
const ENGLISH: &[&str] = &[
    "add a comment", "also in this section", "also of interest", "around the web", "bought together",
    "complete the look", "customers also bought", "customers also viewed", "customers who bought",
    "customers who bought this item", "customers who bought this product", "customers who viewed",
    "customers who viewed this item", "editors' picks", "editors’ picks", "editor’s picks",
    "frequently bought together", "from around the web", "from our blog", "from the blog", "items you viewed",
    "join the conversation", "join the discussion", "keep reading", "latest blog posts", "latest from our blog",
    "may also interest you", "might also interest you", "might interest you", "more ads", "more articles",
    "more episodes", "more in this section", "more like this", "more listings", "more posts", "more products",
    "more videos", "most commented", "most shared", "newer posts", "often bought together", "older posts", "other ads",
    "other articles", "other customers also", "other listings", "other posts", "others also bought",
    "others also viewed", "people also bought", "people also viewed", "picked for you", "popular articles",
    "popular now", "popular products", "previous article", "products you may like", "promoted stories",
    "recent articles", "recent blog posts", "recent news", "recently viewed", "related articles", "related content",
    "related news", "related products", "related searches", "related stories", "related videos", "similar ads",
    "similar articles", "similar items", "similar listings", "similar posts", "similar products", "similar videos",
    "today's top stories", "viewers also watched", "we think you'll like", "we think you’ll like",
    "what others are reading", "what to read next", "write a comment", "you may be interested", "you may like",
    "you might be interested", "you might like", "you'll also like", "you'll love these", "your browsing history",
    "you’ll also like",
];

/// German, in lower case, sorted.
#[rustfmt::skip]
const GERMAN: &[&str] = &[
    "aktuelle beiträge", "andere kunden interessierten", "andere kunden kauften", "andere kunden suchten",
    "andere nutzer suchten", "auch gefallen", "auch interessieren", "auch lesenswert", "aus dem blog",
    "aus unserem blog", "beitragsnavigation", "beliebte artikel", "beliebte beiträge", "beliebte produkte",
    "das könnte dich interessieren", "das könnte dir gefallen", "das könnte ihnen gefallen",
    "das könnte sie auch interessieren", "diskutieren sie mit", "empfehlungen der redaktion", "empfehlungen für dich",
    "empfehlungen für sie", "empfohlene artikel", "empfohlene beiträge", "empfohlene produkte",
    "häufig zusammen gekauft", "ihre zuletzt angesehenen", "kunden haben auch", "kunden interessierten sich",
    "kunden kauften auch", "kunden kauften dazu", "kunden suchten auch", "kunden, die diesen artikel",
    "kunden, die diesen artikel angesehen haben", "kunden, die diesen artikel gekauft haben",
    "kunden, die dieses produkt gekauft haben", "lies auch", "mehr artikel", "mehr aus dem ressort",
    "mehr aus der rubrik", "mehr aus dieser kategorie", "mehr lesen", "mehr videos", "meist gelesen",
    "meistgelesene artikel", "neueste artikel", "neueste beiträge", "neueste kommentare", "neueste nachrichten",
    "nächster artikel", "nächster beitrag", "passend zum thema", "passende artikel", "passende produkte",
    "schreibe einen kommentar", "schreiben sie einen kommentar", "top-nachrichten", "verwandte artikel",
    "verwandte beiträge", "verwandte inhalte", "verwandte produkte", "verwandte themen", "vorheriger artikel",
    "vorheriger beitrag", "weitere anzeigen", "weitere artikel", "weitere beiträge", "weitere produkte",
    "weitere themen", "weitere videos", "zuletzt angesehen", "zuletzt besucht", "zuletzt gesehen", "zum weiterlesen",
    "zusammen gekauft", "ähnliche anzeigen", "ähnliche artikel", "ähnliche beiträge", "ähnliche produkte",
];

/// French, in lower case, sorted.
#[rustfmt::skip]
const FRENCH: &[&str] = &[
    "achetés ensemble", "annonces similaires", "article précédent", "article suivant", "articles associés",
    "articles connexes", "articles recommandés", "articles récents", "articles similaires", "autres annonces",
    "autres articles", "consultés récemment", "d'autres articles", "dans la même catégorie", "dans la même rubrique",
    "derniers articles", "dernières actualités", "devrait vous plaire", "fréquemment achetés",
    "laisser un commentaire",
    "laissez un commentaire", "les clients ayant acheté", "les clients ayant acheté cet article",
    "les clients ont acheté", "les clients ont aussi", "les clients ont également", "les clients qui ont acheté",
    "les clients qui ont acheté cet article", "les internautes ont aussi", "les plus consultés", "les plus lues",
    "les plus populaires", "lire également", "nos derniers articles", "ont aussi acheté", "ont également acheté",
    "plus d'articles", "pourraient aussi vous intéresser", "pourraient aussi vous plaire",
    "pourraient vous intéresser",
    "pourraient vous plaire", "pourrait aussi vous intéresser", "pourrait aussi vous plaire",
    "pourrait vous intéresser", "pourrait vous plaire", "produits apparentés", "produits associés",
    "produits complémentaires", "produits similaires", "recommandé pour vous", "recommandés pour vous",
    "récemment consultés", "récemment vus", "souvent achetés ensemble", "sur le même thème", "vidéos similaires",
    "voir aussi", "vous aimerez aussi", "vous aimerez peut-être", "vous aimerez également",
    "vous avez récemment consulté", "vous pourriez aimer", "vous pourriez aussi aimer",
    "vous pourriez également aimer",
    "vu récemment", "vus récemment", "à découvrir aussi", "à voir aussi", "à voir également",
    "ça peut vous intéresser",
];

/// Spanish, in lower case, sorted.
#[rustfmt::skip]
const SPANISH: &[&str] = &[
    "anuncios relacionados", "anuncios similares", "artículo anterior", "artículo siguiente", "artículos recientes",
    "artículos recomendados", "artículos similares", "clientes también compraron", "comprados juntos",
    "comprados juntos habitualmente", "deja tu comentario", "deja una respuesta", "dejar un comentario",
    "entrada anterior", "entrada siguiente", "entradas recientes", "entradas relacionadas", "frecuentemente comprados",
    "las más leídas", "le puede interesar", "lee también", "leer también", "lo más visto",
    "los clientes que compraron",
    "los clientes que compraron este artículo", "los clientes que compraron este producto", "los clientes también",
    "los usuarios también compraron", "los usuarios también vieron", "mira también", "más artículos",
    "más de esta sección", "más leídas", "más leídos", "más sobre este tema", "más videos", "más vídeos",
    "noticias recientes", "noticias relacionadas", "noticias similares", "otros anuncios", "otros artículos",
    "otros clientes compraron", "otros clientes también", "podría gustarte", "podría interesarte",
    "podrían interesarte", "productos recomendados", "productos relacionados", "productos similares",
    "productos vistos", "puede interesarle", "puede interesarte", "puede que te guste", "puede que te interese",
    "quienes compraron", "quizá te interese", "quizás te interese", "recién vistos", "recomendaciones para ti",
    "recomendado para ti", "recomendados para ti", "siguiente artículo", "tal vez te interese", "también compraron",
    "también podría interesarte", "te podría gustar", "te podría interesar", "te podrían interesar", "te puede gustar",
    "te pueden interesar", "vea también", "ver también", "visto recientemente", "vistos recientemente",
    "últimas entradas", "últimas noticias", "últimos artículos",
];

/// Portuguese, in lower case, sorted.
#[rustfmt::skip]
const PORTUGUESE: &[&str] = &[
    "anúncios relacionados", "anúncios semelhantes", "anúncios similares", "artigo anterior", "artigos recentes",
    "artigos relacionados", "artigos semelhantes", "clientes que compraram", "clientes que compraram este produto",
    "clientes também compraram", "compre junto", "compre também", "deixe seu comentário", "deixe um comentário",
    "deixe uma resposta", "frequentemente comprados", "leia ainda", "mais acessadas", "mais artigos", "mais lidos",
    "mais sobre este assunto", "mais vistas", "mais vistos", "notícias recentes", "notícias relacionadas",
    "outros anúncios", "outros artigos", "pode gostar de", "pode interessar", "pode te interessar", "poderá gostar",
    "poderá também gostar", "post anterior", "posts recentes", "posts relacionados", "produtos recomendados",
    "produtos relacionados", "produtos semelhantes", "produtos similares", "próximo artigo", "próximo post",
    "quem viu este produto", "recomendadas para você", "recomendado para você", "recomendados para você",
    "talvez você goste", "também compraram", "também pode gostar", "ver também", "visto por último",
    "vistos recentemente", "visualizados recentemente", "você pode gostar", "você pode se interessar",
    "você também pode gostar", "você também pode se interessar", "você também vai gostar", "últimas notícias",
    "últimos artigos", "últimos posts", "últimos vistos",
];

/// Italian, in lower case, sorted.
#[rustfmt::skip]
const ITALIAN: &[&str] = &[
    "acquistati insieme", "altri annunci", "altri articoli", "annunci correlati", "annunci simili",
    "articoli consigliati", "articoli recenti", "articoli simili", "articolo precedente", "articolo successivo",
    "chi ha acquistato", "chi ha acquistato questo articolo", "chi ha acquistato questo prodotto", "chi ha comprato",
    "comprati insieme", "consigliati per te", "guarda anche", "hanno acquistato anche", "hanno comprato anche",
    "i clienti hanno acquistato", "i clienti hanno comprato", "i clienti hanno visto", "i clienti hanno visualizzato",
    "i più visti", "lascia un commento", "lascia una risposta", "le più lette", "leggi pure", "notizie correlate",
    "notizie simili", "più lette", "potrebbe anche interessarti", "potrebbe piacerti", "potrebbero anche interessarti",
    "potrebbero interessarti", "potrebbero piacerti", "prodotti consigliati", "prodotti correlati", "prodotti simili",
    "spesso acquistati", "spesso comprati", "ti possono interessare", "ti potrebbe anche interessare",
    "ti potrebbe interessare", "ti potrebbe piacere", "ti potrebbero interessare", "ti può interessare",
    "ultime notizie", "ultimi articoli", "vedi anche", "visti di recente", "visualizzati di recente",
    "visualizzati recentemente",
];

/// Dutch, in lower case, sorted.
#[rustfmt::skip]
const DUTCH: &[&str] = &[
    "aanbevolen voor jou", "aanbevolen voor u", "andere artikelen", "anderen bekeken ook", "anderen kochten ook",
    "bekeken ook", "bekijk ook", "dit vind je misschien", "geef een reactie", "gerelateerd nieuws",
    "gerelateerde artikelen", "gerelateerde berichten", "gerelateerde producten", "interessant voor jou",
    "klanten bekeken ook", "klanten kochten ook", "kochten ook", "laat een reactie achter", "laatst bekeken",
    "laatste nieuws", "lees verder", "meer artikelen", "misschien ook interessant", "misschien vind je dit",
    "misschien vindt u dit", "onlangs bekeken", "ook interessant", "plaats een reactie", "populaire artikelen",
    "populaire berichten", "recent bekeken", "recente artikelen", "recente berichten", "samen gekocht",
    "soortgelijke advertenties", "soortgelijke producten", "vaak samen gekocht", "vergelijkbare advertenties",
    "vergelijkbare artikelen", "vergelijkbare producten", "vind je dit ook leuk", "volgend artikel", "volgend bericht",
    "vond je misschien", "vorig artikel", "vorig bericht", "wat anderen lezen",
];

/// Polish, in lower case, sorted.
#[rustfmt::skip]
const POLISH: &[&str] = &[
    "czytaj również", "często kupowane", "dodaj komentarz", "inne artykuły", "inne ogłoszenia", "inni klienci kupili",
    "inni klienci oglądali", "inni oglądali", "klienci kupili", "klienci oglądali", "klienci, którzy kupili",
    "klienci, którzy kupili ten produkt", "kupowane razem", "mogą ci się spodobać", "mogą cię zainteresować",
    "może ci się spodobać", "może cię też zainteresować", "może cię zainteresować", "może zainteresować cię",
    "najchętniej czytane", "najnowsze artykuły", "najnowsze wiadomości", "najnowsze wpisy", "następny artykuł",
    "następny wpis", "ostatnie wpisy", "ostatnio oglądane", "ostatnio przeglądane", "podobne artykuły",
    "podobne ogłoszenia", "podobne produkty", "podobne wpisy", "polecamy również", "polecamy także",
    "polecane artykuły", "polecane dla ciebie", "polecane produkty", "poprzedni artykuł", "poprzedni wpis",
    "powiązane artykuły", "powiązane produkty", "powiązane tematy", "powiązane wpisy", "produkty powiązane",
    "przeczytaj również", "przeczytaj także", "przeczytaj też", "więcej na ten temat", "zobacz również", "zobacz też",
    "zostaw komentarz",
];

/// Czech, in lower case, sorted.
#[rustfmt::skip]
const CZECH: &[&str] = &[
    "další inzeráty", "diskuse (", "diskuse k článku", "diskuze (", "diskuze k článku", "doporučené produkty",
    "doporučené články", "mohlo by se vám líbit", "mohlo by vás také",
    "mohlo by vás zajímat", "nakupují také", "naposledy navštívené", "naposledy prohlížené", "naposledy zobrazené",
    "nejnovější příspěvky", "nejnovější zprávy", "nejnovější články", "následující článek", "ostatní zákazníci",
    "podobné inzeráty", "podobné produkty", "podobné zboží", "podobné články", "předchozí článek", "přečtěte si",
    "vstoupit do diskuse", "zákazníci koupili", "zákazníci kupují", "zákazníci také koupili", "zákazníci také kupují",
    "zákazníci, kteří koupili", "často kupováno", "často nakupováno", "čtěte dále",
];

/// Slovak, in lower case, sorted.
#[rustfmt::skip]
const SLOVAK: &[&str] = &[
    "mohlo by vás zaujať", "mohlo by vás zaujímať", "najnovšie správy", "najnovšie články", "najčítanejšie",
    "naposledy prezerané", "nasledujúci článok", "predchádzajúci článok", "prečítajte si", "súvisiace produkty",
    "súvisiace články", "zákazníci kupujú", "zákazníci kúpili", "často kupované",
];

/// Swedish, in lower case, sorted.
#[rustfmt::skip]
const SWEDISH: &[&str] = &[
    "andra har köpt", "andra köpte också", "andra köpte även", "andra läser", "andra tittade på", "du gillar kanske",
    "du kanske gillar", "du kanske också gillar", "du kanske också är intresserad", "du kanske även gillar",
    "fler annonser", "fler artiklar", "föregående artikel", "föregående inlägg", "kanske gillar du", "kunder köpte",
    "kunder som köpte", "köps ofta tillsammans", "köpte också", "köpte även", "liknande annonser", "liknande artiklar",
    "liknande produkter", "lämna ett svar", "läs mer", "läs vidare", "mer i ämnet", "mer om ämnet", "nyligen visade",
    "nästa artikel", "nästa inlägg", "ofta köpta tillsammans", "populära artiklar", "rekommenderade artiklar",
    "rekommenderas för dig", "relaterade artiklar", "relaterade inlägg", "relaterade produkter", "relaterat",
    "senast sedda", "senast visade", "senaste inläggen", "senaste nyheterna", "senaste nytt", "vi rekommenderar också",
];

/// Danish, in lower case, sorted.
#[rustfmt::skip]
const DANISH: &[&str] = &[
    "anbefalede artikler", "andre kunder købte", "andre kunder så", "andre købte også", "andre læser",
    "du kan også lide", "du vil måske også", "flere annoncer", "flere artikler", "forrige artikel", "forrige indlæg",
    "kunder købte", "kunder som købte", "kunder, der købte", "købes ofte sammen", "købt sammen", "købte også",
    "lignende annoncer", "lignende artikler", "lignende produkter", "læs videre", "mere om emnet",
    "måske er du interesseret", "måske kan du lide", "måske kan du også lide", "næste artikel", "næste indlæg",
    "ofte købt sammen", "relaterede artikler", "relaterede indlæg", "relaterede produkter", "relaterede varer",
    "senest viste", "seneste indlæg", "seneste nyheder", "seneste nyt", "sidst sete", "sidst viste", "skriv et svar",
];

/// Norwegian, in lower case, sorted.
#[rustfmt::skip]
const NORWEGIAN: &[&str] = &[
    "anbefalt for deg", "anbefalte artikler", "andre kjøpte også", "andre kunder kjøpte", "andre leser",
    "andre så også på", "du liker kanskje", "du vil kanskje like", "du vil kanskje også like", "flere annonser",
    "forrige artikkel", "forrige innlegg", "kanskje liker du", "kjøpes ofte sammen", "kjøpte også", "kunder kjøpte",
    "kunder som kjøpte", "lignende annonser", "mer om saken", "neste artikkel", "neste innlegg", "nylig sett",
    "ofte kjøpt sammen", "relaterte artikler", "relaterte innlegg", "relaterte produkter", "relaterte saker",
    "sist sett", "sist viste", "siste innlegg", "siste nyheter", "siste nytt",
];

/// Finnish, in lower case, sorted.
#[rustfmt::skip]
const FINNISH: &[&str] = &[
    "aiheeseen liittyvät", "aiheeseen liittyvää", "asiakkaat ostivat", "edellinen artikkeli", "hiljattain katsotut",
    "jätä kommentti", "katsotuimmat", "kirjoita kommentti", "liittyvät artikkelit", "liittyvät tuotteet",
    "lisää aiheesta", "lisää artikkeleita", "lue seuraavaksi", "luetuimmat jutut", "muut lukevat", "muut ostivat",
    "ostetaan usein yhdessä", "saatat myös pitää", "saatat pitää myös", "saatat pitää näistä", "saattaa kiinnostaa",
    "samankaltaiset ilmoitukset", "samankaltaiset tuotteet", "samankaltaisia ilmoituksia", "samankaltaisia tuotteita",
    "samanlaisia tuotteita", "seuraava artikkeli", "sinua saattaa kiinnostaa", "sinua voisi kiinnostaa",
    "suositellut artikkelit", "tuoreimmat uutiset", "usein ostettu yhdessä", "usein yhdessä ostetut",
    "uusimmat artikkelit", "uusimmat uutiset", "vastaavat tuotteet", "viimeisimmät uutiset", "viimeksi katsellut",
    "viimeksi katsotut", "äskettäin katsellut", "äskettäin katsotut",
];

/// Hungarian, in lower case, sorted.
#[rustfmt::skip]
const HUNGARIAN: &[&str] = &[
    "ajánlott cikkek", "előző bejegyzés", "előző cikk", "ez is tetszhet", "ez is érdekelhet", "ezek is tetszhetnek",
    "ezek is érdekelhetik", "ezek is érdekelhetnek", "ezeket is megvették", "ezeket is vásárolták", "ezt is megvették",
    "friss hírek", "gyakran együtt vásárolt", "gyakran vásárolják együtt", "hasonló bejegyzések", "hasonló cikkek",
    "hasonló hirdetések", "hasonló termékek", "hozzászólok", "következő bejegyzés", "következő cikk",
    "legfrissebb hírek", "legnézettebb", "legutóbb megtekintett", "mások ezeket is", "mások ezt is", "neked ajánljuk",
    "nemrég megtekintett", "olvasd el ezt is", "olvassa el ezt is", "további cikkek", "további hirdetések",
    "utoljára megtekintett", "vásárlóink ezt is", "önnek ajánljuk",
];

/// Romanian, in lower case, sorted.
#[rustfmt::skip]
const ROMANIAN: &[&str] = &[
    "alte anunțuri", "alte articole", "alți clienți au", "anunțuri similare", "ar putea interesa", "articole recente",
    "articole recomandate", "articolul anterior", "articolul următor", "au mai cumpărat", "cele mai recente știri",
    "citeste si", "citeşte şi", "citiți și", "clienții au cumpărat", "clienții care au cumpărat", "cumpărate împreună",
    "frecvent cumpărate", "lasă un comentariu", "lasă un răspuns", "poate te interesează", "produse asemănătoare",
    "produse recomandate", "produse similare", "produse vizualizate", "recomandate pentru tine",
    "s-ar putea să te intereseze", "s-ar putea să vă intereseze", "s-ar putea să vă placă", "s-ar putea să-ți placă",
    "te-ar mai putea interesa", "te-ar putea interesa", "ultimele articole", "ultimele știri", "v-ar putea interesa",
    "vezi si", "vezi și", "vizualizate recent", "vă recomandăm și", "văzute recent", "știri similare",
    "ți-ar putea plăcea",
];

/// Greek, in lower case, sorted.
#[rustfmt::skip]
const GREEK: &[&str] = &[
    "άλλα άρθρα", "ίσως σας αρέσει", "ίσως σας ενδιαφέρει", "αγοράζονται συχνά", "αγόρασαν επίσης",
    "αφήστε μια απάντηση", "δείτε ακόμα", "δείτε επίσης", "διαβάστε ακόμη", "διαβαστε ακομα", "διαβαστε επισης",
    "είδατε πρόσφατα", "επόμενο άρθρο", "μπορεί να σας αρέσει", "μπορεί να σας αρέσουν", "μπορεί να σας ενδιαφέρει",
    "μπορεί να σας ενδιαφέρουν", "οι πελάτες αγόρασαν", "παρόμοια άρθρα", "παρόμοια προϊόντα", "παρόμοιες αγγελίες",
    "πελάτες που αγόρασαν", "περισσότερα άρθρα", "προβλήθηκαν πρόσφατα", "προηγούμενο άρθρο", "προτεινόμενα άρθρα",
    "προτεινόμενα προϊόντα", "ροή ειδήσεων", "συχνά αγοράζονται", "σχετικά θέματα", "σχετικά προϊόντα",
    "σχετικές αναρτήσεις", "σχετικές ειδήσεις", "σχετικα αρθρα", "τελευταία νέα", "τελευταίες ειδήσεις",
    "τελευταια νεα",
];

/// Turkish, in lower case, sorted.
#[rustfmt::skip]
const TURKISH: &[&str] = &[
    "ayrıca okuyun", "benzer haberler", "benzer ilanlar", "benzer içerikler", "benzer yazılar", "benzer ürünler",
    "beğenebileceğiniz ürünler", "bir cevap yazın", "bir yanıt yazın", "birlikte alınanlar", "birlikte satın al",
    "bu ürünü alanlar", "bunlar da ilginizi", "bunları da alanlar", "bunları da beğenebilirsiniz", "diğer ilanlar",
    "diğer yazılar", "en son haberler", "en çok okunan", "hoşunuza gidebilir", "ilgili içerikler", "ilgili makaleler",
    "ilgili yazılar", "ilgili ürünler", "ilginizi çekebilecek", "ilginizi çekebilir", "müşteriler bunları da",
    "sizin için seçtik", "sizin için önerilen", "son baktıklarınız", "son dakika haberleri", "son gezdiğiniz",
    "son görüntülenen", "son haberler", "son incelediğiniz", "son yazılar", "sonraki haber", "sonraki yazı",
    "sıkça birlikte alınan", "çok okunan", "önceki haber", "önceki yazı", "önerilen haberler", "önerilen içerikler",
];

/// Russian, in lower case, sorted.
#[rustfmt::skip]
const RUSSIAN: &[&str] = &[
    "вам будет интересно", "вам может быть интересно", "вам может понравиться", "вам также может быть интересно",
    "вам также может понравиться", "вас может заинтересовать", "вас также может заинтересовать",
    "вместе с этим покупают", "вместе с этим товаром", "возможно, вам понравится", "возможно, вас заинтересует",
    "вы недавно смотрели", "вы просматривали", "вы уже смотрели", "другие материалы", "другие объявления",
    "другие статьи", "лента новостей", "материалы по теме", "недавно просмотренные", "новости партнеров",
    "новости партнёров", "новости по теме", "оставить комментарий", "оставьте комментарий", "покупают вместе",
    "последние новости", "похожие видео", "похожие записи", "похожие материалы", "похожие новости",
    "похожие объявления", "похожие статьи", "похожие товары", "предыдущая запись", "предыдущая статья",
    "просмотренные товары", "ранее просмотренные", "рекомендуем почитать", "рекомендуем прочитать",
    "рекомендуем также",
    "рекомендуемые товары", "с этим покупают", "с этим товаром", "самое читаемое", "следующая запись",
    "следующая статья", "смотрите также", "сопутствующие товары", "также покупают", "часто покупают с",
    "читайте далее",
    "читайте еще", "читайте ещё", "читать также", "что ещё почитать",
];

/// Ukrainian, in lower case, sorted.
#[rustfmt::skip]
const UKRAINIAN: &[&str] = &[
    "вам буде цікаво", "вам може бути цікаво", "вам може сподобатися", "вам також може сподобатися",
    "вас може зацікавити", "вас також може зацікавити", "ви переглядали", "дивіться також", "з цим товаром",
    "залишити відповідь", "купують разом", "матеріали за темою", "наступна стаття", "наступний запис",
    "нещодавно переглянуті", "новини за темою", "новини партнерів", "останні новини", "останні публікації",
    "переглянуті товари", "подібні оголошення", "подібні товари", "попередня стаття", "попередній запис",
    "разом з цим товаром", "рекомендовані товари", "рекомендуємо прочитати", "стрічка новин", "схожі записи",
    "схожі новини", "схожі оголошення", "схожі статті", "схожі товари", "також купують", "читайте далі", "читайте ще",
    "інші оголошення", "інші статті",
];

/// Serbian, Croatian, Slovene, Bulgarian, in lower case, sorted.
#[rustfmt::skip]
const OTHER_SLAVIC: &[&str] = &[
    "kupci so kupili tudi", "kupci su kupili", "morda vas zanima", "možda vas zanima", "možda će vas zanimati",
    "najčitanije", "podobni članki", "povezani proizvodi", "povezani članci", "preberite tudi", "pročitajte još",
    "slični oglasi", "slični proizvodi", "slični članci", "sorodni članki", "вижте още", "вижте също",
    "клиентите купиха също", "можда вас интересује", "можда ће вас занимати", "може да ви хареса", "може да харесате",
    "най-четени", "најчитаније", "още по темата", "подобни обяви", "подобни продукти", "подобни статии",
    "последни новини", "прочитајте још", "свързани новини", "свързани статии", "слични чланци",
];

/// Latvian, Estonian, Lithuanian, in lower case, sorted.
#[rustfmt::skip]
const BALTIC: &[&str] = &[
    "citi pirka arī", "jaunākās ziņas", "jums gali patikti", "jums varētu patikt", "lasi arī", "lasiet arī",
    "lasīt arī", "lasītākie", "loe ka", "loe lisaks", "loetumad", "līdzīgas preces", "līdzīgi raksti",
    "līdzīgi sludinājumi", "naujausios naujienos", "panašios prekės", "panašūs skelbimai", "panašūs straipsniai",
    "saistītie raksti", "sarnased kuulutused", "sarnased tooted", "seotud artiklid", "seotud tooted", "skaitomiausi",
    "skaitykite taip pat", "sulle võib meeldida", "susiję straipsniai", "taip pat skaitykite", "viimased uudised",
];

/// Arabic, in lower case, sorted.
#[rustfmt::skip]
const ARABIC: &[&str] = &[
    "آخر الأخبار", "أحدث الأخبار", "أحدث المقالات", "أخبار ذات صلة", "أخبار متعلقة", "أخبار مشابهة", "أضف تعليق",
    "أضف تعليقا", "إعلانات ذات صلة", "إعلانات مشابهة", "إعلانات مماثلة", "إقرأ أيضًا", "اترك تعليقا", "اترك تعليقاً",
    "اترك تعليقًا", "اترك رداً", "اخترنا لك", "اشتروا أيضا", "اشترى العملاء", "التعليقات", "العملاء الذين اشتروا",
    "المزيد من المقالات", "المقال التالي", "المقال السابق", "المقالة التالية", "المقالة السابقة", "الموضوع التالي",
    "الموضوع السابق", "ذات صلة", "ربما يعجبك", "ربما يهمك", "شاهد أيضا", "شاهد أيضاً", "شاهد أيضًا", "شاهدته مؤخرا",
    "شوهدت مؤخرا", "شوهدت مؤخرًا", "غالبا ما يتم شراؤها", "غالبًا ما يتم شراؤها", "قد ترغب أيضا", "قد تعجبك",
    "قد يعجبك", "قد يهمك", "مقالات متعلقة", "مقالات مشابهة", "منتجات ذات صلة", "منتجات متعلقة", "منتجات مشابهة",
    "منتجات مماثلة", "مواضيع ذات صلة", "موضوعات متعلقة", "نرشح لك", "يتم شراؤها معا", "يتم شراؤها معًا",
];

/// Persian, in lower case, sorted.
#[rustfmt::skip]
const PERSIAN: &[&str] = &[
    "آخرین اخبار", "آخرین مطالب", "آگهی های مشابه", "آگهی‌های مشابه", "با هم خریداری", "بازدید اخیر", "بازدیدهای اخیر",
    "حتما بخوانید", "حتماً بخوانید", "خبر بعدی", "خبر قبلی", "خریداران این", "خریداران این کالا", "شاید این موارد",
    "شاید بپسندید", "شاید دوست داشته باشید", "محصولات مرتبط", "محصولات مشابه", "محصولات پیشنهادی", "مشتریان این کالا",
    "مشتریان خریده", "مطالب بیشتر", "مطالب مشابه", "مطالب پیشنهادی", "مطلب بعدی", "مطلب قبلی", "مقالات مرتبط",
    "مقالات مشابه", "ممکن است بپسندید", "ممکن است دوست داشته", "نظرات", "نظرات کاربران", "نوشته بعدی", "نوشته قبلی",
    "نوشته های مرتبط", "نوشته‌های مرتبط", "نوشته‌های مشابه", "همچنین ببینید", "همچنین بخوانید", "پربیننده",
    "پیشنهاد ما به شما", "پیشنهاد می کنیم بخوانید", "پیشنهاد می‌کنیم بخوانید", "کالاهای مرتبط", "کالاهای مشابه",
];

/// Hebrew, in lower case, sorted.
#[rustfmt::skip]
const HEBREW: &[&str] = &[
    "אולי גם תאהבו", "אולי יעניין", "אולי יעניין אותך", "אולי תאהב", "אולי תאהבו", "הכתבה הבאה", "הכתבה הקודמת",
    "הנקראות ביותר", "הנקראים ביותר", "הפוסט הבא", "הפוסט הקודם", "השאר תגובה", "השארת תגובה", "יכול לעניין",
    "כתבות דומות", "כתבות קשורות", "כתיבת תגובה", "לקוחות קנו גם", "לקוחות רכשו גם", "לקוחות שקנו", "מאמרים דומים",
    "מאמרים קשורים", "מודעות דומות", "מודעות נוספות", "מוצרים דומים", "מוצרים מומלצים", "מוצרים נוספים",
    "מוצרים קשורים", "נצפו לאחרונה", "נקנים יחד", "נרכשים יחד", "עוד כתבות", "עשוי לעניין", "עשויים לעניין",
    "פוסטים נוספים", "פוסטים קשורים", "צפית לאחרונה", "קנו גם", "קרא גם", "קראו גם", "קראו עוד", "ראו גם", "רכשו גם",
];

/// Hindi, Bengali, in lower case, sorted.
#[rustfmt::skip]
const INDIC: &[&str] = &[
    "अक्सर साथ खरीदे", "अगला लेख", "अगली खबर", "आपको पसंद आ सकता", "आपको पसंद आ सकती", "आपको यह भी पसंद",
    "आपको ये भी पसंद", "इसे भी पढ़ें", "ग्राहकों ने यह भी", "ग्राहकों ने ये भी", "टिप्पणियाँ", "टिप्पणियां",
    "ताज़ा खबर", "ताज़ा समाचार", "ताजा खबर", "ताजा समाचार", "पिछला लेख", "पिछली खबर", "मिलते-जुलते उत्पाद",
    "मिलते-जुलते विज्ञापन", "यह भी देखें", "लोकप्रिय खबर", "संबंधित उत्पाद", "संबंधित पोस्ट", "संबंधित लेख",
    "संबंधित विषय", "संबंधित समाचार", "सबसे ज़्यादा पढ़", "सबसे ज्यादा पढ़", "समान उत्पाद", "समान विज्ञापन",
    "हाल ही में देखे", "আপনার পছন্দ হতে পারে", "এ সম্পর্কিত আরও", "মন্তব্য", "মন্তব্য করুন", "সম্পর্কিত খবর",
    "সম্পর্কিত সংবাদ",
    "সর্বশেষ খবর", "সর্বাধিক পঠিত",
];

/// Swahili, Urdu, Tamil, in lower case, sorted.
#[rustfmt::skip]
const OTHERS: &[&str] = &["acha maoni", "maoni", "تبصرے", "கருத்துகள்", "கருத்துக்கள்"];

/// Indonesian, in lower case, sorted.
#[rustfmt::skip]
const INDONESIAN: &[&str] = &[
    "anda mungkin juga menyukai", "anda mungkin juga suka", "anda mungkin suka", "artikel berkaitan",
    "artikel lainnya",
    "artikel populer", "artikel sebelumnya", "artikel selanjutnya", "artikel serupa", "artikel terbaru",
    "baca lainnya",
    "baru dilihat", "baru saja dilihat", "berita berkaitan", "berita populer", "berita terbaru", "berita terkini",
    "dibeli bersama", "iklan lainnya", "iklan serupa", "kamu mungkin suka", "komen (", "lihat juga",
    "mungkin anda suka",
    "mungkin juga menyukai", "mungkin juga suka", "mungkin kamu suka", "pelanggan juga membeli",
    "pembeli juga melihat",
    "pembeli juga membeli", "produk lainnya", "produk sejenis", "produk serupa", "produk terkait",
    "rekomendasi untuk anda", "rekomendasi untukmu", "sering dibeli bersama", "simak juga", "terakhir dilihat",
    "tinggalkan balasan", "tinggalkan komen", "tinggalkan komentar", "topik terkait", "ulasan pembaca",
    "video terkait",
];

/// Vietnamese, in lower case, sorted.
#[rustfmt::skip]
const VIETNAMESE: &[&str] = &[
    "bài trước", "bài viết cùng chủ đề", "bài viết khác", "bài viết mới", "bài viết mới nhất", "bài viết nổi bật",
    "bài viết trước", "bài viết tương tự", "bạn có thể quan tâm", "bạn có thể thích", "bạn cũng có thể thích",
    "chủ đề liên quan", "có thể bạn cũng thích", "có thể bạn quan tâm", "có thể bạn thích", "cùng chuyên mục",
    "cũng đã mua", "gợi ý cho bạn", "khách hàng cũng mua", "khách hàng đã mua", "mua cùng nhau", "sản phẩm bạn đã xem",
    "sản phẩm cùng loại", "sản phẩm liên quan", "sản phẩm tương tự", "sản phẩm vừa xem", "sản phẩm đã xem",
    "thường mua cùng", "thường được mua cùng", "tin bài khác", "tin cùng chuyên mục", "tin mới nhất", "tin nổi bật",
    "tin rao tương tự", "tin tương tự", "tin tức liên quan", "tin đăng tương tự", "tin đọc nhiều", "video liên quan",
    "xem gần đây", "đã xem gần đây",
];

/// Thai, in lower case, sorted.
#[rustfmt::skip]
const THAI: &[&str] = &[
    "ข่าวที่คุณอาจสนใจ", "ข่าวล่าสุด", "ข่าวแนะนำ", "คลิปที่เกี่ยวข้อง", "คุณอาจจะชอบ", "คุณอาจชอบ", "คุณอาจสนใจ",
    "ซื้อคู่กัน", "ซื้อด้วยกัน", "ดูล่าสุด", "ที่คุณอาจชอบ", "บทความก่อนหน้า", "บทความถัดไป", "บทความที่น่าสนใจ",
    "บทความที่เกี่ยวข้อง", "บทความล่าสุด", "บทความอื่น", "บทความแนะนำ", "ประกาศที่คล้าย", "ประกาศใกล้เคียง",
    "มักซื้อด้วยกัน", "ลูกค้าที่ซื้อ", "ลูกค้ายังซื้อ", "วิดีโอที่เกี่ยวข้อง", "สินค้าที่คล้าย", "สินค้าที่ดูล่าสุด",
    "สินค้าที่เกี่ยวข้อง", "สินค้าแนะนำ", "สินค้าใกล้เคียง", "อ่านเพิ่ม", "เพิ่งดู", "เพิ่งเข้าชม",
];

/// Korean, in lower case, sorted.
#[rustfmt::skip]
const KOREAN: &[&str] = &[
    "관련 게시물", "관련 글", "관련 동영상", "관련 상품", "관련 콘텐츠", "관련 키워드", "관련 포스트", "관련글", "관련상품", "관련영상", "관련키워드", "기자의 최신기사",
    "네티즌 의견", "놓치면 안 되는 기사", "놓치면 안 되는 뉴스", "누리꾼 의견", "다른 고객이", "다른 글", "다른 뉴스", "다른 매물", "다른 상품", "다른글", "다음 게시물",
    "다음 글", "다음 동영상", "다음 포스트", "당신을 위한 추천", "당신이 좋아할", "더 많은 기사", "더 많은 뉴스", "독자 의견", "많이 보는 기사", "많이 보는 뉴스",
    "많이 읽은 기사", "많이 읽은 뉴스", "분야별 뉴스", "비슷한 글", "비슷한 매물", "비슷한 상품", "섹션별 뉴스", "연관 기사", "연관 뉴스", "연관 상품", "연관 키워드",
    "연관기사", "연관상품", "연관키워드", "영상 뉴스", "영상뉴스", "오늘의 뉴스", "오늘의 이슈", "오늘의 추천", "유사 상품", "유사상품", "의견 남기기", "이 글을 본",
    "이 기사를 본", "이 상품을 구매", "이 상품을 본", "이런 글은 어떠세요", "이런 기사는 어떠세요", "이런 상품은 어떠세요", "이슈 키워드", "이슈 픽", "이슈픽", "이어서 볼만한",
    "이전 게시물", "이전 글", "이전 포스트", "인기 검색어", "인기 게시글", "인기 게시물", "인기 글", "인기 동영상", "인기 영상", "인기 콘텐츠", "인기게시글", "인기글",
    "좋아하실 만한", "좋아할 만한", "주목받는 기사", "지금 뜨는 기사", "지금 뜨는 뉴스", "지금 이 뉴스", "최근 게시물", "최근 글", "최근 기사", "최근 본 글", "최근 본 매물",
    "최근 본 상품", "최근글", "최근기사", "최신 게시글", "최신 글", "최신 기사", "최신글", "추천 글", "추천 동영상", "추천 상품", "추천 영상", "추천 콘텐츠", "추천글",
    "추천상품", "추천영상", "추천콘텐츠", "카테고리의 다른 글", "포토 뉴스", "한 줄 의견", "한줄의견", "함께 구매한", "함께 많이 구매", "함께 많이 본", "함께 보면 좋은",
    "함께 볼만한", "함께 읽으면 좋은", "핫 뉴스", "핫 이슈", "핫 클릭", "핫뉴스", "핫클릭",
];

/// Japanese, in lower case, sorted.
#[rustfmt::skip]
const JAPANESE: &[&str] = &[
    "あわせて読む", "いいなと思ったら応援しよう", "おすすめ記事", "こちらの記事も", "こちらもどうぞ", "この商品を見た人", "この商品を見た方", "この商品を買った人", "この商品を買った方", "この商品を購入した人",
    "この商品を購入した方", "この記事が気に入ったら", "この記事に関連する", "この記事を読んだ人", "この記事を読んだ方", "こんな商品も", "こんな商品もチェックしています", "こんな商品も見ています", "こんな商品も買っています",
    "こんな商品も購入しています", "こんな記事も", "その他の記事", "よく一緒に購入", "よく読まれて", "よく読まれている", "チェックした商品", "一緒に買われて", "一緒に購入されて", "人気の投稿",
    "人気の記事", "他の投稿", "他の記事", "似た商品", "似た記事", "似ている商品", "併せて読みたい", "併せて読む", "前の投稿", "合わせて読む", "最新の投稿", "最新ニュース", "最近の投稿",
    "最近の記事", "最近チェックした", "最近見た商品", "最近閲覧した", "次に読みたい", "次の投稿", "注目の記事", "注目記事", "読まれている記事", "過去の記事", "関連する商品", "関連する投稿",
    "関連する記事", "関連コンテンツ", "関連動画", "関連商品", "関連投稿", "関連製品", "閲覧履歴", "類似の商品", "類似商品",
];

/// Chinese, simplified and traditional, in lower case, sorted.
#[rustfmt::skip]
const CHINESE: &[&str] = &[
    "上一則", "上一条", "下一則", "下一条", "为你推荐", "为您推荐", "为您精选", "也許你會喜歡", "也许你喜欢", "也许您喜欢", "买了又买", "买了还买", "买此商品", "人氣文章",
    "今日推荐", "你也許會喜歡", "你也许会喜欢", "你可能也喜歡", "你可能会喜欢", "你可能喜欢", "你可能喜歡", "你可能感兴趣", "你可能感興趣", "你可能會喜歡", "你可能有興趣", "你可能还喜欢",
    "其他人也看了", "其他人还看了", "其他文章", "同类商品", "同类推荐", "同類商品", "大家在看", "大家还在看", "大家還在看", "大家都在看", "常一起購買", "延伸閲讀", "往期回顧",
    "往期回顾", "往期推荐", "往期精彩", "您也许会喜欢", "您可能也喜歡", "您可能也會喜歡", "您可能也有興趣", "您可能喜欢", "您可能喜歡", "您可能感兴趣", "您可能感興趣", "您可能會喜歡",
    "您可能有興趣", "您可能还喜欢", "您看过的商品", "您看過的商品", "推荐商品", "推荐新闻", "推荐视频", "推薦商品", "推薦影片", "推薦新聞", "推薦閱讀", "更多文章", "最新報導",
    "最新文章", "最新新聞", "最新新闻", "最新资讯", "最近浏览", "最近瀏覽", "本类推荐", "浏览历史", "浏览记录", "浏览过的", "瀏覽紀錄", "瀏覽過的", "热点推荐", "热门推荐",
    "热门文章", "猜你喜歡", "猜你想看", "猜您喜欢", "猜您喜歡", "的人也买了", "的人也買了", "的人还买了", "的人还看了", "相似商品", "相似推荐", "相关产品", "相关内容", "相关商品",
    "相关帖子", "相关报道", "相关推荐", "相关视频", "相关资讯", "相關商品", "相關報導", "相關影片", "相關推薦", "相關文章", "相關產品", "相關閱讀", "看了又看", "看了还看",
    "看过的商品", "看過的商品", "类似商品", "类似文章", "經常一起購買", "編輯推薦", "经常一起购买", "编辑推荐", "買了還買", "購買此商品", "购买了该商品", "购买此商品", "近期文章",
    "随机文章", "隨機文章", "類似文章", "顧客也購買", "顾客也购买",
];
