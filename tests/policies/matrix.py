"""Who gets which answer: every address, every method, every role, every object.

  .  the page or the act itself, be it done or refused with a reason
  s  a way to sign in            p  the page that asks for the PIN
  -  nothing is there: byte for byte what an id that nobody has gets
  =  as if it had been done, and nothing is: byte for byte what an id that nobody has gets
  x  there is no such act here

`*` stands for every object that `routes.py` names for the address. Charlie is the stranger, who has
a bond of his own with Eve, the host; Alice is the author, Bob the other member, Fay the third, who
came after the sitting "before"; Dana has left; Gil was invited, Hal said yes and is not confirmed.
"""

from collections.abc import Iterator
from typing import NamedTuple

ROLES = (
    "anonymous", "locked", "stranger", "invited", "accepted",
    "author", "other", "third", "departed", "host",
)  # fmt: skip

TABLE = """
#                                                               a l s i a a o t d h
# address                   method object                       n o t n c u t h e o
#                                                               o c r v c t h i p s
healthz                     both  *                             . . . . . . . . . .
welcome                     both  *                             . . . . . . . . . .
joining                     both  *                             . . . . . . . . . .
signing-in                  both  *                             . . . . . . . . . .
recovery                    both  *                             . . . . . . . . . .
lock                        GET   *                             s p . . . . . . . .
                            POST  *                             s . . . . . . . . .
visits                      GET   *                             s x x x x x x x x x
                            POST  *                             s . . . . . . . . .
me                          both  *                             s p . . . . . . . .
handle                      both  *                             s p . . . . . . . .
settings                    both  *                             s p . . . . . . . .
practices:coach             both  *                             s p . . . . . . . .
sheet                       both  *                             s p . . . . . . . .
pin                         both  *                             s p . . . . . . . .
passphrase                  both  *                             s p . . . . . . . .
sessions                    both  *                             s p . . . . . . . .
others-ending               GET   *                             s p x x x x x x x x
                            POST  *                             s p . . . . . . . .
session-ending              GET   *                             s p x x x x x x x x
                            POST  alice's                       s p = = = . = = = =
                            POST  nobody's                      s p = = = = = = = =
private                     both  *                             s p . . . . . . . .
private-check               both  *                             s p . . . . . . . .
private-record              both  note, writing                 s p - - - . - - - -
                            both  tally, nobody's               s p - - - - - - - -
private-removal             both  note, writing                 s p - - - . - - - -
                            both  tally, nobody's               s p - - - - - - - -
bonds:together              both  *                             s p . . . . . . . .
bonds:new                   both  *                             s p . . . . . . . .
bonds:waiting               both  hal's                         s p - - . - - - - -
                            both  nobody's                      s p - - - - - - - -
bonds:comparison            GET   *                             s p x x x x x x x x
                            POST  hal's                         s p - - . - - - - -
                            POST  nobody's                      s p - - - - - - - -
bonds:withdrawal            GET   *                             s p x x x x x x x x
                            POST  hal's                         s p - - . - - - - -
                            POST  nobody's                      s p - - - - - - - -
bonds:people                both  ours                          s p - - - . . . - -
                            both  theirs                        s p . - - - - - - .
                            both  nobody's                      s p - - - - - - - -
bonds:name                  GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . . . - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's                      s p - - - - - - - -
bonds:keys                  both  ours                          s p - - - . . . - -
                            both  theirs                        s p . - - - - - - .
                            both  nobody's                      s p - - - - - - - -
bonds:key                   GET   ours                          s p - - - . - . - -
                            GET   charlie's, no member          s p - - - - - - - -
                            GET   theirs, nobody's              s p - - - - - - - -
                            POST  ours                          s p - - - . . . - -
                            POST  charlie's, no member          s p - - - . . . - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's                      s p - - - - - - - -
bonds:invitation            both  ours                          s p - - - . . . - -
                            both  theirs                        s p . - - - - - - .
                            both  nobody's                      s p - - - - - - - -
bonds:short-code            GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . . . - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's                      s p - - - - - - - -
bonds:invitation-withdrawal GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . . . - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's                      s p - - - - - - - -
bonds:arrival               both  ours                          s p - - - . . . - -
                            both  crossed, nobody's             s p - - - - - - - -
bonds:confirming            GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - - . - - -
                            POST  crossed, nobody's             s p - - - - - - - -
bonds:consent               GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . . . - -
                            POST  crossed, nobody's             s p - - - - - - - -
bonds:refusal               GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - - . - - -
                            POST  crossed, nobody's             s p - - - - - - - -
bonds:departure             both  ours                          s p - - - . . . - -
                            both  theirs                        s p . - - - - - - .
                            both  nobody's                      s p - - - - - - - -
bonds:invited               both  open                          . . . . . . . . . .
                            both  used, nobody's                - - - - - - - - - -
bonds:joining               both  open                          s p . . . . . . . .
                            both  used                          s p - - . - - - - -
                            both  nobody's                      s p - - - - - - - -
bonds:declining             GET   *                             x x x x x x x x x x
                            POST  open                          . . . . . . . . . .
                            POST  used, nobody's                - - - - - - - - - -
bonds:blocking              GET   *                             s p x x x x x x x x
                            POST  open                          s p . . . . . . . .
                            POST  used, nobody's                s p - - - - - - - -
bonds:code                  both  *                             . . . . . . . . . .
practices:practices         GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
practices:practice          GET   known                         . . . . . . . . . .
                            GET   unknown                       - - - - - - - - - -
                            POST  *                             x x x x x x x x x x
practices:readings          GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
practices:reading           GET   known                         . . . . . . . . . .
                            GET   unknown                       - - - - - - - - - -
                            POST  *                             x x x x x x x x x x
practices:programmes        GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
practices:programme         GET   known                         . . . . . . . . . .
                            GET   unknown                       - - - - - - - - - -
                            POST  *                             x x x x x x x x x x
practices:following         GET   known                         s p . . . . . . . .
                            GET   unknown                       s p - - - - - - - -
                            POST  known                         s p - - - . . . - -
                            POST  unknown                       s p - - - - - - - -
practices:leaving           GET   *                             s p x x x x x x x x
                            POST  known                         s p - - - . . . - -
                            POST  unknown                       s p - - - - - - - -
practices:words             GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
practices:touch             GET   known                         s p . . . . . . . .
                            GET   unknown                       s p - - - - - - - -
                            POST  known                         s p . - - - - - - .
                            POST  unknown                       s p - - - - - - - -
practices:beginning         GET   *                             s p x x x x x x x x
                            POST  known                         s p - - - . . . - -
                            POST  unknown                       s p - - - - - - - -
practices:aloud             GET   known                         . . . . . . . . . .
                            GET   unknown                       - - - - - - - - - -
                            POST  *                             x x x x x x x x x x
practices:aloud-done        GET   *                             s p x x x x x x x x
                            POST  known                         s p . . . . . . . .
                            POST  unknown                       s p - - - - - - - -
practices:own               GET   *                             s p . . . . . . . .
                            POST  *                             s p x x x x x x x x
practices:own-new           both  *                             s p . . . . . . . .
practices:own-bring         both  *                             s p . . . . . . . .
practices:own-practice      GET   alice's                       s p - - - . - - - -
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:own-head          both  alice's                       s p - - - . - - - -
                            both  nobody's                      s p - - - - - - - -
practices:own-look          GET   alice's                       s p - - - . - - - -
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:own-file          GET   alice's                       s p - - - . - - - -
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:own-undoing       GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  nobody's                      s p - - - - - - - -
practices:own-removal       both  alice's                       s p - - - . - - - -
                            both  nobody's                      s p - - - - - - - -
practices:own-beginning     GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  nobody's                      s p - - - - - - - -
practices:own-aloud         GET   alice's                       s p - - - . - - - -
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:own-aloud-done    GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  nobody's                      s p - - - - - - - -
practices:own-sharing       GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  nobody's                      s p - - - - - - - -
practices:own-withdrawal    GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  nobody's                      s p - - - - - - - -
practices:own-steps         both  alice's                       s p - - - . - - - -
                            both  nobody's                      s p - - - - - - - -
practices:own-step          both  alice's                       s p - - - . - - - -
                            both  no step, nobody's             s p - - - - - - - -
practices:own-step-place    GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  no step, nobody's             s p - - - - - - - -
practices:own-step-removal  GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  no step, nobody's             s p - - - - - - - -
practices:shared            GET   ours                          s p - - - . . . - -
                            GET   theirs, nobody's              s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:shared-beginning  GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . . . - -
                            POST  theirs, nobody's              s p - - - - - - - -
practices:shared-aloud      GET   ours                          s p - - - . . . - -
                            GET   theirs, nobody's              s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:shared-aloud-done GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . . . - -
                            POST  theirs, nobody's              s p - - - - - - - -
practices:rungs             both  ours                          s p - - - . . . - -
                            both  theirs                        s p . - - - - - - .
                            both  nobody's                      s p - - - - - - - -
practices:rung-removal      GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . - - - -
                            POST  theirs, nobody's              s p - - - - - - - -
practices:closeness         both  *                             s p . . . . . . . .
practices:offering          both  note, writing                 s p - - - . - - - -
                            both  tally, nobody's               s p - - - - - - - -
practices:try               GET   open                          . . . . . . . . . .
                            GET   used, nobody's                - - - - - - - - - -
                            POST  *                             x x x x x x x x x x
practices:thread            GET   ours                          s p - - - . . . - -
                            GET   theirs                        s p . - - - - - - .
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:early             both  ours                          s p - - . - - - - -
                            both  theirs, nobody's              s p - - - - - - - -
practices:early-coach       GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - . - - - - -
                            POST  theirs, nobody's              s p - - - - - - - -
practices:early-coach-kinds GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - . - - - - -
                            POST  theirs, nobody's              s p - - - - - - - -
practices:sitting           GET   shared, sealed                s p - - - . . . - -
                            GET   before                        s p - - - . . - - -
                            GET   theirs                        s p . - - - - - - .
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:sitting-piece     GET   shared, sealed                s p - - - . . . - -
                            GET   before                        s p - - - . . - - -
                            GET   theirs                        s p . - - - - - - .
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:aside             GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's                      s p - - - - - - - -
practices:taking-up         GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's                      s p - - - - - - - -
practices:withdrawal        GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's                      s p - - - - - - - -
practices:answer            GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:passing           GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:taking-back       GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:returned          GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:coach-at-step     GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:coach-kinds       GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:acceptance        GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:reflection        GET   *                             s p x x x x x x x x
                            POST  shared, sealed                s p - - - . . . - -
                            POST  before                        s p - - - . . - - -
                            POST  theirs                        s p . - - - - - - .
                            POST  nobody's, no step             s p - - - - - - - -
practices:alone             GET   alice's                       s p - - - . - - - -
                            GET   shared, nobody's              s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
practices:alone-answer      GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  no step, nobody's             s p - - - - - - - -
practices:alone-coach       GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  no step, nobody's             s p - - - - - - - -
practices:alone-coach-kinds GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  no step, nobody's             s p - - - - - - - -
practices:alone-passing     GET   *                             s p x x x x x x x x
                            POST  alice's                       s p - - - . - - - -
                            POST  no step, nobody's             s p - - - - - - - -
keepsakes:keepsakes         GET   ours                          s p - - - . . . - -
                            GET   theirs                        s p . - - - - - - .
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
keepsakes:moments           GET   ours                          s p - - - . . . - -
                            GET   theirs                        s p . - - - - - - .
                            GET   nobody's                      s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
keepsakes:moment-new        both  ours                          s p - - - . . . - -
                            both  theirs                        s p . - - - - - - .
                            both  nobody's                      s p - - - - - - - -
keepsakes:moment            GET   ours                          s p - - - . . . - -
                            GET   alone                         s p - - - . - - - -
                            GET   crossed, nobody's             s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
keepsakes:moment-change     both  ours, alone                   s p - - - . - - - -
                            both  crossed, nobody's             s p - - - - - - - -
keepsakes:moment-readers    GET   *                             s p x x x x x x x x
                            POST  ours, alone                   s p - - - . - - - -
                            POST  crossed, nobody's             s p - - - - - - - -
keepsakes:moment-held       GET   *                             s p x x x x x x x x
                            POST  ours                          s p - - - . . . - -
                            POST  alone                         s p - - - . - - - -
                            POST  crossed, nobody's             s p - - - - - - - -
keepsakes:moment-removal    both  ours, alone                   s p - - - . - - - -
                            both  crossed, nobody's             s p - - - - - - - -
keepsakes:medium            GET   ours                          s p - - - . . . - -
                            GET   alone                         s p - - - . - - - -
                            GET   crossed, nobody's             s p - - - - - - - -
                            POST  *                             s p x x x x x x x x
help                        GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
exit                        both  *                             . . . . . . . . . .
hard-evening                GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
web:front                   GET   *                             . p . . . . . . . .
                            POST  *                             x x x x x x x x x x
web:today                   GET   *                             s p . . . . . . . .
                            POST  *                             s p x x x x x x x x
web:something-else          GET   *                             s p x x x x x x x x
                            POST  *                             s p . . . . . . . .
web:not-today               GET   *                             s p x x x x x x x x
                            POST  *                             s p . . . . . . . .
web:export                  both  *                             s p . . . . . . . .
web:erasure                 both  *                             s p . . . . . . . .
web:goodbye                 GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
web:manifest                GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
web:notes-manifest          GET   *                             . . . . . . . . . .
                            POST  *                             x x x x x x x x x x
"""


class Row(NamedTuple):
    """`things` are the objects it is about; empty for all of them."""

    address: str
    method: str
    things: tuple[str, ...]
    verdicts: dict[str, str]


def rows() -> Iterator[Row]:
    """The table, one row for each method."""
    address = ""
    for line in TABLE.splitlines():
        if not line or line.startswith("#"):
            continue
        address = line[:28].strip() or address
        methods = {"both": ("GET", "POST")}.get(line[28:34].strip(), (line[28:34].strip(),))
        things = tuple(name.strip() for name in line[34:64].split(",") if name.strip() != "*")
        verdicts = dict(zip(ROLES, line[64:].split(), strict=True))
        for method in methods:
            yield Row(address, method, things, verdicts)
