"""A moment with two pictures and a voice: kept, read, held up, changed, and erased again, truly."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, expect

from closeknit.keepsakes.media.tests import made
from tests.journeys.conftest import ARGUMENTS, Bonded, Evening, find_chromium
from tests.journeys.house import House
from tests.journeys.test_every_screen import TOO_SMALL, TOO_WIDE
from tests.journeys.visitor import PHONE, SECONDS, Visitor

FAKE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
SMALL = {"width": 320, "height": 640}
TEXT = "We sat on the steps until it was dark."
Come = Callable[..., Visitor]
File = dict[str, Any]


@pytest.fixture(scope="module")
def listening(browser: Browser) -> Iterator[Browser]:
    """A browser with a microphone, in which something beeps."""
    arguments = [*ARGUMENTS, *FAKE]
    other = browser.browser_type.launch(executable_path=find_chromium(), args=arguments)
    yield other
    other.close()


@pytest.fixture
def come(listening: Browser, bonded: Bonded, bonded_house: House) -> Iterator[Come]:
    """`come("ada")`: she opens a browser that has a microphone."""
    here: list[Visitor] = []

    def enter(house: House, name: str, **options: object) -> Visitor:
        here.append(Visitor(listening, house, name, **options))
        return here[-1]

    def come(name: str, **options: object) -> Visitor:
        known = bonded.ada if name == "ada" else bonded.ben
        return known.comes(enter, bonded_house, **options)

    yield come
    for visitor in here:
        visitor.leave()
    problems = [f"{each.name}: {said}" for each in here for said in each.watch.remaining()]
    assert not problems, "\n".join(problems)


def photo(name: str, size: tuple[int, int] = (640, 480)) -> File:
    return {"name": name, "mimeType": "image/jpeg", "buffer": made.picture(size=size)}


def large(name: str) -> File:
    noise = Image.effect_noise((3000, 2000), 60).convert("RGB")
    return {"name": name, "mimeType": "image/jpeg", "buffer": made.written(noise, quality=95)}


def choose(visitor: Visitor, *files: File) -> None:
    visitor.page.locator("main [name=pictures]").set_input_files(list(files))


def book(bonded: Bonded | Evening) -> str:
    return f"/together/{bonded.bond}/moments/"


def record(visitor: Visitor, milliseconds: int = 1600) -> None:
    visitor.press("Record")
    expect(visitor.page.get_by_role("button", name="Pause")).to_be_visible()
    visitor.page.wait_for_timeout(milliseconds)
    visitor.press("Done")
    visitor.sees("Listen to it before you keep it.")


def rows(house: House) -> dict[bytes, bytes]:
    """Everything encrypted that a moment has put into the database."""
    with sqlite3.connect(f"file:{house.data}/closeknit.sqlite3?mode=ro", uri=True) as database:
        pieces = database.execute("SELECT id, body FROM keepsakes_piece").fetchall()
        told = database.execute("SELECT id, body FROM bonds_words").fetchall()
    database.close()
    return {str(key).encode(): bytes(body) for key, body in [*pieces, *told]}


def test_a_moment_is_kept_read_held_up_and_erased_again(
    come: Come, bonded: Bonded, bonded_house: House
) -> None:
    ada, ben = come("ada"), come("ben")
    before = rows(bonded_house)
    ada.go(f"/together/{bonded.bond}/")
    ada.press("Moments")
    ada.sees("A book for what you would like to find again.")
    ada.press("Keep a moment")
    ada.wait_for_scripts()
    ada.write(TEXT)
    ada.write("summer 2019", "time")
    ada.write("The steps behind the house", "place")
    two = large("two.jpg")
    choose(ada, photo("one.jpg"), two)
    shrunk = "(size) => document.querySelector('[name=pictures]').files[1].size < size / 1.5"
    ada.page.wait_for_function(shrunk, arg=len(two["buffer"]), timeout=SECONDS * 1000)
    ada.page.locator("[name=line]").first.fill("The steps, with the cat")
    record(ada)
    assert ada.page.locator("main audio").evaluate("(sound) => sound.src").startswith("blob:")
    ada.press("Keep it")
    ada.sees("written on")
    one = ada.path
    ben.go(book(bonded))
    ben.sees(TEXT)
    ben.page.get_by_role("link", name="summer 2019").click()
    ben.sees("The steps, with the cat")
    read_whole(ben)
    ada.press("Hold it up")
    ada.sees("You hold this up.")
    ben.go("/")
    ben.sees("holds up a moment for you")
    ben.press("Look at it")
    ben.sees(TEXT)
    ben.go("/")
    ben.sees_not("holds up a moment")
    ada.go(one)
    ada.sees("You hold this up.")
    written = {key: body for key, body in rows(bonded_house).items() if key not in before}
    assert len(written) > 6
    ada.press("Erase it")
    ada.sees("nobody can bring them back")
    ada.press("Erase it")
    ada.sees("A book for what you would like to find again.")
    ben.watch.forgive(f"404 for GET {one}")
    ben.go(one)
    ben.sees("There is nothing here.")
    nothing_is_left(bonded_house, written)


def read_whole(visitor: Visitor) -> None:
    """Both pictures are there to see, and the voice plays."""
    images = visitor.page.locator("main img")
    expect(images).to_have_count(2)
    for image in images.all():
        image.scroll_into_view_if_needed()
        visitor.page.wait_for_function(
            "(image) => image.complete && image.naturalWidth > 300", arg=image.element_handle()
        )
    sound = visitor.page.locator("main audio")
    sound.evaluate("(sound) => { sound.muted = true; return sound.play(); }")
    visitor.page.wait_for_function(
        "(sound) => sound.currentTime > 0.2", arg=sound.element_handle(), timeout=SECONDS * 1000
    )
    sound.evaluate("(sound) => sound.pause()")


def nothing_is_left(house: House, written: dict[bytes, bytes]) -> None:
    """Of what was encrypted no part lies in the database, nor in the log beside it."""
    there = b"".join(file.read_bytes() for file in house.data.glob("closeknit.sqlite3*"))
    gone = {key: body for key, body in written.items() if key not in rows(house)}
    assert len(gone) >= 6
    for body in gone.values():
        assert not any(body[at : at + 48] in there for at in range(0, len(body) - 48, 4001))


def test_what_does_not_fit_is_said_and_everything_else_stays(come: Come, bonded: Bonded) -> None:
    ada = come("ada")
    ada.watch.forgive("422 for POST")
    ada.go(f"{book(bonded)}new/")
    ada.write(TEXT)
    gif = {
        "name": "cat.gif",
        "mimeType": "image/gif",
        "buffer": made.written(Image.new("P", (9, 9)), "GIF"),
    }
    choose(ada, photo("one.jpg"), gif)
    ada.page.locator("[name=line]").first.fill("The first one")
    record(ada, 600)
    ada.press("Keep it")
    ada.sees("“cat.gif”: This is a GIF.")
    expect(ada.page.locator("ck-pictures li")).to_have_count(2)
    expect(ada.page.locator("[name=line]").first).to_have_value("The first one")
    ada.page.locator("ck-pictures li").nth(1).get_by_role("button").click()
    ada.press("Keep it")
    ada.sees("written on")
    ada.sees("The first one")
    expect(ada.page.locator("main img")).to_have_count(1)
    expect(ada.page.locator("main audio")).to_have_count(1)


def test_a_recording_pauses_goes_on_and_is_made_anew_or_left_out(
    come: Come, bonded: Bonded
) -> None:
    ada = come("ada")
    ada.go(f"{book(bonded)}new/")
    ada.write(TEXT)
    ada.press("Record")
    ada.press("Pause")
    ada.sees("Paused at")
    ada.press("Go on")
    ada.press("Keep it")
    ada.sees("Press “Done” first.")
    ada.press("Done")
    ada.sees("Listen to it")
    ada.press("Record it anew")
    ada.press("Done")
    ada.sees("Listen to it")
    voice = ada.page.locator("[name=voice]")
    assert voice.evaluate("(input) => input.files.length") == 1
    ada.press("Leave it out")
    assert voice.evaluate("(input) => input.files.length") == 0
    ada.press("Keep it")
    ada.sees("written on")
    expect(ada.page.locator("main audio")).to_have_count(0)


def test_a_tab_that_is_closed_in_the_middle_leaves_nothing(
    come: Come, bonded: Bonded, bonded_house: House
) -> None:
    ada = come("ada")
    ada.go(book(bonded))
    before = rows(bonded_house)
    tab = ada.another_tab()
    tab.goto(f"{bonded_house.url}{book(bonded)}new/")
    tab.get_by_role("button", name="Record", exact=True).click()
    expect(tab.get_by_role("button", name="Pause")).to_be_visible()
    tab.wait_for_timeout(700)
    tab.close()
    ada.go(book(bonded))
    ada.sees("A book for what you would like to find again.")
    assert rows(bonded_house) == before


def test_without_a_microphone_it_says_so_and_a_file_does_as_well(evening: Evening) -> None:
    ada = evening.ada_comes()
    ada.go(f"{book(evening)}new/")
    ada.write(TEXT)
    ada.press("Record")
    expect(ada.page.locator(".recorder-time")).to_contain_text("choose a recording below")
    sound = {"name": "a.wav", "mimeType": "audio/wav", "buffer": made.recording()}
    ada.page.locator("[name=voice]").set_input_files(sound)
    ada.press("Keep it")
    ada.sees("written on")
    expect(ada.page.locator("main audio")).to_have_count(1)


def test_it_all_works_without_a_script_but_for_recording(evening: Evening, tmp_path: Path) -> None:
    ada, ben = evening.both(java_script_enabled=False)
    ada.watch.forgive("422 for POST")
    ada.go(f"{book(evening)}new/")
    expect(ada.page.get_by_role("button", name="Record")).to_have_count(0)
    ada.write(TEXT)
    drawing = {"name": "cat.svg", "mimeType": "image/svg+xml", "buffer": b"<svg></svg>"}
    choose(ada, photo("one.jpg"), drawing)
    ada.press("Keep it")
    ada.sees("This is an SVG.")
    ada.sees("Choose the pictures and the recording once more.")
    assert ada.field("text").input_value() == TEXT
    choose(ada, photo("one.jpg"), photo("two.jpg"))
    sound = {"name": "a.wav", "mimeType": "audio/wav", "buffer": made.recording()}
    ada.page.locator("[name=voice]").set_input_files(sound)
    ada.press("Keep it")
    ada.sees("written on")
    one = ada.path
    ada.press("Change it")
    ada.page.locator("[name^='line-']").first.fill("The first")
    ada.page.locator("[name^='out-']").nth(1).check()
    ada.press("Keep it")
    ada.sees("The first")
    expect(ada.page.locator("main img")).to_have_count(1)
    ada.press("Hold it up")
    ben.go("/")
    ben.press("Look at it")
    ben.sees(TEXT)
    ada.press("Keep it to yourself again")
    ada.sees("Only you can read this.")
    ben.watch.forgive(f"404 for GET {one}")
    ben.go(one)
    ben.sees("There is nothing here.")
    ada.press("Erase it")
    ada.press("Erase it")
    ada.sees("A book for what you would like to find again.")
    too_large(ada, book(evening), tmp_path)


def too_large(visitor: Visitor, here: str, folder: Path) -> None:
    """A hundred megabytes: the browser shows why, rather than that the line was cut."""
    file = folder / "large.jpg"
    file.write_bytes(b"\xff\xd8\xff" + bytes(104_857_600))
    visitor.watch.forgive("413 for POST")
    visitor.go(f"{here}new/")
    visitor.write(TEXT)
    visitor.page.locator("main [name=pictures]").set_input_files(file)
    visitor.press("Keep it")
    expect(visitor.page.locator("body")).to_contain_text("more than fits in one go")


@pytest.mark.parametrize(
    "options",
    [{"viewport": SMALL, "color_scheme": "light"}, {"viewport": PHONE, "color_scheme": "dark"}],
    ids=["small-light", "phone-dark"],
)
def test_every_page_of_it_holds_on_a_small_screen(
    come: Come, bonded: Bonded, options: dict[str, object]
) -> None:
    ada = come("ada", **options)
    ada.watch.forgive("422 for POST")
    ada.go(book(bonded))
    well_made(ada)
    ada.go(f"{book(bonded)}new/")
    ada.press("Keep it")
    ada.sees("There is nothing in it yet.")
    well_made(ada)
    ada.write("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 3)
    ada.write("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "time")
    choose(ada, photo("one.jpg"), photo("two.jpg", (300, 900)))
    record(ada, 500)
    well_made(ada)
    ada.press("Keep it")
    ada.sees("written on")
    well_made(ada)
    one = ada.path
    ada.press("Hold it up")
    ada.sees("You hold this up.")
    well_made(ada)
    for address in (f"{one}change/", f"{one}removal/", book(bonded)):
        ada.go(address)
        well_made(ada)


def well_made(visitor: Visitor) -> None:
    """Nothing beyond the edge, nothing too small, nothing that a screen reader stumbles over."""
    visitor.wait_for_scripts()
    assert visitor.page.evaluate(TOO_WIDE) == ""
    assert visitor.page.evaluate(TOO_SMALL) == []
    assert Axe().run(visitor.page).response["violations"] == []
