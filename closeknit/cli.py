"""The `closeknit` command. Every failure that a person can mend is one sentence on stderr.

Exit codes: 0 done; 1 it could not be done, and the sentence says why; 2 wrong arguments or
settings.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from pathlib import Path

from closeknit import __version__, env

DONE, FAILED, WRONG = 0, 1, 2


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except env.WrongSettings as wrong:
        return _fail(WRONG, *wrong.mistakes)
    except KeyboardInterrupt:
        return DONE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def parser() -> argparse.ArgumentParser:
    """All commands with their help; `docs/command-line.md` describes the same."""
    top = argparse.ArgumentParser(
        prog="closeknit",
        description="A private, self-hosted place for two people to grow closer.",
        epilog="Settings are environment variables: docs/settings.md names them all.",
    )
    top.add_argument("--version", action="version", version=f"closeknit {__version__}")
    commands = top.add_subparsers(metavar="command", required=True)
    for command in COMMANDS:
        command.add_to(commands)
    _practices(commands)
    _coach(commands)
    return top


@dataclass(frozen=True, slots=True)
class Argument:
    name: str
    help: str
    type: Callable[[str], object] | None = None
    metavar: str | None = None

    def add_to(self, command: argparse.ArgumentParser) -> None:
        if self.type is None:
            command.add_argument(self.name, help=self.help, action="store_true")
        else:
            command.add_argument(self.name, help=self.help, type=self.type, metavar=self.metavar)


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    help: str
    run: Callable[[argparse.Namespace], int]
    arguments: tuple[Argument, ...] = ()

    def add_to(self, commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
        command = commands.add_parser(self.name, help=self.help, description=self.help)
        for argument in self.arguments:
            argument.add_to(command)
        command.set_defaults(run=self.run)


def serve(options: argparse.Namespace) -> int:
    _take_over(options, os.environ)
    settings = env.read()
    from closeknit.serving import first_start

    try:
        if settings.lan:
            settings = _at_home(settings)
        first = not (settings.data / "secret").exists()
        first_start.folder(settings)
        _start_django()
        from closeknit.serving.serve import serve as run

        run(settings, _tell, first=first)
    except first_start.Refused as refused:
        return _fail(FAILED, str(refused))
    return DONE


def migrate(_options: argparse.Namespace) -> int:
    settings = env.read()
    from closeknit.serving import first_start

    try:
        first_start.folder(settings)
        _start_django()
        first_start.database(settings, _tell)
    except first_start.Refused as refused:
        return _fail(FAILED, str(refused))
    _tell("The database is ready.")
    return DONE


def check(_options: argparse.Namespace) -> int:
    settings = env.read()
    _start_django()
    from closeknit.serving import checking

    wrong = checking.mistakes(settings)
    return _fail(FAILED, *wrong) if wrong else _say("Nothing is wrong.")


def demo(options: argparse.Namespace) -> int:
    from closeknit import demo as showing

    return showing.main(options)


def bench(options: argparse.Namespace) -> int:
    from closeknit import bench as measuring

    return measuring.main(options)


def practices_check(options: argparse.Namespace) -> int:
    from closeknit.catalogue.checking import check_report

    missing = [path for path in options.files if not path.is_file()]
    if missing:
        return _fail(WRONG, *(f"{path} is not a file." for path in missing))
    text, code = check_report(options.files)
    sys.stdout.write(text)
    return code


def practices_list(options: argparse.Namespace) -> int:
    from closeknit.catalogue import load
    from closeknit.catalogue.listing import practices_as_json

    listed = practices_as_json(load())
    if options.json:
        return _say(json.dumps(listed, ensure_ascii=False, indent=2))
    return _say("\n".join(f"{each['id']}: {each['title']}" for each in listed))


def practices_preview(options: argparse.Namespace) -> int:
    from closeknit.catalogue.checking import check_report, practice_in
    from closeknit.catalogue.previewing import page

    if not options.file.is_file():
        return _fail(WRONG, f"{options.file} is not a file.")
    text, code = check_report([options.file])
    if code != DONE:
        return _fail(FAILED, text.rstrip("\n"))
    found = practice_in(options.file)
    if found is None:
        return _fail(FAILED, f"{options.file} holds no practice. Name a file that does.")
    return _give(page(*found, css=_styles()), options.out)


def practices_schema(_options: argparse.Namespace) -> int:
    from closeknit.catalogue.schema import schema_text

    return _give(schema_text())


def practices_coverage(_options: argparse.Namespace) -> int:
    from closeknit.catalogue.coverage import coverage_text

    return _give(coverage_text())


def coach(options: argparse.Namespace) -> int:
    from closeknit.coach.command.running import run

    return run(options)


PORT = Argument("--port", "the port to listen on (CLOSEKNIT_PORT)", str, "PORT")
HOST = Argument("--host", "the address of this machine to listen on (CLOSEKNIT_BIND)", str, "HOST")
COMMANDS = (
    Command(
        "serve",
        "Start Closeknit and print its address.",
        serve,
        (
            Argument("--lan", "HTTPS for the phones at home, with a certificate of your own"),
            HOST,
            PORT,
        ),
    ),
    Command("demo", "Show Closeknit with an invented pair, in a folder of its own.", demo, (PORT,)),
    Command("migrate", "Bring the database to this version. `serve` does it by itself.", migrate),
    Command("check", "Look over settings, database and content, and say what is wrong.", check),
    Command(
        "bench",
        "Measure this copy of the program on this machine.",
        bench,
        (
            Argument("--json", "print the results as JSON"),
            Argument("--quick", "small sizes: only the counters mean anything"),
        ),
    ),
)


def _practices(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    practices = commands.add_parser("practices", help="Check, list or show the practices.")
    actions = practices.add_subparsers(metavar="action", required=True)

    def action(
        name: str, run: Callable[[argparse.Namespace], int], about: str
    ) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=about, description=about)
        made.set_defaults(run=run)
        return made

    checking = action(
        "check",
        practices_check,
        "Say what is wrong in content files, with line numbers, all at once.",
    )
    checking.add_argument("files", nargs="*", type=Path, metavar="FILE")
    listing = action("list", practices_list, "List the practices.")
    listing.add_argument("--json", action="store_true", help="with everything that filters need")
    showing = action(
        "preview", practices_preview, "Show a practice as one page, in every way of doing it."
    )
    showing.add_argument("file", type=Path, metavar="FILE")
    showing.add_argument("-o", "--out", type=Path, metavar="OUT.html", help="write it there")
    action("schema", practices_schema, "Print the JSON schema of a practice file, for editors.")
    action(
        "coverage",
        practices_coverage,
        "Print where each paragraph of the articles went, and all practices.",
    )


def _coach(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    coaching = commands.add_parser("coach", help=COACH, description=COACH)
    coaching.set_defaults(run=coach, all_here=False)
    lines = "answer each line of the standard input, a JSON object, with one (docs/coach.md)"
    coaching.add_argument("--jsonl", help=lines, action="store_true")
    _kinds(coaching)
    actions = coaching.add_subparsers(metavar="action", dest="action")
    for task, about in (
        ("draft", "Read a draft that is meant for somebody."),
        ("reply", "Read a reply to what somebody has said."),
        ("disclosure", "Say in a word how deep a private note goes."),
    ):
        reading = actions.add_parser(task, help=about, description=about)
        words = "the words; standard input without them or with -"
        reading.add_argument("text", nargs="?", default="-", metavar="TEXT", help=words)
        if task == "reply":
            reading.add_argument("--said", metavar="TEXT", default="", help="what it answers")
        _kinds(reading, here="_here")
    about = "Measure the coach on labelled texts."
    measuring = actions.add_parser("evaluate", help=about, description=about)
    measuring.add_argument("folders", nargs="+", type=Path, metavar="DIR")
    form = measuring.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object")
    form.add_argument("--markdown", action="store_true", help="print the table of docs/coach.md")


def _kinds(command: argparse.ArgumentParser, here: str = "") -> None:
    """Before and after the action: argparse would forget the one for the other."""
    every, without = "also the kinds that are off", "leave out this kind; may be repeated"
    command.add_argument("--all", dest=f"all{here}", action="store_true", help=every)
    command.add_argument(
        "--off", dest=f"off{here}", action="append", default=[], metavar="KIND", help=without
    )


COACH = "Read a draft, a reply or a private note, and say what stands out."
STYLES = ("tokens", "base", "layout", "elements", "forms", "lists", "moments")
"""What a preview looks like: the styles of the pages, in their order."""


def _styles() -> str:
    folder = Path(__file__).parent / "web" / "static" / "css"
    return "\n".join((folder / f"{name}.css").read_text("utf-8") for name in STYLES)


def _give(text: str, out: Path | None = None) -> int:
    """A text as it is, to a file or to whoever reads this command's output."""
    if out is None:
        sys.stdout.write(text)
        return DONE
    try:
        out.write_text(text, "utf-8")
    except OSError as error:
        return _fail(FAILED, f"{out} can't be written ({error.strerror}). Name another place.")
    return DONE


def _take_over(options: argparse.Namespace, environ: MutableMapping[str, str]) -> None:
    """What is said on the command line goes before the environment, and is checked alike."""
    if options.lan:
        environ["CLOSEKNIT_LAN"] = "yes"
    if options.host:
        environ["CLOSEKNIT_BIND"] = options.host
    if options.port:
        environ["CLOSEKNIT_PORT"] = options.port


def _at_home(settings: env.Env) -> env.Env:
    """With `--lan` the address is this machine's own, unless another one was chosen."""
    from closeknit.serving import lan

    everywhere = "0.0.0.0"  # noqa: S104 - the phones at home are meant to reach it.
    bind = settings.bind if "CLOSEKNIT_BIND" in os.environ else everywhere
    place = lan.here("" if bind == everywhere else bind)
    os.environ["CLOSEKNIT_BIND"] = bind
    if not settings.https:
        os.environ["CLOSEKNIT_URL"] = f"https://{place.address}:{settings.port}"
    names = dict.fromkeys([*settings.trusted_hosts, str(place.address), *place.names])
    os.environ["CLOSEKNIT_HOSTS"] = ",".join(names)
    return env.read()


def _start_django() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "closeknit.settings"
    import django

    django.setup()


def _tell(text: str) -> None:
    print(text, flush=True)


def _say(text: str) -> int:
    _tell(text)
    return DONE


def _fail(code: int, *sentences: str) -> int:
    for sentence in sentences:
        print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
