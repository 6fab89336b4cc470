//! The days of the week, as they stand beside a date.
//!
//! Source: CLDR 46, wide and abbreviated names, without full stops, with spellings that pages use beside them: `tues`,
//! `miercoles`, `sonnabend`.

/// Names in full, in lower case, sorted. Portuguese also has them without `-feira`, Finnish with the ending of `on`.
#[rustfmt::skip]
pub(crate) const DAYS: &[&str] = &[
    "ahad", "antradienis", "asteartea", "asteazkena", "astelehena", "ceturtdiena", "csütörtök", "cuma", "cumartesi",
    "czwartek", "dienstag", "dijous", "dilluns", "dimanche", "dimarts", "dimecres", "dinsdag", "dissabte", "diumenge",
    "divendres", "domenica", "domingo", "donderdag", "donnerstag", "duminică", "esmaspäev", "fimmtudagur", "fredag",
    "freitag", "friday", "föstudagur", "giovedì", "hétfő", "igandea", "isnin", "jeudi", "joi", "jueves", "jumaat",
    "jumat", "kamis", "kedd", "keskiviikko", "keskiviikkona", "ketvirtadienis", "khamis", "kolmapäev", "larunbata",
    "lauantai", "lauantaina", "laugardagur", "laupäev", "lundi", "lunedì", "lunes", "luni", "luns", "lördag",
    "lørdag", "maanantai", "maanantaina", "maandag", "mandag", "mardi", "martedì", "martes", "marți", "mercoledì",
    "mercredi", "miercoles", "miercuri", "minggu", "mittwoch", "miércoles", "miðvikudagur", "monday", "montag",
    "mánudagur", "måndag", "mércores", "nedelja", "nedeľa", "nedjelja", "neděle", "neljapäev", "niedziela", "onsdag",
    "osteguna", "ostirala", "otrdiena", "pazar", "pazartesi", "penktadienis", "perjantai", "perjantaina", "perşembe",
    "petak", "petek", "piatok", "piektdiena", "pirmadienis", "pirmdiena", "piątek", "pondelok", "pondělí",
    "ponedeljak", "ponedeljek", "ponedjeljak", "poniedziałek", "pátek", "péntek", "pühapäev", "quarta",
    "quarta-feira", "quinta", "quinta-feira", "rabu", "reede", "sabado", "sabato", "sabtu", "salı", "samedi",
    "samstag", "saturday", "segunda", "segunda-feira", "sekmadienis", "selasa", "senin", "sestdiena", "sexta",
    "sexta-feira", "sobota", "sonnabend", "sonntag", "sreda", "srijeda", "streda", "středa", "subota", "sunday",
    "sunnudagur", "sunnuntai", "sunnuntaina", "svētdiena", "szerda", "szombat", "sábado", "sâmbătă", "söndag",
    "søndag", "teisipäev", "terça", "terça-feira", "thursday", "tiistai", "tiistaina", "tirsdag", "tisdag", "torek",
    "torsdag", "torstai", "torstaina", "trečiadienis", "trešdiena", "tuesday", "utorak", "utorok", "vasárnap",
    "vendredi", "venerdì", "venres", "viernes", "vineri", "vrijdag", "wednesday", "woensdag", "wtorek", "xoves",
    "zaterdag", "zondag", "çarşamba", "úterý", "þriðjudagur", "četrtek", "četvrtak", "čtvrtek", "środa",
    "šeštadienis", "štvrtok", "δευτέρα", "κυριακή", "πέμπτη", "παρασκευή", "σάββατο", "τετάρτη", "τρίτη",
    "воскресенье", "вторник", "вівторок", "недела", "неделя", "недеља", "неділя", "п'ятниця", "пʼятниця", "петак",
    "петок", "петък", "понеделник", "понедельник", "понедељак", "понеділок", "пятница", "пятниця", "сабота", "середа",
    "среда", "сряда", "суббота", "субота", "събота", "уторак", "четвер", "четверг", "четвртак", "четврток",
    "четвъртък", "الأحد", "الأربعاء", "الإثنين", "الاثنين", "الثلاثاء", "الجمعة", "الخميس", "السبت", "جمعه", "دوشنبه",
    "شنبه", "پنجشنبه", "چهارشنبه", "یکشنبه", "गुरुवार", "बुधवार", "मंगलवार", "रविवार", "शनिवार", "शुक्रवार", "सोमवार",
    "বুধবার", "বৃহস্পতিবার", "মঙ্গলবার", "রবিবার", "শনিবার", "শুক্রবার", "সোমবার", "จันทร์", "พฤหัสบดี", "พุธ",
    "วันจันทร์", "วันพฤหัสบดี", "วันพุธ", "วันศุกร์", "วันอังคาร", "วันอาทิตย์", "วันเสาร์", "ศุกร์", "อังคาร",
    "อาทิตย์", "เสาร์",
];

/// Short names, in lower case, sorted.
#[rustfmt::skip]
pub(crate) const SHORT_DAYS: &[&str] = &[
    "czw", "di", "dim", "do", "dom", "fr", "fre", "fri", "gio", "jeu", "jue", "ke", "la", "lun", "lör", "lør", "ma",
    "man", "mar", "mer", "mi", "mie", "mié", "mo", "mon", "mån", "ndz", "ons", "pe", "pon", "pt", "qua", "qui", "sa",
    "sab", "sam", "sat", "seg", "sex", "so", "su", "sun", "sáb", "sön", "søn", "ter", "thu", "thur", "thurs", "ti",
    "tir", "tis", "tor", "tue", "tues", "ven", "vie", "vr", "wed", "weds", "wo", "wt", "za", "zo", "śr", "вс", "вт",
    "нд", "пн", "пт", "сб", "ср", "чт",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(DAYS.is_sorted_by(|a, b| a < b) && SHORT_DAYS.is_sorted_by(|a, b| a < b));
    }
}
