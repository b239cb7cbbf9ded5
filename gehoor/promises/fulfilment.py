"""What shows that a promise of each kind was kept. Pure."""

from __future__ import annotations

from .enums import PromiseKind, Proof

PROOFS: dict[PromiseKind, tuple[Proof, ...]] = {
    PromiseKind.ANSWER: (Proof.MESSAGE, Proof.CALL),
    PromiseKind.ASSESSMENT: (Proof.MESSAGE, Proof.CALL),
    PromiseKind.DECISION: (Proof.MESSAGE,),
    PromiseKind.UPDATE: (Proof.MESSAGE, Proof.CALL),
    PromiseKind.CALL_BACK: (Proof.CALL,),
    PromiseKind.REFUND: (Proof.PAYMENT,),
    PromiseKind.COMPENSATION: (Proof.PAYMENT, Proof.TRACK_CODE, Proof.TICK),
    PromiseKind.PICK_UP: (Proof.SCAN, Proof.TICK),
    PromiseKind.DELIVERY: (Proof.SCAN, Proof.TRACK_CODE, Proof.TICK),
    PromiseKind.VISIT: (Proof.SCAN, Proof.TICK),
    PromiseKind.SENDING: (Proof.TRACK_CODE, Proof.MAIL_LOG, Proof.TICK),
    PromiseKind.READY: (Proof.SCAN, Proof.TICK),
}
"""The proofs that will do for each kind, the strongest first. A tick counts with the name of who ticked."""

DONE_ELSEWHERE = frozenset(
    kind for kind, proofs in PROOFS.items() if not {Proof.MESSAGE, Proof.CALL}.intersection(proofs)
)
"""Promises of a thing that happens in the world: a message alone keeps none of them."""


def will_do(kind: str, proof: str) -> bool:
    """Whether `proof` shows that a promise of `kind` was kept."""
    return proof in PROOFS[PromiseKind(kind)]


def kept_by_message(kind: str, *, with_files: bool) -> Proof | None:
    """How an answer keeps a promise of `kind`; None when it cannot. A mail with its file is a sending."""
    if will_do(kind, Proof.MESSAGE):
        return Proof.MESSAGE
    return Proof.MAIL_LOG if with_files and will_do(kind, Proof.MAIL_LOG) else None
