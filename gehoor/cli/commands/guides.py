from __future__ import annotations

import json
from pathlib import Path

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home


@click.command("guides")
@click.argument("team", required=False)
@click.argument(
    "file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
def command(team: str | None, file: Path | None) -> None:
    """Give TEAM the guides of a JSON FILE (docs/guides.md); without them show what there is."""
    with application(find_home()):
        from django.db import IntegrityError

        from gehoor.guides.models import Guide
        from gehoor.learning.actions.publishing import publish_guide
        from gehoor.staff.models import Team

        if team and file:
            chosen = Team.objects.filter(name=team).first()
            if chosen is None:
                raise click.ClickException(f"No team is called {team}.")
            try:
                for each in json.loads(file.read_text()):
                    publish_guide(chosen, each)
            except (ValueError, KeyError, TypeError) as error:
                raise click.ClickException(f"{file} holds no guides: {error!r}.") from error
            except IntegrityError as error:
                raise click.ClickException(
                    "What must be asked has a reason that a colleague can say: give the step a why."
                ) from error
        for guide in Guide.objects.select_related("team").order_by("team__name", "title_nl"):
            click.echo(f"{guide.team.name}: {guide.title_nl}, {guide.steps.count()} steps")
