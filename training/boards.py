"""Lays Korean gold text out as posts of made-up boards, where what others write below a post is no part of it.

    python boards.py CORPUS OUT [--per-page N]

Korean boards part the post from its comments, the gold of Korean pages does too; threads in other languages, whose
replies are content, stay as they are. A post is a part of an article, from one line to all of it; its comments are
made-up phrases and, so that style alone does not tell them apart, sentences of the article that the post left out.
"""

import argparse
import html
import json
import random
import re
from pathlib import Path

from shapes import Shape, links, page_of, sources_of, write

SEED = 21

WORDS = {
    "site": ["모두의 마당", "하늘 커뮤니티", "느린 일기", "동네 게시판"],
    "names": [
        "바람돌이", "커피한잔", "초록개구리", "새벽별", "두부장수", "무지개떡", "하늘다람쥐", "철수아빠", "느린걸음", "ㅇㅇ(121.1)",
    ],
    "titles": [
        "이번 주 당첨 번호 공유합니다", "점심 메뉴 고민될 때 보는 글", "중고 자전거 살 때 주의할 점", "오늘자 노을 사진", "전세 재계약 질문",
        "고양이가 새벽에 깨워요", "초보운전 첫 주행 후기", "요즘 볼만한 드라마 있나요", "컴퓨터 견적 봐주세요", "김장 레시피 공유",
        "주말 날씨 왜 이런가요", "첫 출근 복장 질문", "동네 빵집이 바뀌었네요", "군고구마 굽는 법", "[질문] 배터리 교체 비용",
        "가입인사 드립니다",
    ],
    "phrases": [
        "저도 궁금했는데 감사합니다!", "ㅋㅋㅋㅋ 공감합니다", "정보 감사합니다 추천드려요", "사진도 올려주시면 좋겠어요~", "이게 맞나 싶네요",
        "저는 지난달에 다녀왔는데 바람이 너무 많이 불어서 고생했습니다. 두껍게 입고 가세요.", "글쓴이님 답변 부탁드려요",
        "그 가격이면 다른 것도 괜찮습니다. 제가 써본 것 중에서는 제일 나았어요.", "와 대박", "헐 진짜요?",
        "주차는 어떠셨나요? 주말에는 자리가 없다고 들었는데 궁금합니다.", "좋은 글 잘 읽었습니다. 다음 편도 기대할게요.", "ㄴ 동의합니다",
        "삭제된 댓글입니다.", "비추 누른 사람은 뭐지", "이런 글 올려주셔서 고맙습니다 큰 도움이 됐어요",
        "제 생각은 조금 다릅니다. 그렇게 단정하기에는 근거가 부족해 보여요.",
    ],
    "comments": ["댓글 {}", "댓글 {}개", "댓글목록", "전체 댓글 {}개", "댓글({})", "의견 {}"],
    "write": ["댓글쓰기", "댓글을 입력하세요", "로그인 후 댓글을 쓸 수 있습니다", "등록"],
    "info": ["조회 {}", "조회수 {}", "추천 {}", "댓글 {}"],
    "dates": [
        "2024.03.0{} 11:18", "24-05-1{} 15:30", "2023. 11. 2{}. 9:12", "02-0{}", "{}시간 전",
    ],
    "tools": ["추천", "비추천", "스크랩", "신고", "공유하기", "목록", "글쓰기", "답글"],
    "near": ["이전글", "다음글"],
    "lists": ["전체글", "인기글", "최신글", "카테고리의 다른 글", "이 게시판의 다른 글", "실시간 베스트"],
    "reply": ["답글", "신고", "추천 0"],
    "nav": ["공지사항", "자유게시판", "질문과답변", "갤러리", "장터", "유머", "모임", "로그인", "회원가입"],
    "footer": ["이용약관", "개인정보처리방침", "운영원칙", "문의"],
}
# Class names of comments, of one comment, of its text, as boards write them; random letters stand for the rest.
COMMENT_CLASSES = [
    ("comments", "comment", "comment_text"),
    ("comment_list", "comment_row", "comment_view"),
    ("reply_area", "reply", "reply_content"),
    ("cmt_list", "cmt_item", "cmt_txt"),
    ("commentlist", "comment-body", "content"),
    ("fdb_lst", "fdb_itm", "xe_content"),
    ("bo_vc", "cmt", "cmt_contents"),
    ("replies", "item", "txt"),
]
POST_CLASSES = [
    "view_content", "post_article", "write_div", "xe_content", "bo_v_con", "entry-content", "article_view",
    "contents", "post-body", "view_con",
]
LIST_CLASSES = [
    "board_list", "bd_lst", "gall_list", "bo_list", "list", "post_list", "latest",
]
SENTENCE = re.compile(r"(?<=[.!?。！？])\s*")


def sentences_of(paragraphs):
    """The sentences of all paragraphs."""
    return [sentence.strip() for paragraph in paragraphs for sentence in SENTENCE.split(paragraph) if sentence.strip()]


def post_of(rng, paragraphs):
    """Paragraphs of a post, and the sentences that it leaves out."""
    sentences = sentences_of(paragraphs)
    kind = rng.random()
    if kind < 0.3:
        return paragraphs, []
    if kind < 0.6:
        count = rng.randrange(2, 7)
        kept, left = sentences[:count], sentences[count:]
        return [" ".join(kept[at : at + 2]) for at in range(0, len(kept), 2)], left
    # Short lines without a full stop, as people type them.
    count = rng.randrange(1, 4)
    return [sentence[: rng.randrange(14, 48)].rstrip(" .。,，、") for sentence in sentences[:count]], sentences[count:]


class Board(Shape):
    """One made-up board."""

    def __init__(self, rng):
        super().__init__(rng)
        self.is_named = rng.random() < 0.75
        self.comment_classes = rng.choice(COMMENT_CLASSES)
        self.comment = rng.choice(["li", "li", "div", "div", "article", "tr", "dl"])

    def name(self, name):
        """Class or id of an element, on boards that name theirs."""
        return f' {self.rng.choice(["class", "class", "id"])}="{name}"' if self.is_named else self.attribute("")

    def info(self):
        """Who wrote the post, when, and how often it was read."""
        rng = self.rng
        lines = [rng.choice(WORDS["names"]), rng.choice(WORDS["dates"]).format(rng.randrange(1, 9))]
        lines += [info.format(rng.randrange(3000)) for info in WORDS["info"] if rng.random() < 0.7]
        tag = rng.choice(["span", "span", "li", "em", "td"])
        inner = " ".join(f"<{tag}>{html.escape(line)}</{tag}>" for line in lines)
        return {"li": f"<ul>{inner}</ul>", "td": f"<table><tr>{inner}</tr></table>"}.get(tag, f"<div>{inner}</div>")

    def comment_of(self, text, number):
        """One comment with its author, date and button."""
        rng = self.rng
        _, item, body = self.comment_classes
        who, when = html.escape(rng.choice(WORDS["names"])), rng.choice(WORDS["dates"]).format(rng.randrange(1, 9))
        reply = f'<a href="#">{rng.choice(WORDS["reply"])}</a>' if rng.random() < 0.6 else ""
        tag = "p" if rng.random() < 0.5 else "div"
        inner = f"<{tag}{self.name(body)}>{html.escape(text)}</{tag}>"
        identity = f' id="comment_{number}"' if rng.random() < 0.6 else ""
        # An element has one of the two names, and a number beside it only where that is a class.
        mark = (f' class="{item}"' if self.is_named else "") + identity if identity else self.name(item)
        if self.comment == "tr":
            return f"<tr{mark}><td><b>{who}</b></td><td>{inner} {when}</td></tr>"
        if self.comment == "dl":
            return f"<dl{mark}><dt>{who} {when}</dt><dd>{inner}{reply}</dd></dl>"
        return f"<{self.comment}{mark}><span>{who}</span> <span>{when}</span>{inner}{reply}</{self.comment}>"

    def comments(self, texts):
        """All comments under a heading, and on some boards a form."""
        rng = self.rng
        heading = rng.choice(WORDS["comments"]).format(len(texts))
        start = rng.randrange(10**7)
        inner = "".join(self.comment_of(text, start + at) for at, text in enumerate(texts))
        inner = {"li": f"<ul>{inner}</ul>", "tr": f"<table>{inner}</table>"}.get(self.comment, inner)
        tag = rng.choice(["h2", "h3", "div", "strong", "p", "span"])
        form = ""
        if rng.random() < 0.5:
            form = f"<form><textarea></textarea><button>{rng.choice(WORDS['write'])}</button></form>"
        return f"<div{self.name(self.comment_classes[0])}><{tag}>{heading}</{tag}>{inner}{form}</div>"

    def board_list(self, titles):
        """The other posts of the board as a table or list."""
        rng = self.rng
        rows = []
        for at, title in enumerate(titles):
            link = f'<a href="/{900 - at}">{html.escape(title)}</a>'
            link += f" [{rng.randrange(40)}]" if rng.random() < 0.5 else ""
            who, when = rng.choice(WORDS["names"]), rng.choice(WORDS["dates"]).format(at % 9 + 1)
            rows.append((str(900 - at), link, who, when, str(rng.randrange(2000))))
        if rng.random() < 0.6:
            inner = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
            return f"<table{self.name(rng.choice(LIST_CLASSES))}>{inner}</table>"
        inner = "".join(f"<li>{row[1]} <span>{row[2]}</span> <span>{row[3]}</span></li>" for row in rows)
        return f"<div{self.name(rng.choice(LIST_CLASSES))}><ul>{inner}</ul></div>"


def make(rng, title, paragraphs, headlines):
    """A page with a post, and the paragraphs of the post. Each draw depends on those before it: their order counts."""
    board = Board(rng)
    post, left = post_of(rng, paragraphs)
    texts = comment_texts(rng, left)
    titles = rng.sample(WORDS["titles"], min(len(WORDS["titles"]), rng.randrange(6, 17)))
    titles += rng.sample(headlines, min(2, len(headlines)))
    tools = f"<div>{links(rng.sample(WORDS['tools'], 3), '/b/')}</div>" if rng.random() < 0.7 else ""
    near = near_of(rng, titles)
    head = board.title(title) + board.info()
    body = f"<div{board.name(rng.choice(POST_CLASSES))}>{board.paragraphs(post)}</div>"
    after = tools + near + (board.comments(texts) if rng.random() < 0.9 else "")
    if rng.random() < 0.7:
        lists = board.board_list(titles)
    else:
        lists = board.list(rng.choice(WORDS["lists"]), titles)
    if rng.random() < 0.5:
        content = f"<div>{head}{body}{after}</div>"
    else:
        content = f"<div>{head}{body}</div>{after}"
    side = f"<div>{board.list(rng.choice(WORDS['lists']), titles[:5])}</div>" if rng.random() < 0.5 else ""
    nav, footer = (f"<div>{links(WORDS[names], '/b/')}</div>" for names in ("nav", "footer"))
    return page_of("ko", f"{title} - {rng.choice(WORDS['site'])}", nav + content + lists + side + footer), post


def comment_texts(rng, left):
    """What others write: phrases, and sentences that the post left out."""
    texts = rng.sample(WORDS["phrases"], rng.randrange(2, len(WORDS["phrases"])))
    texts += [" ".join(left[at : at + rng.randrange(1, 3)]) for at in range(0, min(len(left), 8), 2)]
    rng.shuffle(texts)
    return texts


def near_of(rng, titles):
    """Links to the posts before and after, on some boards."""
    link = lambda at: f"<a href='/{at}'>{html.escape(rng.choice(titles))}</a>"
    items = [f"<li>{name} {link(at)}</li>" for at, name in enumerate(WORDS["near"])]
    return f"<ul>{''.join(items)}</ul>" if rng.random() < 0.3 else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--per-page", type=int, default=12)
    arguments = parser.parse_args()
    sources = [source for source in sources_of([arguments.corpus]) if source[0]["lang"] == "ko"]
    titles = [re.sub(r"\s+", " ", gold["title"]) for _, gold, _ in sources]
    rng = random.Random(SEED)
    made = []
    for entry, gold, paragraphs in sources:
        headlines = [title for title in titles if title != gold["title"]]
        for number in range(arguments.per_page):
            page, post = make(rng, gold["title"], paragraphs, headlines)
            text = {"title": gold["title"], "subtitle": [], "main_content": "\n".join(post)}
            identity = f"{entry['id']}_board{number}"
            line = {"id": identity, "lang": "ko", "page_type": "board", "site_group": entry["site_group"]}
            made.append((line, page.encode(), text))
    write(arguments.out, made)


if __name__ == "__main__":
    main()
