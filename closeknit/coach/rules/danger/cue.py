"""What rules about danger share: how they are made, and pieces of their patterns."""

from functools import partial

from closeknit.coach.patterns import one_of
from closeknit.coach.rules.rule import Rule

AUX = "(BETWEEN|DEGREE|not|never|ever|nearly|almost){0,4}"
"""Helping verbs and adverbs between a person and their verb."""

KIN_OF = "PERSON (own|little|wee|big|old|poor|younger|older|elder|baby|ex|late|new)? (KIN|PET)"
"""Somebody's relative or animal; possessives are among PERSON, in every dialect."""

SOMEBODY = one_of(KIN_OF, "the (poor|little|wee)? (KIN|PET)", "WHOM")
"""One to whom something is done."""

OTHER = "(you|he|him|she|her|they|them|KIN|PERSON)"

I_WILL = (
    "(i|we|he|she|they|KIN) (just|really|honestly|swear|promise|so)?"
    " (will|would|shall|am going to|are going to|is going to|going to|have to|should|could|might|want to|can)"
    " (not)? (DEGREE|personally|gladly|happily|fucking|bloody|come and|come round and|come over and|have to|be the one to){0,2}"
)
"""A deed that is announced."""


cue = partial(Rule, kind=None)
"""A rule about danger. It is never shown; its `why` is for its next author."""
