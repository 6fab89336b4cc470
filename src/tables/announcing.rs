//! Words that announce the name of an author only where the rest of a short line is names and nothing else.
//!
//! Source: ours, after the bylines of the development pages and the same words in the other languages. Each of them also
//! begins ordinary sentences: `De oude brug`, `Text of the treaty`, `Interview: what now?`.

/// Words in front of a name, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const WEAK_PREFIXES: &[&str] = &[
    "auteure", "auteurs", "authored by", "autora", "autoras", "autoren", "autores", "autori", "autorii", "autorinnen",
    "autorka", "autorzy", "autoři", "autrice", "bericht", "blog by", "bài và ảnh", "bài, ảnh", "bởi", "compiled by",
    "contributed by", "created by", "da", "dal nostro inviato", "dalla nostra inviata", "de", "ditulis oleh",
    "filed by", "forfatter", "författare", "geplaatst door", "geschreven door", "haber", "hazırlayan", "interview",
    "journalist", "kirjoittaja", "kirjoittanut", "muhabir", "napisane przez", "napisał", "napisała", "napsal",
    "napsala", "od", "oleh", "penned by", "penulis", "pewarta", "propos recueillis par", "protokoll", "publicado por",
    "recueilli par", "redacción", "reportagem", "reportaje", "reporter", "rozmawia", "rozmawiał", "rozmawiała",
    "scris de", "skrevet af", "skrevet av", "skribent", "skriven av", "story", "story and photos by", "submitted by",
    "szerző", "szerzők", "szöveg", "tekst", "tekst og bilde", "tekst og foto", "teksti", "teksti ja kuva",
    "teksti ja kuvat", "testo", "text", "text & foto", "text and photo", "text and photos", "text and photos by",
    "text och bild", "text och foto", "texte", "texte :", "texto", "toimittaja", "toimittanut", "tác giả",
    "verfasst von", "verslaggever", "wartawan", "words", "words & photos by", "words and pictures by", "yazan",
    "yazı", "írta", "από", "από την", "από τον", "γράφει η", "γράφει ο", "γράφουν οι", "κείμενο", "συντάκτης",
    "συντάκτρια", "της", "του", "автори", "авторка", "авторы", "беседовал", "беседовала", "журналист", "записал",
    "записала", "корреспондент", "текст", "כתב", "כתבה", "כתבת", "מאת", "الكاتب", "الكاتبة", "بقلم", "تقرير",
    "خبرنگار", "كتب", "كتبت", "نوشته", "نویسنده", "द्वारा", "रिपोर्टर", "लेखक", "लेखिका", "संवाददाता", "প্রতিবেদক",
    "লেখক", "ผู้เขียน", "เขียนโดย", "เรื่อง", "โดย",
];

/// What was written, in lower case, sorted: `Ein Bericht von Ann Lee`, `Guest post by Ann Lee`.
#[rustfmt::skip]
pub(crate) const GENRES: &[&str] = &[
    "analisi", "analyse", "analysis", "análise", "análisis", "article", "articolo", "artigo", "artikel", "artículo",
    "beitrag", "bericht", "book review", "chronique", "column", "columna", "coluna", "comment", "commentary",
    "critique", "cronaca", "crónica", "crónicas", "enquête", "ensayo", "entretien", "entrevista", "entrevue", "essai",
    "essay", "exclusive", "feature", "film review", "gastbeitrag", "gastkommentar", "glosse", "guest article",
    "guest blog", "guest column", "guest essay", "guest post", "inchiesta", "interview", "intervista", "intervju",
    "investigación", "investigation", "kolumna", "kolumne", "kommentar", "kommentár", "kritik", "leitartikel",
    "meinung", "news analysis", "opinion", "opinione", "opinião", "opinión", "photo essay", "rapport", "recension",
    "recensione", "recenze", "recipe", "report", "reportage", "reportagem", "reportaj", "reportaje", "resenha",
    "reseña", "review", "rezension", "rozmowa", "récit", "saggio", "special report", "story", "stuk", "tekst",
    "testo", "text", "texte", "texto", "tribune", "verslag", "wywiad",
];

/// What may stand before it, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const ARTICLES: &[&str] = &[
    "a", "an", "een", "ein", "eine", "en", "et", "ett", "um", "uma", "un", "una", "une", "uno",
];

/// What stands between it and the name, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const BY_WORDS: &[&str] = &[
    "af", "av", "by", "da", "de", "di", "do", "door", "od", "par", "por", "przez", "van", "von",
];

/// Words before the office of somebody who is named after it, in lower case, sorted: `Von unserer Redakteurin Ann Lee`.
#[rustfmt::skip]
pub(crate) const OUR_WORDS: &[&str] = &[
    "nos", "nossa", "nosso", "nostra", "nostro", "notre", "nuestra", "nuestro", "onze", "our", "unser", "unsere",
    "unserem", "unseren", "unserer",
];

/// Words that stand beside a date in front of a byline, in lower case, sorted: `Posted on March 7, 2025 by Ann Lee`.
#[rustfmt::skip]
pub(crate) const DATE_WORDS: &[&str] = &[
    "a", "a.m", "about", "added", "aggiornato", "ago", "al", "alle", "am", "an", "at", "bst", "cet", "creado",
    "created", "d", "de", "del", "den", "di", "du", "e", "edt", "el", "em", "en", "erstellt", "est", "et", "filed",
    "geplaatst", "gepubliceerd", "geschreven", "geschrieben", "gmt", "h", "há", "i", "il", "in", "ist", "kl", "klo",
    "la", "las", "last", "le", "les", "lo", "m", "mis", "modified", "nd", "o", "of", "old", "on", "online", "op",
    "opublikowano", "ore", "os", "p", "p.m", "pm", "posted", "pst", "pubblicato", "publicado", "publicat",
    "publicerad", "publisert", "published", "publié", "rd", "st", "submitted", "th", "the", "to", "udgivet", "uhr",
    "um", "updated", "utc", "verfasst", "veröffentlicht", "written", "à", "às",
];

/// Longest text that is nothing but such words, in bytes.
pub(crate) const MAX_ANNOUNCING_BYTES: usize = 50;

/// Longest line that is such words and names, in bytes.
pub(crate) const MAX_WEAK_BYTES: usize = 120;

/// Words of a name in such a line, fewest and most.
pub(crate) const WEAK_NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=4;
