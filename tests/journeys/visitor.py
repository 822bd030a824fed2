"""One person with one browser, and what they do with it."""

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Error, Locator, Page, StorageState, expect

from tests.journeys.house import House
from tests.journeys.watching import Watch

SECONDS = 10
PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1280, "height": 900}


class Visitor:
    """`page` is the tab in front. `options` go to the browser's context: size, scheme, scripts."""

    def __init__(self, browser: Browser, house: House, name: str, **options: Any) -> None:
        self.name, self.house = name, house
        self.scripts = options.get("java_script_enabled", True)
        self.context = browser.new_context(
            viewport=options.pop("viewport", PHONE), service_workers="block", **options
        )
        self.context.set_default_timeout(SECONDS * 1000)
        self.watch = Watch(self.context, house.url)
        self.page = self.context.new_page()
        self.words = ""
        self.handle = ""

    def go(self, address: str = "/") -> None:
        self.page.goto(address if "://" in address else self.house.url + address)
        self.wait_for_scripts()

    def wait_for_scripts(self) -> None:
        """What the page is made better with comes after it; somebody who types is slower."""
        if self.scripts:
            self.page.wait_for_load_state()
            expect(self.page.locator(":not(:defined)")).to_have_count(0)

    def press(self, name: str) -> None:
        """Press a button or follow a link by its name, on the page itself."""
        main, exactly = self.page.locator("main"), re.compile(f"^\\s*{re.escape(name)}\\s*$")
        buttons = main.get_by_role("button", name=exactly)
        buttons.or_(main.get_by_role("link", name=exactly)).first.click()

    def field(self, name: str) -> Locator:
        return self.page.locator(f"main [name='{name}']:visible").first

    def write(self, text: str, name: str = "text") -> None:
        self.wait_for_scripts()
        self.field(name).fill(text)

    def choose(self, name: str, value: str) -> None:
        self.page.locator(f"main [name='{name}'][value='{value}']").check()

    def sees(self, text: str) -> None:
        expect(self.page.locator("main")).to_contain_text(text, timeout=SECONDS * 1000)

    def sees_not(self, text: str) -> None:
        expect(self.page.locator("body")).not_to_contain_text(text)

    @property
    def main(self) -> str:
        return self.page.inner_text("main")

    @property
    def path(self) -> str:
        return self.page.url.removeprefix(self.house.url)

    def seen_at_last(self) -> str:
        """For whoever has to find out why a journey failed."""
        try:
            return "\n".join([self.page.url, self.page.inner_text("body"), *self.watch.problems])
        except Error as error:
            return str(error)

    def another_tab(self) -> Page:
        return self.context.new_page()

    def state(self) -> StorageState:
        return self.context.storage_state()

    def leave(self) -> None:
        self.context.close()

    def picture(self, file: Path, *, whole: bool = False) -> None:
        self.page.screenshot(path=file, full_page=whole)
