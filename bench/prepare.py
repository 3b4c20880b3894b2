"""Fills a bench's database: `python -m bench.prepare PORT small|large`; prints one JSON object."""

import json
import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from bench import content, questions  # noqa: E402

if sys.argv[2] == "small":
    call_command("migrate", verbosity=0)
    found = questions.asked(content.build(int(sys.argv[1])))
    sys.stdout.write(json.dumps(found))
else:
    content.multiply()
