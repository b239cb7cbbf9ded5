"""Addresses for customers. They are Dutch in every language: a link in a letter must not depend on it."""

from __future__ import annotations

from django.urls import path

from gehoor.aftercare.actions.going import PATH as AFTERCARE_PATH
from gehoor.casework.actions.uploading import UPLOAD_PATH
from gehoor.casework.letters import LATER_PATH, SHORT_PATH, STATUS_PATH
from gehoor.casework.usable import HELPED_PATH, NO, YES
from gehoor.charges.actions import PAGE as BILL_PATH
from gehoor.goodwill.offering import PAGE as OFFER_PATH
from gehoor.mailings.letters import DECLINE_PATH
from gehoor.referrals.actions import ASKS_PATH
from gehoor.remedies.actions.netting import PAGE as MONEY_PATH

from .views import (
    additions,
    aftercare,
    answers,
    ask,
    bills,
    calling,
    changing,
    chat,
    check,
    complaining,
    declining,
    files,
    judging,
    knowing,
    later,
    leaving,
    mine,
    money,
    news,
    options,
    outage,
    reach,
    reaching,
    referred,
    requesting,
    status,
    uploading,
    weekly,
)

app_name = "portal"

LINK = f"{STATUS_PATH}/<str:token>"

urlpatterns = [
    path("vraag", ask.ask, name="ask"),
    path("vraag/antwoorden", answers.suggest, name="fitting"),
    path("vraag/opgelost", answers.solved, name="spared"),
    path("antwoorden", answers.listed, name="answers"),
    path("chat", chat.window, name="chat"),
    path("chat/verbinding", chat.socket, name="chat-socket"),
    path("chat/<slug:brand>", chat.window, name="chat-of"),
    path("contact", reach.contact, name="contact"),
    path("contact/<slug:brand>", reach.contact, name="contact-of"),
    path("contact/<slug:brand>/bellen", calling.call_me, name="call-me"),
    path("contact/<slug:brand>/storing", outage.there, name="outage-there"),
    path("contact/<slug:brand>.json", reach.block, name="contact-facts"),
    path(f"{DECLINE_PATH}/<str:said>", declining.decline, name="decline"),
    path("week/<slug:slug>", weekly.page, name="weekly"),
    path(STATUS_PATH, mine.mine, name="mine"),
    path(LINK, status.show, name="status"),
    path(f"{SHORT_PATH}/<str:token>", status.short, name="short"),
    path(f"{LINK}/bereik", reaching.reach, name="reach-by"),
    path(f"{LINK}/controle", check.check, name="check"),
    path(f"{LINK}/controle/code", check.code, name="code"),
    path(f"{LINK}/bericht/<int:contact_id>", status.message, name="message"),
    path(f"{LINK}/bestand/<int:attachment_id>", files.download, name="file"),
    path(f"{LINK}/beeld/<int:attachment_id>", files.picture, name="picture"),
    path(f"{LINK}/aanvulling", additions.send, name="send"),
    path(f"{LINK}/niet-opgelost", additions.unsolved, name="unsolved"),
    path(f"{LINK}/opgelost", additions.solved, name="solved"),
    path(f"{LINK}/{HELPED_PATH}", judging.helped, name="helped"),
    path(f"{LINK}/{HELPED_PATH}/{YES}", judging.helped, {"said": YES}, name="helped-yes"),
    path(f"{LINK}/{HELPED_PATH}/{NO}", judging.helped, {"said": NO}, name="helped-no"),
    path(f"{LINK}/{UPLOAD_PATH}", uploading.upload, name="upload"),
    path(f"{LINK}/kiezen", options.choose, name="choose"),
    path(f"{LINK}/aan-ons", leaving.leave, name="leave"),
    path(f"{LINK}/verzetten", changing.change, name="change"),
    path(f"{LINK}/{ASKS_PATH}", referred.worked, name="referred"),
    path("nieuws", news.show, name="news"),
    path(f"{LINK}/{AFTERCARE_PATH}", aftercare.show, name="aftercare"),
    path(f"{LINK}/{AFTERCARE_PATH}/cijfer", aftercare.rate, name="aftercare-rate"),
    path(f"{LINK}/{AFTERCARE_PATH}/gevoel", aftercare.feel, name="aftercare-feels"),
    path(f"{LINK}/{AFTERCARE_PATH}/stop", aftercare.stop, name="aftercare-stop"),
    path(f"{LINK}/klacht", complaining.complain, name="complain"),
    path(f"{LINK}/vraag", ask.ask_again, name="ask-again"),
    path(f"{LINK}/{LATER_PATH}", later.later, name="later"),
    path(f"{LINK}/{BILL_PATH}", bills.show, name="bills"),
    path(f"{LINK}/{BILL_PATH}/bezwaar", bills.object_, name="object"),
    path(f"{LINK}/{OFFER_PATH}", bills.offer, name="offer"),
    path(f"{LINK}/{MONEY_PATH}", money.show, name="money"),
    path(f"{LINK}/{MONEY_PATH}/kiezen", money.choose, name="money-choose"),
    path(f"{LINK}/{MONEY_PATH}/rekening", money.account, name="account"),
    path(f"{LINK}/storing", outage.hear, name="outage"),
    path(f"{LINK}/kenner", knowing.say, name="knows"),
    path(f"{LINK}/nog-een-keer", requesting.again, name="again"),
    path(f"{LINK}/terugsturen", requesting.back, name="back"),
    path(f"{LINK}/gegevens", requesting.known, name="facts"),
    path(f"{LINK}/hulp", requesting.stuck, name="stuck"),
]
