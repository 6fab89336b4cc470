//! Words that announce a date and say which: of publication, of the last change, of something else.
//!
//! Set by hand from the pages of the web in each language; all are in lower case.

/// Which date a word announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Announces {
    Published,
    Modified,
    /// A date that is not the article's: of an event, a deadline, a birth.
    Other,
}

/// Words that announce a date wherever before it they stand in the line, even within a word; in no order, rows by
/// language. Of several the one that ends nearest to the date says what it is, the longest of those that end alike.
#[rustfmt::skip]
pub(crate) const LABELS: &[(Announces, &[&str])] = &[
    // Korean.
    (Announces::Published, &["입력", "등록", "승인", "작성", "송고", "게재", "발행", "게시", "보도"]),
    (Announces::Modified, &["수정", "업데이트", "갱신", "변경", "최종"]),
    // `최종편집` is when the paper was, in the head of all its pages.
    (Announces::Other, &["마감", "기간", "생년월일", "최종편집", "최종편집일"]),
    // Japanese and Chinese.
    (Announces::Published, &[
        "公開", "掲載", "配信", "発表", "投稿", "初公開", "发布", "發布", "发表", "發表", "出版", "撰文",
        "首次发布",
    ]),
    (Announces::Modified, &["更新", "修改", "編集"]),
    // `最新推荐文章于`: when it was last recommended.
    (Announces::Other, &["注册", "註冊", "推荐文章"]),
    // English.
    (Announces::Published, &["published", "publish date", "posted"]),
    (Announces::Modified, &["updated", "modified", "last update", "edited"]),
    (Announces::Other, &["member since", "©"]),
    // German.
    (Announces::Published, &["veröffentlicht", "erstellt"]),
    (Announces::Modified, &["aktualisiert"]),
    (Announces::Other, &["registriert", "mitglied seit"]),
    // French.
    (Announces::Published, &["publié"]),
    (Announces::Modified, &["mis à jour", "modifié"]),
    (Announces::Other, &["inscrit"]),
    // Spanish, Portuguese, Italian.
    (Announces::Published, &["publicado", "pubblicato"]),
    (Announces::Modified, &["actualizado", "atualizado", "aggiornato"]),
    (Announces::Other, &["registrado", "miembro desde", "iscritto"]),
    // Dutch, Swedish, Norwegian, Finnish.
    (Announces::Published, &["gepubliceerd", "publicerad", "publisert", "julkaistu"]),
    (Announces::Modified, &["uppdaterad", "oppdatert"]),
    // Polish, Turkish, Russian, Greek.
    (Announces::Published, &["opublikowano", "yayınlanma", "опубликовано", "δημοσίευση"]),
    (Announces::Modified, &["güncelleme", "обновлено", "ενημέρωση"]),
    (Announces::Other, &["зарегистрирован"]),
    // Hebrew, Arabic, Hindi.
    (Announces::Published, &["פורסם", "نشر", "प्रकाशित"]),
    (Announces::Modified, &["עודכן", "تحديث", "अपडेट"]),
];

/// Words that hold one of those above and announce nothing: of boards and their posts.
pub(crate) const NO_LABELS: &[&str] = &["게시글", "게시물", "게시판"];

/// Words that announce the date right behind them: no more than a weekday, a time and short words may stand between,
/// and no letter before them. In sentences they say other things. In no order, rows by language.
#[rustfmt::skip]
pub(crate) const CLOSE_LABELS: &[(Announces, &[&str])] = &[
    // Korean. `일시` is the time of an event by itself, but not in `등록일시`.
    (Announces::Published, &["공개일", "배포일", "배포"]),
    (Announces::Other, &[
        "일시", "행사일시", "공연일시", "교육일시", "개최일시", "공연일", "행사일", "개최일", "개막", "개막일",
        "개봉", "개봉일", "발매", "발매일", "출시", "출시일", "시행일", "시행", "선고", "선고일", "판결선고",
        "접수일", "신청일", "시작일", "시작일시", "종료일", "종료일시", "마감일시", "출생", "설립일",
    ]),
    (Announces::Other, &["가입", "가입일"]),
    // Japanese.
    (Announces::Published, &["公表", "公表日", "作成日", "登載"]),
    (Announces::Modified, &["改訂", "改定", "修正", "変更"]),
    (Announces::Other, &[
        "開催日", "開催日時", "開催期間", "発売日", "発売", "公演日", "実施日", "施行日", "締切", "締切日",
        "締め切り", "応募締切", "申込締切", "会期", "募集期間", "申込期間", "受付期間", "応募期間", "期間", "日時",
        "生年月日", "設立", "放送日",
    ]),
    // Chinese, in both scripts.
    (Announces::Published, &["刊登", "登载", "登載", "刊出", "首发", "上传", "上傳", "发稿", "發稿"]),
    (Announces::Modified, &["修订", "修訂", "编辑", "編輯", "修正"]),
    (Announces::Other, &[
        "活动时间", "活動時間", "活动日期", "活動日期", "举办时间", "舉辦時間", "会议时间", "會議時間", "开始时间",
        "開始時間", "结束时间", "結束時間", "截止", "截止日期", "截止时间", "截止時間", "截至", "报名截止",
        "報名截止", "上市", "上市日期", "上映", "上映日期", "发行日期", "發行日期", "出生", "出生日期", "生日",
        "生效日期", "施行日期", "实施日期", "有效期", "展期", "成立",
    ]),
    // English.
    (Announces::Published, &[
        "publication date", "publication", "date published", "submitted", "uploaded", "issued", "date posted",
    ]),
    (Announces::Modified, &["revised", "last revised", "revision", "last change", "last changed", "amended"]),
    (Announces::Other, &[
        "closing date", "deadline", "due date", "apply by", "applications close", "effective", "effective date",
        "effective from", "date of birth", "birth date", "birthday", "born", "died", "when:", "event:", "event date",
        "date of event", "recorded:", "recorded on", "release date", "starts:", "ends:", "begins:", "opens:", "airs:",
        "aired:", "air date", "premiere:", "premieres:", "valid:", "valid until", "valid from", "expiry date",
        "established", "as of", "retrieved", "released", "last reviewed", "reviewed:", "reviewed on", "expires", "joined",
        "join date", "registered", "since", "†", "founded", "copyright", "accessed",
    ]),
    // German.
    (Announces::Published, &[
        "erschienen", "erschienen am", "publiziert", "veröffentlichung", "veröffentlichungsdatum",
        "publikationsdatum", "publikation", "erscheinungsdatum", "eingestellt", "online seit",
    ]),
    (Announces::Modified, &[
        "stand:", "(stand", "aktueller stand", "letzte änderung", "letzte aktualisierung", "aktualisierung",
        "aktualisierte fassung", "geändert", "bearbeitet", "letzte bearbeitung", "überarbeitet", "update:",
        "änderung",
    ]),
    (Announces::Other, &[
        "anmeldeschluss", "bewerbungsschluss", "bewerbungsfrist", "einsendeschluss", "meldeschluss", "frist:",
        "fällig", "gültig ab", "gültig bis", "in kraft", "geboren", "gestorben", "geburtsdatum", "geburtstag",
        "wann:", "termin:", "veranstaltung:", "veranstaltungsdatum", "beginn:", "aufgezeichnet", "aufnahme",
        "veröffentlichungstermin", "premiere:", "kinostart", "gegründet", "abgerufen", "seit",
    ]),
    // French.
    (Announces::Published, &[
        "paru", "parue", "mis en ligne", "mise en ligne", "publication", "date de publication", "posté", "postée",
        "rédigé", "publiée", "écrit", "créé",
    ]),
    (Announces::Modified, &[
        "mise à jour", "mise a jour", "dernière mise à jour", "actualisé", "actualisée", "dernière modification",
        "modification", "maj", "màj", "révisé", "modifiée",
    ]),
    (Announces::Other, &[
        "date limite", "clôture", "échéance", "jusqu’au", "jusqu'au", "entrée en vigueur", "né", "née",
        "date de naissance", "naissance", "quand:", "événement:", "évènement:", "date de l’événement",
        "date de l'événement", "enregistré", "date de sortie", "sortie:", "début:", "fondé", "consulté", "depuis",
    ]),
    // Spanish.
    (Announces::Published, &[
        "publicada", "publicación", "fecha de publicación", "fecha publicación", "subido", "creado", "posteado",
    ]),
    (Announces::Modified, &[
        "actualizada", "actualización", "última actualización", "modificado", "modificada", "modificación",
        "última modificación", "editado", "revisado", "última revisión",
    ]),
    (Announces::Other, &[
        "fecha límite", "plazo:", "cierre:", "vence:", "en vigor", "nacido", "nacida", "nacimiento",
        "fecha de nacimiento", "cuándo:", "cuando:", "evento:", "fecha del evento", "grabado", "fecha de lanzamiento",
        "lanzamiento:", "estreno:", "inicio:", "hasta", "desde", "fundado", "consultado",
    ]),
    // Portuguese.
    (Announces::Published, &[
        "publicada", "publicação", "data de publicação", "data da publicação", "postado", "postada", "criado",
        "divulgado",
    ]),
    (Announces::Modified, &[
        "atualizada", "atualização", "última atualização", "atualizado às", "modificado", "modificada", "modificação",
        "última modificação", "editado", "revisto",
    ]),
    (Announces::Other, &[
        "prazo:", "data limite", "encerramento", "vigência", "nascido", "nascida", "nascimento", "data de nascimento",
        "quando:", "evento:", "data do evento", "gravado", "data de lançamento", "lançamento:", "estreia:", "início:",
        "até",
    ]),
    // Italian.
    (Announces::Published, &[
        "pubblicata", "pubblicazione", "data pubblicazione", "data di pubblicazione", "creato", "postato", "inserito",
    ]),
    (Announces::Modified, &[
        "ultimo aggiornamento", "aggiornamento", "aggiornata", "modificato", "modificata", "modifica",
        "ultima modifica", "revisione",
    ]),
    (Announces::Other, &[
        "scadenza", "termine:", "in vigore", "nato:", "nata:", "data di nascita", "nascita", "quando:", "evento:",
        "data evento", "registrato", "data di uscita", "uscita:", "inizio:", "fino al", "consultato",
    ]),
    // Dutch.
    (Announces::Published, &["geplaatst", "publicatiedatum", "publicatie", "plaatsingsdatum", "verschenen"]),
    (Announces::Modified, &[
        "bijgewerkt", "laatst bijgewerkt", "laatste update", "update:", "gewijzigd", "laatst gewijzigd", "aangepast",
        "geactualiseerd", "laatste wijziging",
    ]),
    (Announces::Other, &[
        "sluitingsdatum", "deadline", "uiterlijk", "geldig tot", "ingangsdatum", "geboren", "geboortedatum",
        "overleden", "wanneer:", "evenement:", "opgenomen", "releasedatum", "verschijningsdatum", "vanaf",
        "geraadpleegd", "sinds",
    ]),
    // Swedish, Norwegian, Danish.
    (Announces::Published, &[
        "publicerat", "publicerades", "publiceringsdatum", "skapad", "inlagd", "publisert dato", "lagt ut",
        "offentliggjort", "publiceret", "udgivet", "oprettet", "offentliggjort den", "utgitt",
    ]),
    (Announces::Modified, &[
        "uppdaterat", "uppdaterades", "senast uppdaterad", "ändrad", "ändrat", "senast ändrad", "redigerad", "endret",
        "sist endret", "sist oppdatert", "redigert", "opdateret", "sidst opdateret", "ændret", "sidst ændret",
        "redigeret", "senest opdateret",
    ]),
    (Announces::Other, &[
        "sista ansökningsdag", "ansök senast", "sista dag", "född", "födelsedatum", "när:", "evenemang:", "inspelad",
        "releasedatum", "søknadsfrist", "frist:", "født", "fødselsdato", "når:", "arrangement:", "innspilt",
        "lanseringsdato", "ansøgningsfrist", "hvornår:", "begivenhed:", "optaget", "udgivelsesdato", "gælder fra",
    ]),
    // Finnish.
    (Announces::Published, &["julkaisupäivä", "julkaistu", "luotu", "lisätty"]),
    (Announces::Modified, &["päivitetty", "viimeksi päivitetty", "muokattu", "muutettu", "päivitys"]),
    (Announces::Other, &[
        "hakuaika päättyy", "määräaika", "syntynyt", "syntymäaika", "milloin:", "tapahtuma:", "voimassa",
    ]),
    // Polish.
    (Announces::Published, &[
        "publikacji", "publikacja", "data publikacji", "dodano", "data dodania", "utworzono", "opublikowany",
        "opublikowana", "zamieszczono",
    ]),
    (Announces::Modified, &[
        "aktualizacja", "aktualizacji", "zaktualizowano", "zaktualizowany", "zmodyfikowano", "modyfikacja",
        "modyfikacji", "zmieniono", "edytowano",
    ]),
    (Announces::Other, &[
        "termin:", "termin składania", "zgłoszenia do", "obowiązuje od", "ważne do", "urodzony", "urodzona",
        "data urodzenia", "kiedy:", "wydarzenie:", "premiera:", "data premiery", "nagrano", "początek",
    ]),
    // Czech and Slovak.
    (Announces::Published, &[
        "publikováno", "vydáno", "zveřejněno", "vytvořeno", "vloženo", "datum zveřejnění", "datum vydání",
        "publikované", "zverejnené", "vydané", "uverejnené", "vytvorené",
    ]),
    (Announces::Modified, &[
        "aktualizováno", "aktualizace", "upraveno", "změněno", "editováno", "aktualizované", "aktualizácia",
        "upravené", "zmenené",
    ]),
    (Announces::Other, &[
        "uzávěrka", "termín:", "přihlášky do", "platnost od", "účinnost", "narozen", "narozena", "datum narození",
        "kdy:", "akce:", "premiéra:", "uzávierka", "narodený", "kedy:", "podujatie:",
    ]),
    // Hungarian.
    (Announces::Published, &["megjelent", "megjelenés", "közzétéve", "publikálva", "létrehozva", "feltöltve"]),
    (Announces::Modified, &["frissítve", "frissítés", "utolsó frissítés", "módosítva", "módosítás"]),
    (Announces::Other, &[
        "határidő", "jelentkezési határidő", "hatályos", "született", "mikor:", "esemény:", "bemutató:",
    ]),
    // Romanian.
    (Announces::Published, &[
        "publicat", "publicată", "publicării", "data publicării", "publicare", "postat", "adăugat",
    ]),
    (Announces::Modified, &["actualizat", "actualizată", "actualizare", "actualizării", "modificat", "modificare"]),
    (Announces::Other, &[
        "termen limită", "termen:", "născut", "născută", "data nașterii", "când:", "eveniment:", "lansare:",
    ]),
    // Croatian, Serbian, Slovene, Bulgarian.
    (Announces::Published, &[
        "objavljeno", "objavljen", "objavljena", "objavio", "objava", "објављено", "објава", "публикувано",
        "публикувана", "публикуван",
    ]),
    (Announces::Modified, &[
        "ažurirano", "posljednja izmjena", "izmijenjeno", "izmenjeno", "osveženo", "posodobljeno", "spremenjeno",
        "ажурирано", "измењено", "обновена", "обновено", "обновен", "променено", "актуализирано",
    ]),
    (Announces::Other, &[
        "rok:", "rok prijave", "kada:", "kdaj:", "rođen", "rojen", "рок", "када", "рођен", "кога", "роден", "срок",
    ]),
    // Lithuanian, Latvian, Estonian.
    (Announces::Published, &["paskelbta", "publikuota", "publicēts", "publicēta", "avaldatud"]),
    (Announces::Modified, &["atnaujinta", "atnaujintas", "atjaunots", "atjaunināts", "uuendatud", "muudetud"]),
    // Catalan.
    (Announces::Published, &["publicat", "publicació", "data de publicació"]),
    (Announces::Modified, &["actualitzat", "actualització", "modificació"]),
    // Russian.
    (Announces::Published, &[
        "дата публикации", "публикация", "публикации", "опубликован", "опубликована", "опубликованы", "размещено",
        "создано", "добавлено", "дата создания", "выложено",
    ]),
    (Announces::Modified, &[
        "изменено", "изменён", "изменен", "изменена", "обновлён", "обновлен", "обновлена", "обновления", "обновление",
        "изменения", "последнее изменение", "последнее обновление", "отредактировано", "редакция", "редакции",
    ]),
    (Announces::Other, &[
        "крайний срок", "срок", "срок подачи", "до", "действует с", "вступает в силу", "родился", "родилась",
        "дата рождения", "когда:", "дата проведения", "мероприятие:", "дата выхода", "премьера:", "записано",
        "начало", "окончание", "дата обращения",
    ]),
    // Ukrainian.
    (Announces::Published, &[
        "опубліковано", "опублікована", "дата публікації", "публікація", "публікації", "розміщено", "створено",
        "додано",
    ]),
    (Announces::Modified, &["оновлено", "змінено", "оновлення", "останнє оновлення", "редаговано", "оновлена"]),
    (Announces::Other, &[
        "термін подачі", "термін", "кінцевий термін", "народився", "народилася", "дата народження", "коли:",
    ]),
    // Greek, with and without accents.
    (Announces::Published, &[
        "δημοσιεύθηκε", "δημοσιεύτηκε", "δημοσίευσης", "δημοσιευση", "δημοσιευθηκε", "δημοσιευτηκε", "δημοσιευσης",
        "αναρτήθηκε", "ανάρτηση", "αναρτηθηκε", "αναρτηση",
    ]),
    (Announces::Modified, &[
        "ενημερώθηκε", "ενημέρωσης", "ενημερωση", "ενημερωθηκε", "ενημερωσης", "τροποποιήθηκε", "τροποποίηση",
        "επικαιροποίηση",
    ]),
    (Announces::Other, &["προθεσμία", "λήξη", "γεννήθηκε", "πότε:", "εκδήλωση:", "πρεμιέρα:", "έναρξη"]),
    // Turkish and Azerbaijani.
    (Announces::Published, &[
        "giriş", "giriş tarihi", "giris", "yayın tarihi", "yayin tarihi", "yayınlandı", "yayımlandı", "yayımlanma",
        "yayınlanma tarihi", "yayımlanma tarihi", "oluşturulma", "oluşturma", "eklenme", "eklenme tarihi",
    ]),
    (Announces::Modified, &[
        "güncellenme", "güncellendi", "güncellenme tarihi", "güncelleme tarihi", "güncelleme saati", "değiştirilme",
        "düzenlenme", "son değişiklik", "guncelleme",
    ]),
    (Announces::Other, &[
        "son başvuru", "son tarih", "doğum tarihi", "doğum", "ne zaman:", "etkinlik:", "etkinlik tarihi",
        "çıkış tarihi",
    ]),
    // Hebrew.
    (Announces::Published, &["תאריך פרסום", "פרסום", "הועלה", "נוצר"]),
    (Announces::Modified, &["עדכון", "עדכון אחרון", "עודכנה", "נערך"]),
    (Announces::Other, &["מועד אחרון", "נולד", "נולדה", "תאריך לידה", "מתי", "אירוע:"]),
    // Arabic, Persian, Urdu.
    (Announces::Published, &["نُشر", "نُشرت", "النشر", "أضيف", "كتب", "انتشار", "تاریخ انتشار", "منتشر شده", "شائع"]),
    (Announces::Modified, &[
        "تعديل", "آخر تعديل", "التعديل", "محدث", "به‌روزرسانی", "بروزرسانی", "آخرین ویرایش", "اپ ڈیٹ",
    ]),
    (Announces::Other, &[
        "آخر موعد", "موعد", "تاريخ الميلاد", "ولد", "متى", "الفعالية:", "مهلت", "متولد", "تاریخ تولد",
    ]),
    // Hindi, Bengali.
    (Announces::Published, &[
        "पब्लिश्ड", "प्रकाशन", "प्रकाशन तिथि", "প্রকাশ", "প্রকাশিত", "প্রকাশের তারিখ", "প্রকাশকাল",
    ]),
    (Announces::Modified, &["संशोधित", "अद्यतन", "अपडेटेड", "আপডেট", "হালনাগাদ", "সর্বশেষ আপডেট"]),
    (Announces::Other, &["अंतिम तिथि", "जन्म", "जन्म तिथि", "কবে", "জন্ম"]),
    // Indonesian and Malay.
    (Announces::Published, &[
        "diterbitkan", "dipublikasikan", "terbit", "tanggal terbit", "diunggah", "tayang", "diposting", "disiarkan",
        "diterbitkan pada", "tarikh terbit",
    ]),
    (Announces::Modified, &[
        "diperbarui", "terakhir diperbarui", "pembaruan", "diperbaharui", "diubah", "update:", "kemas kini",
        "dikemas kini", "dikemaskini",
    ]),
    (Announces::Other, &[
        "batas waktu", "batas akhir", "lahir", "tanggal lahir", "kapan:", "acara:", "rilis:", "tarikh tutup",
    ]),
    // Vietnamese.
    (Announces::Published, &["đăng", "đăng ngày", "ngày đăng", "đăng lúc", "xuất bản", "ngày xuất bản", "ngày tạo"]),
    (Announces::Modified, &["cập nhật", "cập nhật lúc", "cập nhật ngày", "sửa đổi", "chỉnh sửa", "sửa đổi lần cuối"]),
    (Announces::Other, &[
        "hạn chót", "hạn nộp", "hạn cuối", "ngày sinh", "sinh:", "khi nào:", "sự kiện:", "phát hành",
    ]),
    // Thai.
    (Announces::Published, &["เผยแพร่", "โพสต์เมื่อ", "วันที่เผยแพร่", "ลงวันที่", "วันที่โพสต์"]),
    (Announces::Modified, &["ปรับปรุง", "อัปเดต", "อัพเดท", "แก้ไขล่าสุด", "แก้ไข", "ปรับปรุงล่าสุด"]),
    (Announces::Other, &["หมดเขต", "ปิดรับสมัคร", "วันเกิด", "เกิด", "เมื่อไหร่", "วันจัดงาน"]),
];

/// The word for when something takes place, and those beside it by which the line is the head of a post: there it says
/// when that was written.
pub(crate) const EVENT_WORD: &str = "일시";
pub(crate) const POST_FACTS: &[&str] = &["글쓴이", "작성자", "조회", "추천"];

/// What ends a label behind its date, in no order: the next date may follow in brackets or behind a stroke.
#[rustfmt::skip]
pub(crate) const LABEL_ENDS: &[char] = &[
    ' ', '|', ',', '\u{a0}', '(', ')', '/', ';', '（', '）', '、', '，', '；', '。', '／', '・', '·', '｜', '\u{3000}',
];

/// What may stand between a date and the label behind it: `2025/02/04に公開`.
pub(crate) const LABEL_PARTICLES: &[&str] = &["に", "于", "於"];

/// Words that may stand between a label of [`CLOSE_LABELS`] and its date are so short at most, in characters; one
/// longer word, as a weekday is, may too.
pub(crate) const MAX_SHORT_WORD: usize = 3;
