"""Lays gold articles out in made-up templates, so that the model sees one text in many shapes of markup.

    python shapes.py CORPUS... OUT [--per-page N]

Reads pages and gold of corpora with an `index.jsonl`; writes a corpus of the same layout. A made page keeps its
source's `site_group`, so that it never stands in another fold than the page whose text it carries.
"""

import argparse
import html
import json
import random
import re
from pathlib import Path

SEED = 20
# Korean news comes first, and its templates differ most.
KOREAN_TIMES = 2
# Subtitles of a source that its made pages show; real pages seldom have more.
MAX_SUBTITLES = 3
# Paragraphs of a source: below are notices, above are pages that would outweigh the rest.
MIN_PARAGRAPHS, MAX_PARAGRAPHS = 3, 60
# Share of made pages that have a picture with a caption.
ILLUSTRATED = 0.4
# Share of made pages that are short news, whose surroundings outweigh it, and how many paragraphs of it stay: two to four.
BRIEF, BRIEF_PARAGRAPHS = 0.25, (2, 5)
# Share of made pages with a paragraph whose sentences are the items of a list, and how many such a list has.
LISTED, MIN_ITEMS, MAX_ITEMS = 0.2, 3, 8
# Share of made pages that have each of the things that stand in or after a body and are none of it.
ASIDE = 0.3

WORDS = {
    "ko": {
        "site": "하늘일보",
        "related": ["관련뉴스", "관련기사", "이 기사와 함께 본 뉴스", "추천뉴스", "이 기자의 다른 기사"],
        "popular": ["주요뉴스", "많이 본 뉴스", "주간 TOP뉴스", "이 시각 헤드라인", "인기기사", "랭킹뉴스", "오늘의 추천"],
        "comments": ["댓글", "댓글 0", "의견쓰기"],
        "nav": ["정치", "경제", "사회", "문화", "스포츠", "연예", "오피니언", "국제", "전체메뉴", "로그인", "회원가입", "구독"],
        "tools": ["글자크기", "인쇄", "공유하기", "스크랩", "가", "본문듣기", "URL 복사"],
        "footer": ["회사소개", "이용약관", "개인정보처리방침", "청소년보호정책", "광고문의", "고객센터", "기사제보"],
        "rights": [
            "[ⓒ 하늘일보, 무단 전재 및 재배포 금지]", "<저작권자 ⓒ 하늘일보 무단전재-재배포 금지>",
            "Copyright ⓒ 하늘일보. All rights reserved.",
        ],
        "company": "서울특별시 중구 하늘로 1 대표전화 02-000-0000 등록번호 서울 아00000 발행인 김하늘 편집인 이바다",
        "byline": ["김하늘 기자", "이바다 인턴기자", "박구름 기자 cloud@example.com"],
        "dates": [
            "입력 2024-03-0{} 11:18", "기사입력 2023.11.2{} 오전 09:12",
            "등록 2024-05-1{} 15:30:21 수정 2024-05-20 08:00",
        ],
        "weather": ["오늘의 날씨", "강수확률 30 %", "미세먼지 보통"],
        "share": [
            "페이스북에 공유하기", "X로 공유하기", "카카오톡 공유", "URL 복사하기", "이메일로 보내기",
            "X에서 공유하려면 클릭하세요 (새 창에서 열림)", "Facebook으로 공유하려면 누르세요 (새 창에서 열림)",
        ],
        "more": ["[관련기사] {}", "☞ {}", "[바로가기] {}", "▶ 관련기사: {}"],
        "letters": [
            ("하늘레터", "매일 아침 여섯 시, 꼭 읽을 기사만 골라 메일함으로 보내드립니다.", "구독하기"),
            ("뉴스레터 신청", "이메일 주소를 남기시면 한 주의 기사를 모아 보내드립니다.", "신청"),
        ],
        "appeals": [
            ("독자 여러분의 후원이 좋은 기사를 만듭니다.", "후원하기"),
            ("이 기사는 회원에게 먼저 공개되었습니다. 한 달 천 원으로 모든 기사를 읽을 수 있습니다.", "회원 되기"),
        ],
        "captions": [
            "지난 5일 부두에 모인 어민들. /하늘일보", "새로 문을 연 도서관 전경", "시민들이 행사장을 둘러보고 있다. [사진=하늘일보]",
            "항구의 아침 풍경이다.",
        ],
        "credits": ["/하늘일보", "하늘일보 자료사진", "[사진=하늘일보]", "김하늘 기자", "하늘통신"],
        "about": [
            ("기자 소개", "김하늘 기자는 2009년부터 항구와 바다를 취재해 왔습니다.", "기자의 다른 기사 보기"),
            ("글쓴이", "이바다. 두 권의 책을 썼고 지금은 섬에 삽니다.", "이바다의 글 더 보기"),
        ],
    },
    "ja": {
        "site": "空新聞",
        "related": ["関連記事", "あわせて読みたい", "おすすめ記事"],
        "popular": ["ランキング", "人気記事", "新着ニュース"],
        "comments": ["コメント", "コメントを書く"],
        "nav": ["政治", "経済", "社会", "国際", "スポーツ", "エンタメ", "ログイン", "会員登録"],
        "tools": ["シェア", "ツイート", "印刷", "ブックマーク"],
        "footer": ["会社概要", "利用規約", "プライバシーポリシー", "お問い合わせ"],
        "rights": ["© 空新聞社 無断転載禁止", "Copyright 空新聞. All rights reserved."],
        "company": "東京都千代田区空町1-1 空新聞社",
        "byline": ["空太郎", "文/空太郎"],
        "dates": ["2024年3月{}日 11:18", "公開日 2023/11/2{}"],
        "weather": ["今日の天気", "最高気温 20 ℃"],
        "share": [
            "Facebookでシェア", "Xでポスト", "LINEで送る", "URLをコピー", "はてなブックマーク",
            "クリックして X で共有 (新しいウィンドウで開きます)", "Facebook で共有するにはクリックしてください",
        ],
        "more": ["【関連記事】{}", "あわせて読みたい：{}", "▶ {}"],
        "letters": [("空レター", "毎朝六時、読んでおきたい記事をメールでお届けします。", "登録する")],
        "appeals": [("この記事は会員限定です。初月無料ですべての記事をお読みいただけます。", "会員になる")],
        "captions": ["開業した駅の前に並ぶ人たち＝5日午前", "港の朝の風景", "会見する市長（撮影・空太郎）"],
        "credits": ["＝空新聞撮影", "（空新聞）", "写真・空太郎"],
        "about": [("この記事を書いた人", "空太郎。2009年から港と海の記事を書いています。", "空太郎の記事一覧")],
    },
    "zh": {
        "site": "天空网",
        "related": ["相关阅读", "相关新闻", "延伸阅读", "猜你喜欢"],
        "popular": ["热门排行", "热点新闻", "精彩推荐"],
        "comments": ["评论", "发表评论"],
        "nav": ["首页", "国内", "国际", "财经", "体育", "娱乐", "登录", "注册"],
        "tools": ["分享", "收藏", "打印", "字号"],
        "footer": ["关于我们", "联系我们", "版权声明", "网站地图"],
        "rights": ["版权所有 天空网 未经许可不得转载", "本文版权归天空网所有"],
        "company": "京ICP备00000000号 天空网",
        "byline": ["责任编辑：天空", "记者 天空", "来源：天空网"],
        "dates": ["2024年03月0{}日 11:18", "发布时间：2023-11-2{}"],
        "weather": ["今日天气", "晴 20 ℃"],
        "share": [
            "分享到微博", "分享到微信", "复制链接", "分享到QQ空间", "邮件分享", "点击以在 X 上共享（在新窗口中打开）",
        ],
        "more": ["【相关阅读】{}", "延伸阅读：{}", "▶ {}"],
        "letters": [("天空早报", "每天早上六点，把当天最值得读的文章发到您的邮箱。", "订阅")],
        "appeals": [("喜欢这篇文章？订阅会员，支持我们继续报道。", "立即订阅")],
        "captions": ["图为新建成的图书馆外景。田空 摄", "5日，渔民在码头整理渔网。", "港口的清晨"],
        "credits": ["田空 摄", "（天空网）", "图源：天空网"],
        "about": [("作者简介", "天空，2009年起报道港口与海洋，现居海岛。", "查看作者更多文章")],
    },
    "de": {
        "site": "Himmelsbote",
        "related": ["Mehr zum Thema", "Lesen Sie auch", "Verwandte Artikel"],
        "popular": ["Meistgelesen", "Aktuelle Nachrichten", "Das könnte Sie auch interessieren"],
        "comments": ["Kommentare", "Kommentar schreiben", "0 Kommentare"],
        "nav": ["Start", "Politik", "Wirtschaft", "Sport", "Kultur", "Reise", "Anmelden", "Abo"],
        "tools": ["Teilen", "Drucken", "Merken", "Artikel anhören"],
        "footer": ["Impressum", "Datenschutz", "AGB", "Kontakt", "Mediadaten"],
        "rights": ["© Himmelsbote. Alle Rechte vorbehalten.", "Copyright Himmelsbote 2024"],
        "company": "Himmelsbote Verlag GmbH, Wolkenweg 1",
        "byline": ["Von Anna Himmel", "Anna Himmel, Redaktion"],
        "dates": ["{}. März 2024, 11:18 Uhr", "Veröffentlicht am 2{}.11.2023"],
        "weather": ["Wetter", "20 °C, sonnig"],
        "share": ["Auf Facebook teilen", "Bei X teilen", "Link kopieren", "Zum Teilen auf WhatsApp anklicken"],
        "more": ["Lesen Sie auch: {}", "Mehr dazu: {}", "➤ {}"],
        "letters": [("Der Himmel am Morgen", "Was heute wichtig wird, jeden Tag um sechs in Ihrem Postfach.", "Anmelden")],
        "appeals": [("Unabhängiger Journalismus kostet Geld. Unterstützen Sie uns schon ab drei Euro im Monat.", "Zum Abo")],
        "captions": ["Der Hafen am Morgen. Foto: Anna Himmel", "Die neue Bibliothek öffnet im Mai."],
        "credits": ["Foto: Anna Himmel", "(Bild: Himmelsbote)", "© Himmelsbote"],
        "about": [("Zur Person", "Anna Himmel schreibt seit 2009 über Häfen und das Meer.", "Alle Artikel")],
    },
    "fr": {
        "site": "Le Courrier du ciel",
        "related": ["Sur le même sujet", "À lire aussi", "Articles liés"],
        "popular": ["Les plus lus", "En continu", "Nos derniers articles"],
        "comments": ["Commentaires", "Réagir", "0 commentaire"],
        "nav": ["Accueil", "Politique", "Économie", "Sport", "Culture", "Se connecter", "Newsletters"],
        "tools": ["Partager", "Imprimer", "Enregistrer", "Écouter"],
        "footer": ["Mentions légales", "Confidentialité", "Contact", "Publicité"],
        "rights": ["© Le Courrier du ciel. Tous droits réservés.", "Reproduction interdite"],
        "company": "Le Courrier du ciel SA, 1 rue des Nuages",
        "byline": ["Par Anne Ciel", "Anne Ciel, correspondante"],
        "dates": ["Publié le {} mars 2024 à 11h18", "Le 2{}/11/2023"],
        "weather": ["Météo", "20 °C, ensoleillé"],
        "share": ["Partager sur Facebook", "Envoyer par e-mail", "Copier le lien", "Cliquez pour partager sur X"],
        "more": ["À lire aussi : {}", "Lire également : {}", "▶ {}"],
        "letters": [("Le ciel du matin", "L’essentiel de l’actualité, chaque jour à sept heures dans votre boîte.", "S’inscrire")],
        "appeals": [("Une information libre a un prix. Rejoignez nos lecteurs pour deux euros par mois.", "J’en profite")],
        "captions": ["Le port à l’aube. Photo Anne Ciel", "La nouvelle bibliothèque ouvrira en mai."],
        "credits": ["Photo Anne Ciel", "(Le Courrier du ciel)", "© Anne Ciel"],
        "about": [("L’autrice", "Anne Ciel écrit sur les ports et la mer depuis 2009.", "Tous ses articles")],
    },
    "es": {
        "site": "El Diario del cielo",
        "related": ["Noticias relacionadas", "Te puede interesar", "Lee también"],
        "popular": ["Lo más leído", "Últimas noticias", "Más noticias"],
        "comments": ["Comentarios", "Deja un comentario", "0 comentarios"],
        "nav": ["Inicio", "Política", "Economía", "Deportes", "Cultura", "Iniciar sesión", "Suscríbete"],
        "tools": ["Compartir", "Imprimir", "Guardar", "Escuchar"],
        "footer": ["Aviso legal", "Privacidad", "Contacto", "Publicidad"],
        "rights": ["© El Diario del cielo. Todos los derechos reservados.", "Prohibida su reproducción"],
        "company": "El Diario del cielo S.A., Calle de las Nubes 1",
        "byline": ["Por Ana Cielo", "Ana Cielo, redacción"],
        "dates": ["{} de marzo de 2024, 11:18", "Publicado el 2{}/11/2023"],
        "weather": ["El tiempo", "20 °C, soleado"],
        "share": ["Compartir en Facebook", "Compartir en X", "Copiar enlace", "Haz clic para enviar por correo"],
        "more": ["Lee también: {}", "Más información: {}", "▶ {}"],
        "letters": [("El cielo de la mañana", "Lo que importa hoy, en tu correo antes del desayuno.", "Suscribirme")],
        "appeals": [("El periodismo independiente necesita de sus lectores. Hazte socio por tres euros al mes.", "Quiero ser socio")],
        "captions": ["El puerto al amanecer. Foto: Ana Cielo", "La nueva biblioteca abre en mayo."],
        "credits": ["Foto: Ana Cielo", "(El Diario del cielo)", "Cortesía del municipio"],
        "about": [("Sobre la autora", "Ana Cielo escribe sobre puertos y el mar desde 2009.", "Más de Ana Cielo")],
    },
    "en": {
        "site": "The Daily Sky",
        "related": ["Related stories", "Read next", "More from this section", "You may also like"],
        "popular": ["Most read", "Trending now", "Top stories", "Latest news"],
        "comments": ["Comments", "Leave a comment", "0 comments"],
        "nav": ["Home", "Politics", "Business", "World", "Sport", "Culture", "Log in", "Subscribe"],
        "tools": ["Share", "Print", "Save", "Tweet", "Copy link"],
        "footer": ["About us", "Privacy policy", "Terms of use", "Contact", "Advertise"],
        "rights": ["© 2024 The Daily Sky. All rights reserved.", "Copyright The Daily Sky"],
        "company": "The Daily Sky Ltd, 1 Cloud Street",
        "byline": ["By Ann Sky", "Ann Sky, staff writer"],
        "dates": ["March {}, 2024 11:18 am", "Published 2{} November 2023"],
        "weather": ["Weather", "20 °C, sunny"],
        "share": [
            "Share on Facebook", "Share on X", "Share on WhatsApp", "Copy link", "Email this article",
            "Click to share on X (Opens in new window)", "Click to email a link to a friend (Opens in new window)",
        ],
        "more": ["Read more: {}", "Related: {}", "See also: {}", "Don't miss: {}"],
        "letters": [
            ("The morning sky", "What matters today, in your inbox before breakfast.", "Sign up"),
            ("Subscribe to our newsletter", "One email a week, no spam, unsubscribe whenever you like.", "Subscribe"),
            ("Stay informed", "Enter your address to hear from us first.", "Join"),
        ],
        "appeals": [
            ("Good reporting costs money. Become a member for a pound a week and keep The Daily Sky open to all.", "Join us"),
            ("This story is one of three free ones this month.", "See our plans"),
            ("If you found this useful, please consider a gift to our newsroom.", "Donate"),
        ],
        "captions": [
            "The harbour at dawn. Photo: Ann Sky", "Fishermen on the quay on Tuesday", "The new library opens in May.",
            "Figure 1: the site seen from the north",
        ],
        "credits": ["Photo: Ann Sky", "(Sky Pictures)", "Courtesy of the city", "— Ann Sky/The Daily Sky"],
        "about": [
            ("About the author", "Ann Sky has covered harbours and the sea since 2009.", "More by Ann Sky"),
            ("Written by Ann Sky", "Ann is the author of two books and lives on an island.", "All posts"),
        ],
    },
}
CLASSES = {
    "plain": {},
    "named": {
        "nav": "gnb",
        "head": "view_head",
        "body": "article_body",
        "related": "related_news",
        "side": "sidebar",
        "foot": "footer",
        "rank": "ranking",
        "info": "info_date",
        "main": "content",
        "comment": "reply",
    },
    "named2": {
        "nav": "menu-top",
        "head": "title-area",
        "body": "news-text",
        "related": "relation",
        "side": "right-box",
        "foot": "bottom-info",
        "rank": "best-list",
        "info": "byline",
        "main": "container",
        "comment": "comment-area",
    },
}
# Attributes of the box around a picture and of its caption.
PICTURE_BOXES = ["", "", ' class="photo"', ' class="img-box"', ' class="image"', ' align="center"']
CAPTIONS = ["", "", ' class="caption"', ' class="desc"', ' class="photo-text"']


class Shape:
    """One made-up template."""

    def __init__(self, rng):
        self.rng = rng
        self.classes = rng.choice([CLASSES["plain"], CLASSES["plain"], CLASSES["named"], CLASSES["named2"], None])
        self.body = rng.choice(["p", "div", "br", "brbr", "text", "tr", "p", "li", "span", "section"])
        self.box = rng.choice(["div", "div", "section", "td", "article", "dd"])
        self.is_flat = rng.random() < 0.35
        self.items = rng.choice(["li", "br", "p", "div", "dd"])
        self.heading = rng.choice(["h2", "h3", "strong", "div", "p", "dt", "b", "span"])
        self.is_linked = rng.random() < 0.75

    def attribute(self, role):
        """Class or id of an element with a role in the page, by the names of the template."""
        if self.classes is None:
            return f' class="{"".join(self.rng.choices("abcdefxyz019", k=6))}"'
        name = self.classes.get(role)
        return f' {self.rng.choice(["class", "class", "id"])}="{name}"' if name else ""

    def wrap(self, role, inner, tag=None):
        """A box around part of the page, where the template has boxes."""
        if self.is_flat:
            return inner
        tag = tag or self.box
        attribute = self.attribute(role)
        if tag == "td":
            return f"<table{attribute}><tr><td>{inner}</td></tr></table>"
        if tag == "dd":
            return f"<dl{attribute}><dd>{inner}</dd></dl>"
        return f"<{tag}{attribute}>{inner}</{tag}>"

    def line(self, text, tag=None):
        """A short text in an element of its own."""
        tag = tag or self.rng.choice(["p", "div", "span", "li"])
        inner = html.escape(text)
        if tag == "li":
            return f"<ul><li>{inner}</li></ul>"
        return f"<{tag}>{inner}</{tag}>" + ("<br>" if tag == "span" else "")

    def title(self, text):
        tag = self.rng.choice(["h1", "h2", "h3", "div", "strong", "p"])
        inner = html.escape(text)
        return f"<{tag}{self.attribute('head')}>{inner}</{tag}>"

    @staticmethod
    def items_of(lines, tag="ul"):
        """A list in HTML."""
        return f"<{tag}>" + "".join(f"<li>{line}</li>" for line in lines) + f"</{tag}>"

    def list(self, heading, entries):
        """A heading with a list of other articles under it."""
        rng = self.rng
        texts = [html.escape(entry) for entry in entries]
        marks = rng.choice(["", "- ", "· ", "number"])
        texts = [f"{index + 1 if marks == 'number' else marks}{text}" for index, text in enumerate(texts)]
        if self.is_linked:
            texts = [f'<a href="/{rng.randrange(10**6)}">{text}</a>' for text in texts]
        head = f"<{self.heading}>{html.escape(heading)}</{self.heading}>"
        if self.items == "br":
            return head + "<br>" + "<br>".join(texts) + "<br>"
        if self.items == "li":
            return head + self.items_of(texts)
        if self.items == "dd":
            return f"<dl><dt>{html.escape(heading)}</dt>" + "".join(f"<dd>{text}</dd>" for text in texts) + "</dl>"
        return head + "".join(f"<{self.items}>{text}</{self.items}>" for text in texts)

    def paragraphs(self, texts):
        """The paragraphs of the body, parted as the template parts them; what is a list of texts comes as one."""
        for at, text in enumerate(texts):
            if isinstance(text, list):
                tag = self.rng.choice(["ul", "ul", "ol"])
                items = self.items_of([html.escape(item) for item in text], tag)
                around = [self.paragraphs(part) if part else "" for part in (texts[:at], texts[at + 1 :])]
                return around[0] + items + around[1]
        texts = [html.escape(text) for text in texts]
        if self.body == "br":
            return "<br>\n".join(texts) + "<br>"
        if self.body in ("brbr", "text"):
            return "<br><br>\n".join(texts) + "<br><br>"
        if self.body == "tr":
            return "<table>" + "".join(f"<tr><td>{text}</td></tr>" for text in texts) + "</table>"
        if self.body == "li":
            return self.items_of(texts)
        if self.body == "span":
            return "".join(f"<div><span>{text}</span></div>" for text in texts)
        return "".join(f"<{self.body}>{text}</{self.body}>" for text in texts)


def make(rng, language, title, subtitles, paragraphs, figure, headlines):
    """A page with an article, in a template of its own. Each draw depends on those before it: their order counts."""
    words = WORDS[language]
    shape = Shape(rng)
    pick = lambda count: rng.sample(headlines, min(count, len(headlines)))
    head = head_of(shape, words, title, subtitles)
    tail = tail_of(shape, words)
    related = shape.wrap("related", shape.list(rng.choice(words["related"]), pick(rng.randrange(3, 11))))
    rank = shape.wrap("rank", shape.list(rng.choice(words["popular"]), pick(rng.randrange(4, 11))))
    weather = "".join(shape.line(text) for text in words["weather"]) if rng.random() < 0.4 else ""
    comments = shape.wrap("comment", shape.line(rng.choice(words["comments"])) + shape.line("(0)", "span"))
    body = body_of(shape, words, paragraphs, figure, pick)
    after = [related, rank, weather, comments]
    rng.shuffle(after)
    names = links(words["nav"]) if rng.random() < 0.8 else " ".join(words["nav"])
    nav = shape.wrap("nav", names, rng.choice(["div", "nav", "header"]))
    footer = shape.wrap("foot", links(words["footer"]) + shape.line(words["company"]), rng.choice(["div", "footer"]))
    about = about_of(shape, words) if rng.random() < ASIDE else ""
    appeal = appeal_of(shape, words) if rng.random() < ASIDE else ""
    inside, below = (appeal, "") if rng.random() < 0.5 else ("", appeal)
    main = shape.wrap("head", head) + shape.wrap("body", body + inside + tail + about) + below
    before = rng.choice(["", "", rank]) if rank not in after[:1] else ""
    if before:
        after.remove(rank)
    is_inside = rng.random() < 0.5
    content = shape.wrap("main", main + ("".join(after) if is_inside else ""))
    if not is_inside:
        content += shape.wrap("side", "".join(after))
    document_title = rng.choice(["{} | {}", "{} - {}", "{}"]).format(title, words["site"])
    return page_of(language, document_title, nav + before + content + footer)


def head_of(shape, words, title, subtitles):
    """Headline, subtitles, byline and date, with or without buttons and a section."""
    rng = shape.rng
    info = [rng.choice(words["dates"]).format(rng.randrange(1, 9)), rng.choice(words["byline"])]
    rng.shuffle(info)
    head = [shape.title(title)]
    subtitles = [shape.line(text) for text in subtitles]
    lines = [shape.line(text) for text in info]
    head += subtitles + lines if rng.random() < 0.5 else lines + subtitles
    if rng.random() < 0.5:
        head.append("".join(shape.line(text, "span") for text in rng.sample(words["tools"], 3)))
    if rng.random() < 0.4:
        head.insert(0, shape.line(rng.choice(words["nav"])))
    return "".join(head)


def tail_of(shape, words):
    """A signature and a line on rights, or one of them, or none."""
    rng = shape.rng
    tail = []
    if rng.random() < 0.5:
        tail.append(shape.line(rng.choice(words["byline"])))
    if rng.random() < 0.7:
        tail.append(shape.line(rng.choice(words["rights"])))
    return "".join(tail)


def about_of(shape, words):
    """A box on who wrote the article."""
    heading, text, link = shape.rng.choice(words["about"])
    link = f'<a href="/writers/{shape.rng.randrange(90)}">{html.escape(link)}</a>'
    text = f"<p>{html.escape(text)} {link}</p>" if shape.rng.random() < 0.5 else shape.line(text) + link
    name = shape.rng.choice([' class="author-box"', ' class="profile"', ""])
    return f"<div{name}><{shape.heading}>{html.escape(heading)}</{shape.heading}>{text}</div>"


def letter_of(shape, words):
    """A form that asks for an address to send letters to."""
    heading, text, button = shape.rng.choice(words["letters"])
    field = shape.rng.choice(['<input type="email">', "<input>", ""])
    name = shape.rng.choice([' class="newsletter"', ' class="promo"', ""])
    head = f"<{shape.heading}>{html.escape(heading)}</{shape.heading}>"
    return f"<div{name}>{head}{shape.line(text)}<form>{field}<button>{html.escape(button)}</button></form></div>"


def appeal_of(shape, words):
    """A box that asks readers to pay."""
    text, link = shape.rng.choice(words["appeals"])
    name = shape.rng.choice([' class="promo"', ' class="support"', ""])
    return f'<div{name}>{shape.line(text)}<a href="/join">{html.escape(link)}</a></div>'


def share_of(shape, words):
    """Buttons to share the page with."""
    names = shape.rng.sample(words["share"], shape.rng.randrange(2, 5))
    return shape.items_of([f'<a href="#">{html.escape(name)}</a>' for name in names])


def more_of(shape, words, headline):
    """A line between paragraphs that leads to another article."""
    text = html.escape(shape.rng.choice(words["more"]).format(headline))
    return f'<p><a href="/{shape.rng.randrange(10**6)}">{text}</a></p>' if shape.rng.random() < 0.7 else shape.line(text)


def caption_of(rng, words, headlines):
    """What stands below a picture: a phrase, or a sentence as long as a headline and whose picture it is."""
    if rng.random() < 0.4:
        return rng.choice(words["captions"])
    return f"{rng.choice(headlines)} {rng.choice(words['credits'])}"


def figure_of(shape, caption):
    """A picture and its caption, which is content."""
    text = html.escape(caption)
    box, name = (shape.rng.choice(names) for names in (PICTURE_BOXES, CAPTIONS))
    return shape.rng.choice([
        f'<figure{box}><img src="/i.jpg"><figcaption>{text}</figcaption></figure>',
        f'<div{box}><img src="/i.jpg"><p{name}>{text}</p></div>',
        f'<div{box}><div><img src="/i.jpg"></div><div{name}>{text}</div></div>',
        f'<table{box}><tr><td><img src="/i.jpg"></td></tr><tr><td{name}>{text}</td></tr></table>',
        f'<p><img src="/i.jpg"><br>{text}</p>',
    ])


def body_of(shape, words, paragraphs, figure, pick):
    """The paragraphs, with a figure (its caption, and how many stand before it), related articles, a form or buttons."""
    rng = shape.rng
    asides = []
    if rng.random() < ASIDE:
        asides.append(shape.list(rng.choice(words["related"]), pick(2)))
    if rng.random() < ASIDE:
        asides.append(letter_of(shape, words))
    if rng.random() < ASIDE:
        asides.append(more_of(shape, words, pick(1)[0]))
    share = share_of(shape, words) if rng.random() < ASIDE else ""
    run = lambda start, end: shape.paragraphs(paragraphs[start:end]) if start < end else ""
    body, start, count = "", 0, len(paragraphs)
    if figure:
        caption, start = figure
        body = run(0, start) + figure_of(shape, caption)
    for aside in asides:
        end = rng.randrange(start, count) + 1 if start < count else count
        body += run(start, end) + aside
        start = end
    body += run(start, count)
    return share + body if rng.random() < 0.5 else body + share


def links(names, folder="/"):
    """Links side by side, as in menus; their addresses start with `folder`."""
    return " ".join(f'<a href="{folder}{at}">{html.escape(name)}</a>' for at, name in enumerate(names))


def page_of(language, title, body):
    """A document of a title and a body."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head>'
        f"<body>{body}</body></html>"
    )


def sources_of(corpora):
    """Articles with a title and some paragraphs: entry, gold, paragraphs."""
    sources = []
    for corpus in corpora:
        for line in (corpus / "index.jsonl").open(encoding="utf-8"):
            entry = json.loads(line)
            gold = json.loads((corpus / "gold" / f"{entry['id']}.json").read_text(encoding="utf-8"))
            paragraphs = [text.strip() for text in (gold.get("main_content") or "").split("\n") if text.strip()]
            kind = entry.get("page_type")
            is_long_enough = MIN_PARAGRAPHS <= len(paragraphs) <= MAX_PARAGRAPHS
            if gold.get("title") and is_long_enough and kind in ("news", "article", "blog"):
                sources.append((entry, gold, paragraphs))
    return sources


def with_list(rng, paragraphs):
    """The paragraphs, one of them, if it has enough sentences, as the list of them."""
    parted = [re.split(r"(?<=[.!?])\s+(?=\S)|(?<=[。？！])(?=\S)", text) for text in paragraphs]
    long = [at for at, items in enumerate(parted) if at > 0 and MIN_ITEMS <= len(items) <= MAX_ITEMS]
    if not long:
        return paragraphs
    at = rng.choice(long)
    return [*paragraphs[:at], parted[at], *paragraphs[at + 1 :]]


def write(out, made):
    """Writes index lines, pages in bytes and gold as a corpus."""
    for folder in ("html", "gold"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    with (out / "index.jsonl").open("w", encoding="utf-8") as index:
        for line, page, gold in made:
            (out / "html" / f"{line['id']}.html").write_bytes(page)
            (out / "gold" / f"{line['id']}.json").write_text(json.dumps(gold, ensure_ascii=False), encoding="utf-8")
            index.write(json.dumps(line, ensure_ascii=False) + "\n")


def language_of(entry):
    """The language whose words the made pages of a source have."""
    return entry["lang"] if entry["lang"] in WORDS else "en"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--per-page", type=int, default=4)
    arguments = parser.parse_args()
    sources = sources_of(arguments.corpora)
    rng = random.Random(SEED)
    by_language = {}
    for entry, gold, _ in sources:
        by_language.setdefault(language_of(entry), []).append(re.sub(r"\s+", " ", gold["title"]))
    made = []
    for entry, gold, paragraphs in sources:
        language = language_of(entry)
        count = arguments.per_page * (KOREAN_TIMES if language == "ko" else 1)
        headlines = [title for title in by_language[language] if title != gold["title"]] or by_language[language]
        subtitles = gold.get("subtitle") or []
        subtitles = (subtitles if isinstance(subtitles, list) else [subtitles])[:MAX_SUBTITLES]
        for number in range(count):
            shown = paragraphs[: rng.randrange(*BRIEF_PARAGRAPHS)] if rng.random() < BRIEF else paragraphs
            caption, place = caption_of(rng, WORDS[language], headlines), rng.randrange(2)
            figure = (caption, place) if rng.random() < ILLUSTRATED else None
            body = with_list(rng, shown) if rng.random() < LISTED else shown
            page = make(rng, language, gold["title"], subtitles, body, figure, headlines)
            lines = [*shown[:place], caption, *shown[place:]] if figure else shown
            text = {"title": gold["title"], "subtitle": subtitles, "main_content": "\n".join(lines)}
            identity = f"{entry['id']}_shape{number}"
            line = {"id": identity, "lang": language, "page_type": "news", "site_group": entry["site_group"]}
            made.append((line, page.encode(), text))
    write(arguments.out, made)


if __name__ == "__main__":
    main()
