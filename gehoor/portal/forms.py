"""What customers are asked: no more than is needed (requirement M58). Each form declares what it asks."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from gehoor.casework.understanding import harmless
from gehoor.intake.asked import declare
from gehoor.promises.estimates.wishes import Wish
from gehoor.staff.models import Brand, Team

LONGEST_TEXT = 20_000
LONGEST_NAME = 60


def declare_what_is_asked() -> None:
    """What each page asks at most, and what it knows: a visitor with a link is known."""
    known = {"brand", "mail", "name", "case"}
    declare("webformulier", AskForm.ASKS)
    declare("openbare vraag", PublicForm.ASKS)
    declare("laat u bellen", ("text", "phone", "name"))
    declare("vraag vanaf de statuspagina", QuestionForm.ASKS, knows=known)
    declare("aanvulling op de statuspagina", AdditionForm.ASKS, knows=known)
    declare("hoe u bericht krijgt", ("phone", "postal"), knows=known)
    declare("uploadlink", ("files",), knows=known)
    declare("controle op de statuspagina", ("typed",))
    declare("naar uw zaken", MineForm.ASKS)
    declare("bericht bij herstel", ("postal", "reach"))


class _Words(forms.CharField):
    """Text of a customer, in as many lines as it takes."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            max_length=LONGEST_TEXT,
            widget=forms.Textarea(attrs={"rows": 5}),
            error_messages={
                "required": _("Typ hier uw vraag."),
                "max_length": _("Dit is meer dan 20.000 tekens. Maak het korter of mail het ons."),
                "null_characters_not_allowed": _("Hier staan tekens in die wij niet kunnen lezen."),
            },
            **options,
        )


class _Mail(forms.EmailField):
    """The address of a customer."""

    default_error_messages = {
        "invalid": _("Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl."),
    }

    def __init__(self, **options: Any) -> None:
        super().__init__(
            label=_("Uw e-mailadres"),
            max_length=320,
            widget=forms.EmailInput(attrs={"autocomplete": "email"}),
            **options,
        )


class QuestionForm(forms.Form):
    """A visitor whom we know asks something: nothing but the question."""

    ASKS: tuple[str, ...] = ("text", "files")

    text = _Words(label=_("Uw vraag"))


class AskForm(QuestionForm):
    """Anybody asks something. `website` is for machines that fill in every field they find."""

    ASKS: tuple[str, ...] = ("text", "files", "mail", "name", "brand", "tried", "knows", "wish")

    tried = forms.CharField(
        label=_("Wat hebt u al geprobeerd?"),
        help_text=_("Dan vragen wij u dat niet nog een keer."),
        required=False,
        max_length=1000,
        widget=forms.TextInput(),
    )
    knows = forms.BooleanField(
        label=_("Ik weet hier veel van: u kunt technisch antwoorden"), required=False
    )
    wish = forms.ChoiceField(
        label=_("Wanneer hebt u het antwoord nodig?"),
        required=False,
        choices=[
            (Wish.TODAY.value, _("vandaag")),
            (Wish.THIS_WEEK.value, _("deze week")),
            (Wish.NO_HURRY.value, _("geen haast")),
        ],
        widget=forms.RadioSelect,
    )
    mail = _Mail(
        help_text=_("Hier sturen wij ons antwoord naartoe."),
        error_messages={
            "required": _("Vul uw e-mailadres in: daar sturen wij ons antwoord naartoe.")
        },
    )
    name = forms.CharField(
        label=_("Uw naam"),
        required=False,
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    brand = forms.ModelChoiceField(
        label=_("Over wie gaat uw vraag?"),
        queryset=Brand.objects.none(),
        widget=forms.RadioSelect,
        empty_label=None,
        error_messages={"required": _("Kies over wie uw vraag gaat.")},
    )
    website = forms.CharField(required=False, widget=forms.TextInput(attrs={"autocomplete": "off"}))

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        brands = Brand.objects.filter(teams__isnull=False).distinct().order_by("pk")
        if len(brands) > 1:
            self.fields["brand"].queryset = brands  # type: ignore[attr-defined]
        else:
            del self.fields["brand"]

    def clean_name(self) -> str:
        """A name goes into mail headers to an address that nobody proved: it cannot carry a message."""
        name: str = self.cleaned_data["name"]
        return name if harmless(name, LONGEST_NAME) == name else ""

    @property
    def team(self) -> Team:
        """The first team of the brand that was chosen, or of the only one. Raises Team.DoesNotExist."""
        teams = Team.objects.select_related("brand__calendar").order_by("brand", "pk")
        brand = self.cleaned_data.get("brand")
        team = (teams.filter(brand=brand) if brand else teams).first()
        if team is None:
            raise Team.DoesNotExist
        return team


class MineForm(forms.Form):
    """A visitor wants back to their own cases: nothing but the address to which the links go."""

    ASKS = ("mail",)

    mail = _Mail(
        help_text=_("Het adres waarmee u ons schreef of waarmee wij u kennen."),
        error_messages={"required": _("Typ hier uw e-mailadres.")},
    )


class PublicForm(AskForm):
    """A question for a standing public promise: everybody may read it, nobody reads who asked."""

    ASKS = ("text", "mail", "name")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name in ("brand", "wish", "tried", "knows"):
            self.fields.pop(name, None)


class AdditionForm(forms.Form):
    """Something to add to a case: words, files (see uploads), or both."""

    ASKS = ("text", "files")

    text = _Words(label=_("Uw bericht"), required=False)
