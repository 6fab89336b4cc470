//! Encodings of the web, declared, undeclared and declared wrongly, over text written for this purpose.

use encoding_rs::Encoding;

use super::decode;
use crate::article::EncodingSource::{self, ByteOrderMark, Detected, Page, Transport};

const KOREAN: &str = "항구는 1904년에 문을 열었고 그 뒤로 두 번 준설되었다. 낡은 기중기와 세관 건물은 지금도 그 자리에 남아 있으며, \
                      시의회와의 다툼도 여전히 이어지고 있다. 똠방각하와 펲시콜라라는 말은 옛 완성형에 없다.";
const JAPANESE: &str = "港は1904年に開かれ、その後二度浚渫された。古いクレーンと税関の建物は今もそこに残り、\
                        市議会との争いもまだ続いている。";
const CHINESE: &str =
    "港口于1904年开放，此后疏浚过两次。旧起重机和海关大楼仍然矗立在那里，与市议会的争执也一直持续至今。";
const TAIWANESE: &str =
    "港口於1904年開放，此後疏浚過兩次。舊起重機和海關大樓仍然矗立在那裡，與市議會的爭執也一直持續至今。";
const RUSSIAN: &str = "Гавань открылась в 1904 году и с тех пор дважды углублялась. Старый кран и здание таможни стоят \
                       на своих местах, а спор с городским советом продолжается и сегодня.";
const GREEK: &str = "Το λιμάνι άνοιξε το 1904 και έκτοτε βυθοκορήθηκε δύο φορές. Ο παλιός γερανός και το τελωνείο \
                     στέκουν ακόμη στη θέση τους, και η διαμάχη με το δημοτικό συμβούλιο συνεχίζεται.";
const HEBREW: &str = "הנמל נפתח בשנת 1904 ומאז הועמק פעמיים. העגורן הישן ובית המכס עומדים במקומם עד היום, \
                      והמריבה עם מועצת העיר נמשכת.";
const FRENCH: &str = "Le port a été ouvert en 1904 et dragué deux fois depuis. La vieille grue et la douane sont restées \
                      à leur place, et la querelle avec le conseil municipal a continué jusqu’à présent.";
const POLISH: &str = "Port został otwarty w 1904 roku i od tego czasu dwukrotnie go pogłębiano. Stary dźwig i budynek \
                      urzędu celnego wciąż stoją na swoim miejscu, a spór z radą miasta trwa do dziś.";

const SAMPLES: &[(&str, &str)] = &[
    ("UTF-8", KOREAN),
    ("EUC-KR", KOREAN),
    ("Shift_JIS", JAPANESE),
    ("EUC-JP", JAPANESE),
    ("ISO-2022-JP", JAPANESE),
    ("GBK", CHINESE),
    ("gb18030", CHINESE),
    ("Big5", TAIWANESE),
    ("windows-1251", RUSSIAN),
    ("KOI8-R", RUSSIAN),
    ("windows-1253", GREEK),
    ("windows-1255", HEBREW),
    ("windows-1252", FRENCH),
    ("windows-1250", POLISH),
    ("UTF-16LE", KOREAN),
    ("UTF-16BE", FRENCH),
];

fn page(declaration: &str, text: &str) -> String {
    format!(
        "<!doctype html><html><head>{declaration}<title>1904</title></head><body><p class=a>{text}</p></body></html>"
    )
}

fn encode(name: &str, text: &str) -> Vec<u8> {
    match name {
        "UTF-16LE" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "UTF-16BE" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => {
            let (bytes, _, has_failed) = Encoding::for_label(name.as_bytes()).unwrap().encode(text);
            assert!(!has_failed, "{name} lacks a character of its sample");
            bytes.into_owned()
        }
    }
}

/// The encoding that `bytes` must be read in, from which source, giving exactly `text`.
fn check(case: &str, bytes: &[u8], content_type: Option<&str>, text: &str, encoding: &str, source: EncodingSource) {
    let (decoded, decoding) = decode(bytes, content_type);
    assert_eq!((decoding.encoding.as_str(), decoding.source), (encoding, source), "{case}");
    assert_eq!(decoded, text, "{case}");
    assert_eq!(decoding.replaced, 0, "{case}");
}

#[test]
fn a_true_declaration_of_the_page_is_believed() {
    for (name, text) in SAMPLES.iter().filter(|(name, _)| !name.starts_with("UTF-16")) {
        let forms = [
            format!("<meta charset=\"{name}\">"),
            format!("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset={name}'>"),
            format!("<script>{}</script><meta charset={name}>", "a < b; ".repeat(2_000)),
        ];
        for form in forms {
            let page = page(&form, text);
            check(name, &encode(name, &page), None, &page, name, Page);
        }
    }
}

#[test]
fn a_true_declaration_of_the_transport_is_believed() {
    for (name, text) in SAMPLES {
        let page = page("", text);
        check(name, &encode(name, &page), Some(&format!("text/html; charset={name}")), &page, name, Transport);
    }
}

#[test]
fn undeclared_encodings_are_detected() {
    for (name, text) in SAMPLES {
        let page = page("", text);
        // The detector names one of two relatives where the text is the same in both.
        let name_read = match *name {
            "gb18030" => "GBK",
            "KOI8-R" => "KOI8-U",
            name => name,
        };
        check(name, &encode(name, &page), None, &page, name_read, Detected);
    }
}

#[test]
fn a_false_declaration_is_overruled() {
    for (name, text) in SAMPLES {
        for wrong in ["utf-8", "iso-8859-1", "euc-kr", "shift_jis", "iso-2022-jp"] {
            let wrong_name = Encoding::for_label(wrong.as_bytes()).unwrap().name();
            let is_latin = matches!(*name, "windows-1252" | "windows-1250");
            if *name == wrong_name || is_latin && wrong_name.starts_with("windows") {
                continue;
            }
            let page = page(&format!("<meta charset={wrong}>"), text);
            let case = format!("{name} declared {wrong}");
            let bytes = encode(name, &page);
            let (decoded, decoding) = decode(&bytes, None);
            assert_eq!(decoded, page, "{case}: {decoding:?}");
            // What stands in UTF-16 cannot be read byte by byte, so that nothing there is a declaration.
            let overruled = (!name.starts_with("UTF-16")).then_some(wrong_name);
            assert_eq!(decoding.overruled.as_deref(), overruled, "{case}");
        }
    }
}

#[test]
fn a_mark_decides_against_every_declaration() {
    for (name, mark) in [("UTF-8", "\u{feff}"), ("UTF-16LE", "\u{feff}"), ("UTF-16BE", "\u{feff}")] {
        let page = page("<meta charset=euc-kr>", KOREAN);
        let bytes = encode(name, &format!("{mark}{page}"));
        check(name, &bytes, Some("text/html; charset=iso-8859-1"), &page, name, ByteOrderMark);
    }
}

#[test]
fn the_transport_comes_before_the_page_unless_the_bytes_object() {
    let russian = page("<meta charset=koi8-r>", RUSSIAN);
    check("right", &encode("windows-1251", &russian), Some("windows-1251"), &russian, "windows-1251", Transport);
    let korean = page("<meta charset=ks_c_5601-1987>", KOREAN);
    for wrong in ["utf-8", "iso-8859-1", "text/html; charset=utf-16"] {
        check(wrong, &encode("EUC-KR", &korean), Some(wrong), &korean, "EUC-KR", Page);
    }
}

#[test]
fn ascii_is_what_it_declares_or_else_utf_8() {
    let (plain, declared) = (page("", "harbour"), page("<meta charset=euc-kr>", "harbour"));
    check("undeclared", plain.as_bytes(), None, &plain, "UTF-8", Detected);
    check("declared", declared.as_bytes(), None, &declared, "EUC-KR", Page);
    check("iso-2022-jp", plain.as_bytes(), Some("iso-2022-jp"), &plain, "ISO-2022-JP", Transport);
    check("utf-16", plain.as_bytes(), Some("utf-16le"), &plain, "UTF-8", Detected);
    check("empty", b"", None, "", "UTF-8", Detected);
}

#[test]
fn a_page_cut_inside_a_character_keeps_its_encoding() {
    for (name, text) in SAMPLES.iter().filter(|(name, _)| !matches!(*name, "UTF-16LE" | "UTF-16BE" | "ISO-2022-JP")) {
        for declaration in [String::new(), format!("<meta charset={name}>")] {
            let mut bytes = encode(name, &page(&declaration, text));
            bytes.extend(&encode(name, text)[..1]);
            let (_, whole) = decode(&bytes[..bytes.len() - 1], None);
            let (_, cut) = decode(&bytes, None);
            assert_eq!(cut.encoding, whole.encoding, "{name} {declaration}");
            assert!(cut.replaced <= 1, "{name} {declaration}");
        }
    }
}

#[test]
fn bytes_of_another_encoding_inside_a_page_are_replaced_and_counted() {
    for (name, text) in [("UTF-8", KOREAN), ("EUC-KR", KOREAN), ("Shift_JIS", JAPANESE), ("Big5", TAIWANESE)] {
        for declaration in [String::new(), format!("<meta charset={name}>")] {
            let mut bytes = encode(name, &page(&declaration, &text.repeat(20)));
            bytes.extend(b"<p>\xff</p><p>\xff</p>");
            let (_, decoding) = decode(&bytes, None);
            assert_eq!((decoding.encoding.as_str(), decoding.replaced), (name, 2), "{name} {declaration}");
        }
    }
}

#[test]
fn text_that_was_encoded_twice_is_left_alone() {
    let (twice, _, _) = encoding_rs::WINDOWS_1252.decode("“Naïveté”, élève".as_bytes());
    let page = page("<meta charset=utf-8>", &twice);
    check("twice", page.as_bytes(), None, &page, "UTF-8", Page);
}

#[test]
fn the_language_of_the_page_helps_with_little_text() {
    let page = "<html lang=ko><p>본문</p></html>";
    check("short", &encode("EUC-KR", page), None, page, "EUC-KR", Detected);
}

#[test]
fn text_inside_tags_is_no_evidence() {
    let page = page("", &format!("{}{KOREAN}", "<img alt='ёлка, гавань, кран'>".repeat(40)));
    check("alt", &encode("EUC-KR", &page), None, &page, "EUC-KR", Detected);
}

#[test]
fn any_bytes_are_read_in_full() {
    let all: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    for content_type in [None, Some("utf-8"), Some("utf-16le"), Some("iso-2022-jp"), Some("gb18030"), Some("big5")] {
        let (text, decoding) = decode(&all, content_type);
        assert!(!text.is_empty());
        assert_eq!(text.matches('\u{fffd}').count(), decoding.replaced, "{content_type:?}");
    }
}
