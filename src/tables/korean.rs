//! What Korean news pages write around an article: reporters' roles and names, sections, words of the interface.

use std::ops::RangeInclusive;

/// Roles that follow a reporter's name, the longer before the shorter that ends it.
pub(crate) const ROLES: &[Role] = &[
    role("인턴기자", "고원희 인턴기자"),
    role("수습기자", "고원희 수습기자"),
    role("선임기자", "고원희 선임기자"),
    role("전문기자", "고원희 의학전문기자"),
    role("객원기자", "고원희 객원기자"),
    role("시민기자", "고원희 시민기자"),
    role("사진기자", "고원희 사진기자"),
    role("취재기자", "고원희 취재기자"),
    role("기자", "고원희 기자"),
    role("특파원", "고원희 특파원"),
    role("통신원", "고원희 통신원"),
    role("논설위원실장", "고원희 논설위원실장"),
    role("논설위원", "고원희 논설위원"),
    role("편집위원", "고원희 편집위원"),
    role("에디터", "고원희 에디터"),
    role("칼럼니스트", "고원희 칼럼니스트"),
    role("평론가", "고원희 평론가"),
    role("앵커", "고원희 앵커"),
    role("리포터", "고원희 리포터"),
    role("아나운서", "고원희 아나운서"),
    role("피디", "고원희 피디"),
    role("PD", "고원희 PD"),
];

/// One role with a byline that holds it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Role {
    pub(crate) word: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "for those who read the table, and its test"))]
    pub(crate) example: &'static str,
}

const fn role(word: &'static str, example: &'static str) -> Role {
    Role { word, example }
}

/// Offices of those who write for a paper and are spoken of in it too, sorted; they count at the start of a byline.
#[rustfmt::skip]
pub(crate) const OFFICES: &[&str] = &[

    "감독", "고문", "교사", "교수", "국장", "군수", "기상캐스터", "노무사", "논설실장", "논설주간", "대변인", "대표", "만화가", "목사", "박사",
    "발행인", "방송인", "번역가", "법무사", "변리사", "변호사", "부국장대우", "부장", "세무사", "센터장", "소설가", "소장", "수필가", "시인",
    "신부", "약사", "연구원", "원장", "위원", "위원장", "의사", "의원", "이사", "이사장", "인턴", "작가", "전문의", "주필", "차장", "총장",
    "크리에이터", "팀장", "편집인", "한의사", "화백", "활동가", "회계사",
];

/// Words before the office of a writer: the place where it is held.
pub(crate) const MAX_OFFICE_WORDS: usize = 3;

/// Marks behind it that end a byline.
pub(crate) const HOLDER_MARKS: &[char] = &['|', '｜', '·'];

/// The language of these tables.
pub(crate) const LANGUAGE: &str = "ko";

/// Labels of the date behind a byline, sorted.
#[rustfmt::skip]
pub(crate) const DATE_LABELS: &[&str] = &[
    "게재", "기사입력", "등록", "발행", "송고", "수정", "승인", "업데이트", "입력", "작성",
];

/// What stands before a role and belongs to it, glued or not: `의학 전문기자`, `인턴 기자`.
#[rustfmt::skip]
pub(crate) const ROLE_MODIFIERS: &[&str] = &[

    "객원", "경제", "디지털", "문학", "문화", "미술", "부동산", "산업", "선임", "수석", "수습", "스포츠", "시사", "여행", "연극", "영상",
    "영화", "외교", "음악", "의학", "인턴", "전문", "정치", "총괄", "탐사", "특별", "편집",
];

/// Words that the credit of a picture or of a broadcast starts with, sorted. The writer of the text is named before it.
#[rustfmt::skip]
pub(crate) const CREDITS: &[&str] = &[

    "그래픽", "디자인", "사진", "영상", "이미지", "일러스트", "자료", "제공", "진행", "촬영", "출연", "출처", "캡처", "캡쳐", "편집", "화면",
];

/// What a credit word is compounded with that is no credit by itself: `영상취재`.
pub(crate) const COVERAGE: &[&str] = &["취재"];

/// Words beside a credit that say that the same one wrote the text: `글·사진`.
pub(crate) const WRITING: &[&str] = &["글", "취재"];

/// Marks before the owner of a picture.
pub(crate) const RIGHTS_MARKS: [char; 2] = ['©', 'ⓒ'];

/// Most words between a credit and the name: the publication and its desk.
pub(crate) const MAX_CREDIT_WORDS: usize = 2;

/// First syllables of names, sorted. Source: the 2015 census of Statistics Korea, surnames of over 5,000 people.
#[rustfmt::skip]
pub(crate) const SURNAMES: &[char] = &[
    '가', '감', '강', '경', '계', '고', '공', '곽', '구', '국', '권', '금', '기', '길', '김', '나', '남', '노', '도', '동', '두', '라', '류', '마', '맹',
    '명', '모', '목', '문', '민', '박', '반', '방', '배', '백', '변', '복', '봉', '부', '빈', '사', '서', '석', '선', '설', '성', '소', '손', '송', '신',
    '심', '안', '양', '어', '엄', '여', '연', '염', '예', '오', '옥', '온', '왕', '용', '우', '원', '위', '유', '육', '윤', '은', '음', '이',
    '인', '임', '장', '전', '정', '제', '조', '좌', '주', '지', '진', '차', '채', '천', '최', '추', '탁', '태', '편', '표', '피', '하', '한', '함',
    '허', '현', '형', '호', '홍', '황',
];

/// Surnames that are determiners as well, sorted: `이 회사`, `두 사람`.
pub(crate) const DETERMINERS: &[&str] = &["두", "온", "이", "전", "한", "현"];

/// Syllables behind such a word that are no given name, sorted: `한 명`, `이 중`.
pub(crate) const NOT_GIVEN: &[&str] = &["곳", "날", "때", "말", "명", "번", "분", "중", "후"];

/// Syllables of nearly all names.
pub(crate) const USUAL_NAME: usize = 3;

/// Marks that join names before one role.
pub(crate) const NAME_MARKS: [char; 15] =
    ['&', ',', '/', '·', 'ᆞ', '•', '․', '‧', '∙', '⋅', '、', '・', 'ㆍ', '，', '･'];

/// Ends of spoken sentences, sorted.
pub(crate) const SPOKEN_ENDS: &[&str] = &["까", "니다", "세요", "요", "죠"];

/// What a reporter of a broadcaster ends with, behind the name, and how the name of the medium before that ends, besides
/// capitals: `항구뉴스 고원희입니다.`
pub(crate) const SIGN_OFF: &str = "입니다";
pub(crate) const BROADCASTER_ENDINGS: &[&str] = &["TV", "뉴스"];

/// Letters of a broadcaster known by them.
pub(crate) const BROADCASTER_LETTERS: RangeInclusive<usize> = 2..=5;

/// Longest such line up to the name, in bytes: `지금까지 부산에서 항구뉴스 `.
pub(crate) const MAX_SIGN_OFF_BYTES: usize = 80;

/// Brackets that a dateline starts with.
pub(crate) const LINE_BRACKETS: [char; 5] = ['(', '[', '【', '〔', '［'];

/// What a list of names follows that spaces part, besides nothing.
pub(crate) const LIST_STARTS: [char; 5] = [')', ':', '=', ']', '】'];

/// Endings of places, offices and trades of three syllables, which stand before a name as another name may: `강원도`,
/// `소설가`. Sorted.
pub(crate) const NOT_JOINED_ENDINGS: &[&str] = &["가", "구", "군", "도", "시", "청", "항"];

/// Cities that correspondents write from, between name and role, sorted: `고원희 도쿄 특파원`.
///
/// Source: ours, after the foreign bureaus of Korean news agencies and broadcasters.
#[rustfmt::skip]
pub(crate) const CITIES: &[&str] = &[
    "나이로비", "뉴델리", "뉴욕", "도쿄", "도하", "두바이", "런던", "로마", "로스앤젤레스", "마닐라", "멕시코시티", "모스크바", "방콕", "베를린", "베이징",
    "부다페스트", "부에노스아이레스", "브뤼셀", "상파울루", "상하이", "샌프란시스코", "선양", "시드니", "싱가포르", "양곤", "예루살렘", "오사카", "워싱턴", "이스탄불",
    "자카르타", "제네바", "카이로", "타이베이", "테헤란", "파리", "프랑크푸르트", "하노이", "호찌민", "홍콩",
];

/// Endings of the department that stands between a name and a role: `고원희 경제부 기자`. Sorted.
pub(crate) const POST_ENDINGS: &[&str] = &["담당", "부", "센터", "실", "전문", "지국", "지사", "팀"];

/// Words between a name and a role: `고원희 온라인 뉴스팀 기자`.
pub(crate) const MAX_POSTS: usize = 2;

/// Surnames of two syllables, after which a name has up to four.
#[rustfmt::skip]
pub(crate) const DOUBLE_SURNAMES: &[&str] = &[
    "남궁", "독고", "사공", "서문", "선우", "제갈", "황보",
];

/// Words that look like a name before a role and are none, sorted.
#[rustfmt::skip]
pub(crate) const NOT_NAMES: &[&str] = &[

    "감독", "감사", "강릉", "강원", "강원도", "경기", "경기도", "경남", "경북", "경산", "경제", "경주", "경찰", "계약직", "계열사", "고양",
    "구미", "국내", "국제", "기동", "기사", "기자명", "기획", "김천", "김포", "김해", "나주", "남녀", "남양주", "남원", "동료", "동해",
    "마케팅", "명예", "목포", "문경", "문의", "문화", "방송", "보도국", "본사", "부동산", "부부", "부산", "부산시", "부산항", "부서", "부장",
    "부천", "부친", "부회장", "사건", "사진", "사회", "산업", "서귀포", "서울", "선배", "성남", "소속", "스포츠", "신고", "신문", "신임",
    "안내", "안동", "안산", "안성", "안양", "양산", "양주", "어린이", "여성", "여수", "여주", "연예", "연합뉴스", "영상", "오산", "온라인",
    "외신", "용인", "원주", "유명", "의학", "이메일", "이하", "인천", "인턴", "전국", "전남", "전문", "전북", "전주", "전직", "전화",
    "정치", "제보", "제주", "제주도", "제천", "주말", "주소", "주재", "지역", "진주", "천안", "편집국", "피디", "피해자", "하남", "한겨레",
    "함안", "함양", "현장", "현직", "홍성", "홍천", "황색", "후배",
];

/// Endings of a department, place or publication that stands before a name: `정치부`, `서울경제TV`.
#[rustfmt::skip]
pub(crate) const NOT_NAME_ENDINGS: &[&str] =
    &[
    "국장", "뉴스", "닷컴", "매체", "방송", "본부", "부", "신문", "일보", "팀",
];

/// Labels of sections, sorted. A label of several joined by `·` or `/` counts where one of them is here.
#[rustfmt::skip]
pub(crate) const SECTIONS: &[&str] = &[

    "IT", "TV", "가상자산", "건강", "게임", "경남", "경북", "경제", "경제일반", "골프", "공연", "과학", "교육", "국방", "국제", "국제일반",
    "국회", "군사", "글로벌", "금융", "기고", "기업", "기획", "노동", "뉴스", "대통령실", "동영상", "동정", "라이프", "레저", "만평", "문화",
    "문화일반", "미디어", "바이오", "반도체", "반려동물", "방송", "법원", "법조", "복지", "부고", "부동산", "북한", "비즈", "사건", "사건사고",
    "사고", "사람", "사설", "사회", "사회일반", "산업", "생활", "세계", "스포츠", "야구", "여행", "연예", "영화", "오피니언", "외교", "유통",
    "음악", "의료", "인물", "인사", "인터뷰", "자동차", "재테크", "전국", "정당", "정책", "정치", "정치일반", "제약", "종교", "종합", "증권",
    "지역", "책", "축구", "칼럼", "테크", "통일", "패션", "팩트체크", "포토", "프로야구", "피플", "해외축구", "환경",
];

/// Words behind the name of a section: `정치 일반`. Sorted.
pub(crate) const GENERAL: &[&str] = &["소식", "일반"];

/// What the structured data of Korean pages gives as a section to mean all of them, sorted. `뉴스` stands in breadcrumbs as
/// well.
pub(crate) const NO_SECTIONS: &[&str] = &["기사", "일반기사", "전체", "전체기사"];

/// Lines of the interface that stand between headline and body; a line that starts so is no subtitle. Sorted.
#[rustfmt::skip]
pub(crate) const INTERFACE: &[&str] = &[
    "0개", "Copyright", "URL", "©", "ⓒ", "가", "가가", "검색", "공유", "관련", "광고", "구독", "글꼴", "글씨", "글자", "글자크기", "기사",
    "기자", "뉴스", "다운로드", "다음", "닫기", "담당부서", "댓글", "더보기", "듣기", "등록", "로그인", "링크", "메일", "목록", "무단", "문의", "문자",
    "밴드", "번역", "본문", "북마크", "사진", "설정", "송고", "스크랩", "승인", "아이디", "역링크", "요약", "음성", "이메일", "이전", "인쇄", "읽는",
    "입력", "작게", "작성", "작성자", "저작권", "조회", "조회수", "좋아요", "지면", "첨부파일", "추천", "카카오", "크게", "트위터", "페이스북", "편집",
    "프린트", "핫이슈", "홈", "화면",
];

/// Words of buttons and labels beside a byline, which are no names; sorted.
#[rustfmt::skip]
pub(crate) const BUTTONS: &[&str] = &[
    "구독중", "구독하기", "기자페이지", "담당기자", "응원", "응원하기", "팔로우", "팔로우하기", "팔로잉",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(CREDITS.is_sorted_by(|a, b| a < b));
        assert!(CITIES.is_sorted_by(|a, b| a < b));
        assert!(DETERMINERS.is_sorted_by(|a, b| a < b));
        assert!(NOT_GIVEN.is_sorted_by(|a, b| a < b));
        assert!(NAME_MARKS.is_sorted());
        assert!(OFFICES.is_sorted_by(|a, b| a < b));
        assert!(SURNAMES.is_sorted_by(|a, b| a < b));
        assert!(NOT_NAMES.is_sorted_by(|a, b| a < b));
        assert!(NO_SECTIONS.is_sorted_by(|a, b| a < b));
        assert!(SECTIONS.is_sorted_by(|a, b| a < b));
        assert!(BUTTONS.is_sorted_by(|a, b| a < b));
        assert!(INTERFACE.is_sorted_by(|a, b| a < b));
        assert!(ROLE_MODIFIERS.is_sorted_by(|a, b| a < b));
    }
}
