//! Words beside a byline that are no names: labels of dates, counters, buttons, columns of a list.
//!
//! Source: the templates of news sites, boards and forums in Korean, Chinese and Japanese. Their letters have no capitals,
//! so that nothing in the look of such a word tells it from a name.

/// Words and phrases that stand alone, white space left out, sorted; those of dates in Korean are in the table of their own.
#[rustfmt::skip]
pub(crate) const BYLINE_LABELS: &[&str] = &[
    "+关注", "IP属地", "IP屬地", "いいね", "カテゴリ", "カテゴリー", "コメント", "シェア", "シェアする", "スクラップ", "タグ", "ツイート", "フォロー", "フォローする", "ブックマーク",
    "ベストアンサー", "ポスト", "下載", "下载", "举报", "人气", "人氣", "件名", "会員限定", "佚名", "作者", "來源", "保存", "倒序", "倒序浏览", "全文表示", "公開",
    "公開日", "公開日時", "共有", "关注", "关注TA", "关注他", "关注她", "分享", "分类", "分類", "列印", "加关注", "匿名", "印刷", "原创", "原創", "发布", "发布于", "发布时间", "发表", "发表于", "只看該作者",
    "只看该作者", "名前", "回复", "回答者", "回覆", "圖文", "執筆", "執筆者", "字号", "字級", "字號", "导读", "導讀", "已关注", "广告", "廣告", "打印", "投稿日",
    "投稿日時", "投稿者", "推荐", "推薦", "掲載", "掲載日", "收藏", "放大", "日時", "日期", "时间", "時間", "更多", "更新", "更新日", "更新日時", "更新时间",
    "更新時間", "最終更新", "最終更新日", "有料", "朗讀", "朗读", "未知", "来源", "板凳", "标签", "标题", "楼主", "樓主", "標籤", "標題", "檢舉", "沙发", "浏览",
    "瀏覽", "点赞", "留言", "發佈", "發佈於", "發布", "發布於", "發布時間", "發表", "發表於", "目次", "看點", "続きを読む", "編按", "編輯", "縮小", "编辑", "缩小", "著者", "訂閱",
    "記事", "記者", "評論", "語音", "订阅", "记者", "评论", "責任編輯", "質問者", "责任编辑", "轉發", "转发", "返信", "追蹤", "送る", "通報", "配信", "配信日",
    "関連記事", "閱讀", "閲覧", "閲覧数", "關注", "阅读", "音声", "首頁", "首页", "點讚", "게재일", "경제부", "공유", "관리자", "구독", "국제부",
    "글쓴이", "글씨크기", "글자크기", "기사수정", "기사작성", "날짜", "뉴스팀", "닉네임", "다음글", "댓글", "댓글수", "더보기", "등록일", "등록일시",
    "목록", "문화부", "발행일", "번역", "번호", "보도국", "본문", "사진", "사회부", "산업부", "수정일", "스크랩", "스포츠부",
    "연예부", "온라인", "요약", "운영자", "음성재생", "이름", "이메일", "이전글", "인쇄", "일시", "입력일", "작성일", "작성일시", "작성자",
    "재생", "전국부", "정치부", "제목", "조회", "조회수", "좋아요", "지면", "지면보기", "첨부", "첨부파일", "체육부", "최종수정", "최종업데이트", "최종입력", "최초입력",
    "추천", "추천수", "출처", "취재팀", "카테고리", "태그", "팔로우", "편집국", "편집부", "편집팀", "프린트", "호수",
];

/// Endings of Korean labels, sorted: verbs made nouns, as buttons have them, measures, and ranks of members.
#[rustfmt::skip]
pub(crate) const LABEL_ENDINGS: &[&str] = &[
    "남기기", "듣기", "멤버", "문의", "보기", "복사", "시간", "쓰기", "크기", "하기", "회원",
];

/// Fewest syllables of a word with such an ending; shorter ones may be names.
pub(crate) const MIN_LABEL_SYLLABLES: usize = 4;

/// Starts of the words behind the name of an account, sorted: `하루엄마님의 게시글`, `来自福建`.
pub(crate) const LABEL_STARTS: &[&str] = &["來自", "来自", "님의 "];
