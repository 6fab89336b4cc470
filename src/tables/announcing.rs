//! Words that announce the name of an author only under conditions, which each list states.
//!
//! Source: ours, after the bylines of the development pages and the same words in the other languages. Each of them also
//! begins ordinary lines: `De oude brug`, `Text Size Large`, `Reporter Ohne Grenzen`, `Da Vinci Code`.

/// Phrases in front of a name, in lower case, sorted; they count where nothing but names follows.
#[rustfmt::skip]
pub(crate) const PHRASES: &[&str] = &[
    "articol de", "auteur de l'article", "auteur de l’article", "authored by", "autore dell'articolo",
    "autore dell’articolo", "blog by", "compiled by", "contributed by", "created by", "curated by",
    "dal nostro inviato", "dalla nostra inviata", "ditulis oleh", "filed by", "geplaatst door", "gepubliceerd door",
    "geschreven door", "hazırlayan", "imeandikwa na", "kirjoittanut", "napisala", "napisane przez", "napisao",
    "napisał", "napisała", "napsal", "napsala", "napísal", "napísala", "opublikowane przez", "penned by",
    "postado por", "postat de", "propos recueillis par", "pubblicato da", "publicado por", "publicerad av",
    "publicerat av", "publisert av", "píše", "recueilli par", "rozmawiał", "rozmawiała", "scris de", "skrevet af",
    "skrevet av", "skriven av", "skrivet av", "story and photos by", "submitted by", "text and photos by",
    "toimittanut", "udgivet af", "verfasst von", "veröffentlicht von", "words & photos by", "words and pictures by",
    "írta", "γράφει η", "γράφει ο", "γράφουν οι", "беседовал", "беседовала", "записал", "записала", "написал",
    "написала", "подготовил", "подготовила", "підготував", "підготувала", "به قلم", "เขียนโดย",
];

/// Words in front of a name, in lower case, sorted. They count before names alone, and only where a colon follows, a class
/// name marks the line, or structured data has one of the names; so do the plurals of a table of their own.
#[rustfmt::skip]
pub(crate) const WEAK_PREFIXES: &[&str] = &[
    "auteure", "autora", "autorka", "autrice", "bài và ảnh", "bài, ảnh", "forfatter", "journalist", "kirjoittaja",
    "muhabir", "penulis", "pewarta", "redacción", "reporter", "rozmawia", "skribent", "szerző", "tekst og bilde",
    "tekst og foto", "teksti ja kuva", "teksti ja kuvat", "text & foto", "text and photo", "text and photos",
    "text och bild", "text och foto", "toimittaja", "tác giả", "verslaggever", "wartawan", "yazan", "από", "από την",
    "από τον", "συντάκτης", "συντάκτρια", "της", "του", "авторка", "журналист", "корреспондент", "כתב", "כתבה",
    "כתבת", "الكاتب", "الكاتبة", "خبرنگار", "نوشته", "نویسنده", "रिपोर्टर", "लेखक", "लेखिका", "संवाददाता",
    "প্রতিবেদক", "লেখক", "ผู้เขียน",
];

/// Words of the same kind that count without a class name only: other words follow them in marked lines too.
#[rustfmt::skip]
pub(crate) const COLON_PREFIXES: &[&str] = &[
    "autoria", "autoría", "bericht", "from", "haber", "protokoll", "reportagem", "reportaje", "story", "szöveg", "tekst",
    "teksti", "testo", "text", "texte", "texto", "words", "yazı", "κείμενο", "текст", "تقرير", "เรื่อง",
];

/// A word for `by` that is a part of names or an ordinary word in other languages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ByWord {
    /// In lower case.
    pub(crate) word: &'static str,
    /// The languages whose bylines start with it.
    pub(crate) languages: &'static [&'static str],
    /// Whether it counts before whatever follows, and where a page states no language.
    pub(crate) is_usual: bool,
}

const fn usual(word: &'static str, languages: &'static [&'static str]) -> ByWord {
    ByWord { word, languages, is_usual: true }
}

const fn rare(word: &'static str, languages: &'static [&'static str]) -> ByWord {
    ByWord { word, languages, is_usual: false }
}

/// Sorted by word.
pub(crate) const LOCAL_BY_WORDS: &[ByWord] = &[
    usual("af", &["da", "fo", "is", "nb", "nn", "no"]),
    usual("av", &["fo", "nb", "nn", "no", "sv"]),
    rare("bởi", &["vi"]),
    rare("da", &["it"]),
    rare("de", &["ca", "ro"]),
    usual("di", &["it"]),
    usual("door", &["nl"]),
    rare("na", &["sw"]),
    rare("od", &["bs", "cs", "hr", "mk", "sk", "sl", "sr"]),
    rare("oleh", &["id", "ms"]),
    usual("par", &["fr"]),
    usual("por", &["es", "gl", "pt"]),
    usual("przez", &["pl"]),
    usual("von", &["als", "bar", "de", "gsw", "lb"]),
    rare("מאת", &["he", "iw"]),
    rare("بقلم", &["ar"]),
    rare("بواسطة", &["ar"]),
    rare("توسط", &["fa"]),
    rare("كتب", &["ar"]),
    rare("كتبت", &["ar"]),
    rare("द्वारा", &["hi", "mr", "ne"]),
    rare("โดย", &["th"]),
];

/// Those of them that are parts of names too, so that `Di Stefano Alfredo` is one.
pub(crate) const NAME_STARTS: [&str; 7] = ["af", "av", "da", "de", "di", "na", "von"];

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
    "a", "a.m", "about", "added", "aggiornato", "ago", "al", "alle", "am", "an", "article", "at", "bst", "cet",
    "creado", "created", "d", "de", "del", "den", "di", "dne", "dnia", "du", "dňa", "e", "edt", "el", "em", "en",
    "erstellt", "est", "et", "filed", "geplaatst", "gepubliceerd", "geschreven", "geschrieben", "gmt", "h", "há", "i",
    "il", "in", "ist", "kl", "klo", "la", "las", "last", "le", "les", "lo", "m", "mis", "modified", "nd", "o", "of",
    "old", "on", "online", "op", "opublikowano", "ore", "os", "p", "p.m", "pm", "post", "posted", "pst", "pubblicato",
    "publicado", "publicat", "publicerad", "publisert", "published", "publié", "rd", "st", "story", "submitted", "th",
    "the", "this", "to", "udgivet", "uhr", "um", "updated", "utc", "verfasst", "veröffentlicht", "was", "written",
    "à", "às",
];

/// How a sentence starts that says whose guest post follows, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const INTRODUCTIONS: &[&str] = &[
    "cet article a été écrit par", "cet article invité est de", "cet article invité est écrit par",
    "dies ist ein gastartikel von", "dies ist ein gastbeitrag von", "dit is een gastbijdrage van",
    "dit is een gastblog van", "este es un artículo invitado de", "este es un post invitado de",
    "este é um guest post de", "questo è un articolo di", "questo è un guest post di",
    "the following is a guest post by", "the following is a guest post from", "this article is a guest post by",
    "this article was written by", "this guest post is by", "this guest post was written by",
    "this is a guest article by", "this is a guest column by", "this is a guest post by",
    "this is a guest post from", "this post was written by", "today's guest post is by", "today’s guest post is by",
];

/// What parts the words that announce a name from the name.
pub(crate) const NAME_SEPARATORS: &[char] = &[' ', '/', ':', '=', '|', '\u{a0}', '\u{3000}', '丨', '／', '：', '｜'];

/// Marks behind which a byline goes on with something else.
pub(crate) const NAME_ENDS: &[char] = &['|', '(', '•', '–', '—'];

/// Marks that belong to the letter before them and are no letters by themselves: of Hebrew, Arabic, Devanagari, Bengali
/// and Thai. Source: Unicode, the ranges of their combining marks.
pub(crate) const COMBINING: &[std::ops::RangeInclusive<char>] = &[
    '\u{300}'..='\u{36f}',
    '\u{591}'..='\u{5bd}',
    '\u{64b}'..='\u{65f}',
    '\u{93c}'..='\u{94d}',
    '\u{9bc}'..='\u{9cd}',
    '\u{e31}'..='\u{e3a}',
    '\u{e47}'..='\u{e4e}',
];

/// Longest text that is nothing but such words, in bytes.
pub(crate) const MAX_ANNOUNCING_BYTES: usize = 50;

/// Fewest characters of a label of a date with a capital, which a name may not end with.
pub(crate) const MIN_LABEL_CHARS: usize = 6;

/// Longest line that is such words and names, in bytes.
pub(crate) const MAX_WEAK_BYTES: usize = 120;

/// Words of a name in such a line, fewest and most.
pub(crate) const WEAK_NAME_WORDS: std::ops::RangeInclusive<usize> = 2..=4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        for list in
            [PHRASES, INTRODUCTIONS, WEAK_PREFIXES, COLON_PREFIXES, GENRES, ARTICLES, BY_WORDS, OUR_WORDS, DATE_WORDS]
        {
            assert!(list.is_sorted_by(|a, b| a < b), "{list:?}");
        }
        assert!(LOCAL_BY_WORDS.is_sorted_by(|a, b| a.word < b.word));
    }
}
