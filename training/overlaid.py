#!/usr/bin/env python3
"""Copies a page set with what scripts lay over pages in a browser: dialogs that ask for consent, and appeals.

    python overlaid.py SET OUT

Each page gets two, all made up, at the start or the end of its body. Half of the dialogs have a name that tells what they are,
such as a consent manager gives them; all else has hashes for names. Gold stays.
"""

import argparse
import random
from pathlib import Path

from copies import copy

# By language: title, text and buttons of dialogs, the purposes that they explain, and appeals.
CONSENT = {
    "en": [
        (
            "Your choices about cookies",
            "With your permission we and 164 selected partners use cookies and similar tools to keep this site running, to learn "
            "how it is used and to show advertising that fits your interests. You decide which of them we may use.",
            ["Agree to all", "Only what is needed", "Let me choose"],
        ),
        (
            "Cookies on this site",
            "This site stores small files on your computer. Some are needed for it to work; others tell us how many people visit and "
            "what they read. By going on you accept that. Read our cookie policy to find out more.",
            ["OK", "Read more"],
        ),
        (
            "Before you continue",
            "We use data such as your location and the device you use to deliver and measure content, and to develop new services. "
            "If you refuse, some of what you see may be of less interest to you. You may change your mind in the settings below.",
            ["I agree", "Refuse", "Settings"],
        ),
    ],
    "de": [
        (
            "Cookies und Datenschutz",
            "Wir setzen Cookies und ähnliche Techniken ein, damit diese Website funktioniert und um zu verstehen, wie sie genutzt wird. "
            "Mit Ihrer Zustimmung zeigen wir Ihnen auch Werbung, die zu Ihnen passt. Sie können sie jederzeit widerrufen.",
            ["Zustimmen", "Nur notwendige", "Einstellungen"],
        )
    ],
    "fr": [
        (
            "Le respect de votre vie privée",
            "Nous déposons des cookies pour faire fonctionner ce site, mesurer son audience et vous proposer des publicités adaptées. "
            "Vous pouvez les accepter, les refuser ou choisir ceux que vous autorisez, et changer d'avis quand vous le souhaitez.",
            ["Tout accepter", "Tout refuser", "Choisir"],
        )
    ],
    "es": [
        (
            "Valoramos tu privacidad",
            "Usamos cookies propias y de terceros para analizar el uso de la web y mostrarte publicidad de acuerdo con tus hábitos. "
            "Puedes aceptarlas todas, rechazarlas o configurar cuáles quieres permitir en cualquier momento.",
            ["Aceptar", "Rechazar", "Configurar"],
        )
    ],
    "ko": [
        (
            "쿠키 이용 동의",
            "당사는 서비스 제공과 이용 분석, 맞춤형 광고를 위해 쿠키를 이용합니다. 모두 허용하거나 필요한 쿠키만 선택할 수 있으며, 언제든지 설정에서 바꿀 수 있습니다.",
            ["모두 허용", "필수만", "설정"],
        )
    ],
    "ja": [
        (
            "クッキーの利用について",
            "当サイトでは、利便性の向上と利用状況の分析、広告の配信のためにクッキーを使用しています。同意いただける場合は「同意する」を押してください。設定はいつでも変更できます。",
            ["同意する", "拒否する", "設定"],
        )
    ],
    "zh": [
        (
            "关于 Cookie 的说明",
            "本网站使用 Cookie 以保证网站正常运行、分析访问情况并提供个性化广告。您可以接受全部、拒绝，或随时在设置中更改您的选择。详情请参阅隐私政策。",
            ["全部接受", "拒绝", "设置"],
        )
    ],
}
PURPOSES = {
    "en": [
        (
            "Needed",
            "Without these the site cannot show its pages, keep what you put into a form or let you "
            "sign in. They are always on.",
        ),
        (
            "Measurement",
            "These count visits and show which pages are read most and how people get from one to the"
            " next, as totals only.",
        ),
        (
            "Advertising",
            "Our partners use these to learn what interests you and to show fitting advertisements "
            "here and on other sites.",
        ),
    ],
    "de": [
        (
            "Notwendig",
            "Diese Cookies sind erforderlich, damit die Seiten angezeigt werden und Sie sich anmelden können.",
        ),
        ("Statistik", "Diese Cookies zählen Besuche und zeigen uns, welche Seiten am meisten gelesen werden."),
    ],
    "fr": [
        ("Nécessaires", "Ces cookies permettent d'afficher les pages, de garder vos saisies et de vous connecter."),
        ("Mesure", "Ces cookies comptent les visites et nous disent quelles pages sont les plus lues."),
    ],
    "es": [
        ("Necesarias", "Estas cookies permiten mostrar las páginas, guardar tus datos y que inicies sesión."),
        ("Análisis", "Estas cookies cuentan las visitas y nos dicen qué páginas se leen más."),
    ],
    "ko": [
        ("필수", "페이지 표시와 로그인 유지에 꼭 필요한 쿠키이며 끌 수 없습니다."),
        ("분석", "방문자 수와 많이 읽힌 페이지를 집계하는 데 쓰입니다."),
    ],
    "ja": [
        ("必須", "ページの表示やログインの維持に必要なクッキーで、無効にできません。"),
        ("分析", "訪問数やよく読まれるページを集計するために使用します。"),
    ],
    "zh": [("必要", "用于显示页面和保持登录，无法关闭。"), ("统计", "用于统计访问量以及最常阅读的页面。")],
}
APPEALS = {
    "en": [
        (
            "Never miss a thing",
            "Get the best of the week every Sunday morning, free and without advertising. You can "
            "leave whenever you like.",
            "Subscribe",
        ),
        (
            "It is better in the app",
            "Save what you want to read later, follow your topics and be told when there is something new.",
            "Open the app",
        ),
        (
            "Take 10% off your first order",
            "Leave your address and be the first to hear of new arrivals, sales and offers for members.",
            "Get my code",
        ),
        (
            "Need help?",
            "Hello! Ask us anything about our products or your order. We are usually back within an hour.",
            "Start a chat",
        ),
        (
            "You have read your last free story this month",
            "Sign in or become a member to read on. Members support our reporters.",
            "Sign in",
        ),
    ],
    "de": [
        (
            "Nichts mehr verpassen",
            "Das Beste der Woche jeden Sonntag kostenlos in Ihr Postfach. Abmeldung jederzeit möglich.",
            "Anmelden",
        )
    ],
    "fr": [
        (
            "Ne manquez plus rien",
            "Recevez chaque dimanche le meilleur de la semaine, gratuitement. Désinscription à tout moment.",
            "S'inscrire",
        )
    ],
    "es": [
        (
            "No te pierdas nada",
            "Recibe cada domingo lo mejor de la semana en tu correo. Puedes darte de baja cuando quieras.",
            "Suscribirme",
        )
    ],
    "ko": [("앱으로 더 편하게", "관심 있는 주제를 구독하고 새 소식이 올라오면 알림을 받아보세요.", "앱 열기")],
    "ja": [("アプリでもっと便利に", "気になる話題をフォローすると、新着をお知らせします。", "アプリを開く")],
    "zh": [("打开 App 阅读更方便", "关注感兴趣的话题，有新内容时第一时间收到通知。", "打开 App")],
}


# Names of such dialogs, of consent managers and of their own.
NAMES = ["cmplz-cookiebanner-container", "didomi-host", "onetrust-consent-sdk", "cookie-notice", "gdpr-popup"]


def dialog(language, chance):
    """A dialog that asks for consent, with its purposes or without."""
    title, text, buttons = chance.choice(CONSENT[language])
    purposes = PURPOSES[language] if chance.random() < 0.5 else []
    explained = "".join(f"<div><h4>{name}</h4><p>{said}</p></div>" for name, said in purposes)
    pressed = "".join(f"<button>{button}</button>" for button in buttons)
    name = chance.choice(NAMES) if chance.random() < 0.5 else f"x{chance.getrandbits(32):x}"
    return f'<div id="{name}"><div><h2>{title}</h2><p>{text}</p></div>{explained}<div>{pressed}</div></div>'


def appeal(language, chance):
    """An appeal to subscribe, to sign in or to open an app."""
    title, text, button = chance.choice(APPEALS[language])
    form = f'<form><input type="email"><button>{button}</button></form>'
    return f'<div class="x{chance.getrandbits(32):x}"><h3>{title}</h3><p>{text}</p>{form}</div>'


def overlaid(html: bytes, page: str) -> bytes:
    """A page with two overlays. Its name tells its language, if that is none of Europe's."""
    chance = random.Random(page)
    languages = [page[:2]] if page[:2] in ("ko", "ja", "zh") else ["en", "en", "en", "en", "de", "fr", "es"]
    added = "".join(make(chance.choice(languages), chance) for make in (dialog, chance.choice([dialog, appeal])))
    if not is_utf8(html):
        return html
    lower = html.lower()
    body = lower.find(b"<body")
    start, end = lower.find(b">", body) + 1, lower.rfind(b"</body")
    at = start if body >= 0 and chance.random() < 0.4 else end if end >= 0 else len(html)
    return html[:at] + added.encode() + html[at:]


def is_utf8(html: bytes) -> bool:
    """Whether text in UTF-8 can be added to a page."""
    try:
        html.decode()
    except UnicodeDecodeError:
        return False
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("set", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    copy(arguments.set, arguments.out, overlaid)


if __name__ == "__main__":
    main()
