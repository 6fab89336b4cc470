//! Words that name those who helped with a text and did not write it: who edited, checked, translated or illustrated it.
//!
//! Source: ours, after the bylines of the development pages and the same words in the other languages.

/// Words before the name of a helper, in lower case, sorted; they count where a word ends behind them.
#[rustfmt::skip]
pub(crate) const CREDITED_BY: &[&str] = &[
    "additional reporting by", "artwork by", "beeld door", "beeld van", "bild von", "bilder av", "bilder von",
    "checked by", "diedit oleh", "disegni di", "disunting oleh", "diterjemahkan oleh", "editado por", "edited by",
    "editing by", "edição de", "fact check by", "fact checked by", "fact-checked by", "fordította", "foreword by",
    "fot.", "foto af", "foto av", "foto de", "foto di", "foto door", "foto oleh", "foto von", "foto's door",
    "fotografias de", "fotografie di", "fotografiert von", "fotografía de", "fotografías de", "fotos de", "fotos por",
    "fotos von", "fotózta", "geprüft von", "graphics by", "hosted by", "illustrated by", "illustraties door",
    "illustration by", "illustrations by", "illustrations de", "illustrazioni di", "illustriert von", "illustré par",
    "ilustraciones de", "ilustrado por", "ilustrações de", "images by", "lektoriert von", "medically reviewed by",
    "narrated by", "oversat af", "oversatt av", "photo by", "photo de", "photo par", "photograph by",
    "photographed by", "photographies de", "photographs by", "photography by", "photos by", "photos de", "photos par",
    "pictures by", "presented by", "produced by", "proofread by", "przetłumaczył", "przetłumaczyła", "přeložil",
    "přeložila", "redigerad av", "redigeret af", "redigert av", "redigiert von", "relu par", "relue par",
    "reviewed by", "revisado por", "revisionato da", "revisión de", "revu par", "révisé par", "sponsored by",
    "tested by", "tradotto da", "traducción de", "traducere de", "traducido por", "traduction de", "traduction par",
    "traduit de", "traduit par", "tradus de", "traduzido por", "traduzione di", "tradução de", "translated by",
    "translation by", "tłumaczył", "tłumaczyła", "verificado por", "verificato da", "vertaald door", "vertaling door",
    "video by", "videos by", "vérifié par", "édité par", "översatt av", "überprüft von", "übersetzt von",
    "übersetzung von", "перевел", "перевела", "перевёл", "переклав", "переклала",
];

/// Of these the ones that name the author of a review where nobody else is named; sorted.
#[rustfmt::skip]
pub(crate) const REVIEWED_BY: &[&str] = &[
    "reviewed by", "tested by",
];

/// Words of the title of a review, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const REVIEW_WORDS: &[&str] = &[
    "critique", "review", "reviewed", "reviews", "tested",
];

/// Words that name a helper before one of [`CREDIT_MARKS`], in lower case, sorted.
#[rustfmt::skip]
pub(crate) const CREDIT_LABELS: &[&str] = &[
    "bild", "bilder", "biên tập", "camera", "crédit", "crédit photo", "crédits", "crédits photo", "edición",
    "editing", "editor", "editors", "editör", "edição", "fordítás", "fordító", "foto", "foto's", "fotograaf",
    "fotograf", "fotografia", "fotografias", "fotografie", "fotografien", "fotografía", "fotografías", "fotos",
    "fotoğraf", "fotoğraflar", "fotó", "fotók", "grafik", "grafika", "graphics", "illustration", "illustrationen",
    "illustrations", "illustrator", "ilustraciones", "ilustración", "ilustração", "ilustrações", "images", "kuva",
    "kuvaaja", "kuvat", "lektorat", "obrázky", "oversettelse", "oversættelse", "penerjemah", "penyunting", "photo",
    "photographe", "photographer", "photographs", "photography", "photos", "picture", "pictures", "producer",
    "producers", "przekład", "překlad", "redactie", "redakcja", "redaksi", "redaktion", "redaktor", "revisione",
    "revisão", "suomennos", "traducción", "traducere", "traduction", "traduzione", "tradução", "translation",
    "translator", "tłumaczenie", "vertaling", "video", "zdjęcia", "zdjęcie", "çeviren", "çeviri", "översättning",
    "übersetzung", "επιμέλεια", "μετάφραση", "φωτογραφία", "φωτογραφίες", "φωτό", "видео", "иллюстрации", "перевод",
    "переводчик", "переклад", "редактор", "редакторка", "світлини", "снимки", "фото", "фотограф", "עריכה", "צילום",
    "צילומים", "תרגום", "تحرير", "ترجمة", "ترجمه", "تصوير", "صور", "عکاس", "عکس", "مترجم", "ویرایش", "अनुवाद",
    "तस्वीर", "फोटो", "संपादक", "অনুবাদ", "ছবি", "บรรณาธิการ", "ภาพ", "แปล", "ảnh", "イラスト", "供图", "供圖", "写真", "制图",
    "图", "图片", "圖", "圖片", "审核", "審核", "排版", "插画", "插畫", "摄影", "撮影", "撮影者", "攝影", "校对", "校對", "校正", "监制", "監修", "監修者",
    "監製", "策划", "策劃", "編集", "編集者", "统筹", "编辑", "美編", "美编", "翻訳", "翻訳者", "翻譯", "翻译", "製圖", "視覺", "视觉", "视频", "責任編輯",
    "責編", "责任编辑", "责编", "감수", "교열", "교정", "그래픽", "번역", "사진", "영상", "일러스트", "촬영", "편집",
];

/// What stands between such a label and the name.
pub(crate) const CREDIT_MARKS: &[char] = &[':', '：', '/', '／', '=', '＝', '丨', '｜'];

/// The same behind a label in Han; behind others it parts a job from a section.
pub(crate) const CREDIT_BAR: char = '|';

/// Bytes at the end of a text that hold such words.
pub(crate) const MAX_CREDIT_BYTES: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reviews_are_credits_too() {
        assert!(REVIEWED_BY.iter().all(|phrase| CREDITED_BY.contains(phrase)));
    }

    #[test]
    fn no_phrase_is_longer_than_what_is_read() {
        assert!(CREDITED_BY.iter().all(|phrase| phrase.len() <= MAX_CREDIT_BYTES));
    }
}
