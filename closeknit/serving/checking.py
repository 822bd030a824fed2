"""`closeknit check`: everything that can be looked over without starting, all at once."""

from django.core import checks

from closeknit.catalogue import load
from closeknit.env import Env
from closeknit.serving import first_start


def mistakes(env: Env) -> list[str]:
    """One sentence for each thing that is wrong. Makes nothing and changes nothing."""
    return [*_program(), *_database(env), *_content()]


def _program() -> list[str]:
    found = checks.run_checks(include_deployment_checks=False)
    return [str(message.msg) for message in found if message.level >= checks.WARNING]


def _database(env: Env) -> list[str]:
    if env.database_file and not env.database_file.exists():
        return []
    try:
        with first_start.explained(env.data):
            first_start.refuse_newer()
            return [f"The database file is damaged: {found}" for found in first_start.integrity()]
    except first_start.Refused as refused:
        return [str(refused)]


def _content() -> list[str]:
    return [str(mistake) for mistake in load().mistakes]
