from __future__ import annotations

import click

from gehoor.cli.database import application
from gehoor.cli.home import find_home


@click.command("topics")
@click.argument("team", required=False)
@click.argument("words", nargs=-1)
@click.option("--none", "clear", is_flag=True, help="Take all topics away from TEAM.")
def command(team: str | None, words: tuple[str, ...], clear: bool) -> None:
    """Say by which WORDS a question finds its TEAM; without them show the topics of every team.

    A word is also found at the beginning of a longer one: bestel finds bestelling.
    """
    with application(find_home()):
        from gehoor.staff.models import Team

        teams = Team.objects.select_related("brand").order_by("brand__name", "name")
        chosen = teams.filter(name=team) if team else teams
        if not chosen:
            names = ", ".join(each.name for each in teams)
            raise click.ClickException(f"No team is called {team}. There are: {names}.")
        if team and (words or clear):
            chosen.update(topics=sorted({each.lower() for each in words}))
        for each in chosen.all():
            click.echo(f"{each.brand.name}, {each.name}: {', '.join(each.topics) or '(none)'}")
