"""What we write to a customer when a colleague gives a promise its kind and date, and no words."""

from __future__ import annotations

from gehoor.promises.enums import PromiseKind

WORDINGS: dict[str, dict[str, str]] = {
    PromiseKind.ANSWER: {"nl": "U krijgt antwoord", "en": "You will have an answer"},
    PromiseKind.CALL_BACK: {"nl": "Wij bellen u", "en": "We will call you"},
    PromiseKind.ASSESSMENT: {"nl": "U hoort wat wij ervan vinden", "en": "You will hear our view"},
    PromiseKind.DECISION: {"nl": "U krijgt ons besluit", "en": "You will have our decision"},
    PromiseKind.REFUND: {
        "nl": "Het geld staat op uw rekening",
        "en": "The money is in your account",
    },
    PromiseKind.COMPENSATION: {
        "nl": "U krijgt de vergoeding",
        "en": "You will have the compensation",
    },
    PromiseKind.PICK_UP: {"nl": "Wij halen het op", "en": "We will collect it"},
    PromiseKind.DELIVERY: {"nl": "Wij bezorgen het", "en": "We will deliver it"},
    PromiseKind.VISIT: {"nl": "Wij komen bij u langs", "en": "We will visit you"},
    PromiseKind.SENDING: {"nl": "Wij sturen het u toe", "en": "We will send it to you"},
    PromiseKind.READY: {"nl": "Het ligt voor u klaar", "en": "It will be ready for you"},
    PromiseKind.UPDATE: {"nl": "U krijgt bericht van ons", "en": "You will hear from us"},
}
