"""Measures one engine and prints its results as JSON: `python -m tests.relevance.measure sqlite`.

With `--worst` it prints the questions that went worst instead, for who works on the ranking.
"""

import os
import sys
from dataclasses import asdict

WORST = 60


def main(name: str, *options: str) -> None:
    """Measure in a database that is empty."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.relevance.settings"
    import django

    django.setup()
    import orjson
    from django.core.management import call_command

    from tests.relevance.engines import ENGINES
    from tests.relevance.figures import figures_of, measure
    from tests.relevance.generator import make_items

    call_command("migrate", run_syncdb=True, verbosity=0)
    items = make_items()
    engine = next(each for each in ENGINES if each.name == name)
    results = measure(engine.prepare(items), items)
    if "--worst" not in options:
        print(orjson.dumps([asdict(each) for each in results]).decode())
        return
    for each in sorted(results, key=lambda result: result.ndcg + result.recall)[:WORST]:
        print(f"{each.why:12} {each.ndcg:.2f} {each.recall:.2f} {each.hits:3}  {each.text}")
    print(figures_of(results))


if __name__ == "__main__":
    main(*sys.argv[1:])
