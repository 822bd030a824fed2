"""Harmless messages in words that others use to hurt: nothing is said about them."""

import pytest

from closeknit.coach import check_draft, check_reply

GLAD = """
I didn't give up because of you.
I couldn't stop smiling all day because of you.
I'm not scared of the dentist any more because of you.
Because of you I can swim now, and I'm 61.
Because of you the twins eat spinach. How do you do it?
Because of you I had to buy bigger shelves, all those lovely books you lend me.
I never learned to cook, thanks to you I do now.
It's your fault I'm addicted to that podcast.
Blame yourself, you introduced me to sourdough.
You made me cry in the best way with that card.
You made me miss my stop, that chapter you sent was so good.
You ruined all other pizza for me, that oven of yours.
Look what you've done, she's asleep! Teach me.
look what you did to the garden its like a magazine
If it hadn't been for you I'd never have rung the doctor.
If you hadn't shouted, that car would have hit me.
None of this would have happened without you, the whole hall was singing.
That's on you to choose, I chose last time.
You left me speechless with that speech.
You put me through to the wrong office, could you try again?
Thanks for nothing being planned on Sunday, I needed that.
You got me in trouble with the kids, now they want your pancakes every day.
I blame you for my good mood.
We lost because of me, not you.
You're the reason I still sing.
You're the reason we have a garden at all.
I wouldn't be in this country without you.
Because you waited, I had time to say goodbye to her.
I missed the bus because of you two nattering, worth it.
You drove me to the hospital and never asked for petrol.
You pushed me to apply and now I have to move to Leeds, help!
You broke the record, and my heart, reading that aloud.
You let me down gently and I want you to know I noticed.
You woke me with coffee, how could I be cross.
My phone died because of the cold, not because of you.
You've turned me into a morning person.
You turned my hair grey in the nicest possible way, happy 18th.
So I'm late because of you, and I'd do it again.
Great job making everyone feel at home on Saturday.
You had one job and you did it beautifully.
Every time you go, the dog cries. It's your doing, with the sausages.
I can't say no because of you, you're too nice a boss.
You get the blame for the noise, tell me if it was the boys.
You had it coming, that prize, after all those years.
Serves you right for being so good at it, you're captain again.
You brought this on yourself by being the best aunt: she wants to move in.
"""
OF_OTHERS = """
My boss shouted at me again. What a bully.
See that heating engineer? Pure liar.
He never rang back. Selfish little man.
The new manager read it out loud. Snake behaviour.
My sister sold the ring. Absolute thief.
What you need to hear is that none of this is your fault.
Oh, I see what you did there with the cushions.
"""
FAIR_COUNSEL = """
I'm outside the school, which door is it? → Go in by the gym and turn left.
We land at six, terminal two. → Take the blue bus, it's quicker than the train.
The cat's been sick on the rug again. → Put salt on it and leave the door open, I'll scrub it after work.
Nan wants to know if we're coming on Sunday. → Tell her yes, and ask if she needs bread.
The number seven isn't running. → Get the tram from the bridge then.
The bread won't rise. → Give it another hour near the stove.
My screen went black in the middle of the call. → Hold the power button for ten seconds.
I've finished the shopping list, anything else? → Add washing powder.
It's pouring here. → Take the umbrella from the hall.
I passed! I actually passed! → Shut up!! Go celebrate, you genius.
Mum's asking what you want for your birthday. → Tell her a book token is fine.
The kids are asleep. → Go to bed too, I'll lock up.
I'll be home around nine. → Eat something on the way, I've had mine.
The recipe says 200 grams but I only have 150. → Use the oats to make it up.
He's fallen asleep on my arm and I can't reach the remote. → Don't move, enjoy it.
Dinner's at seven, don't dress up. → Save me a seat next to Jo.
I broke your blue cup, I'm so sorry. → Don't worry about it, put it in the bin.
I forgot to ring the plumber. → Leave it, I'll do it at lunch.
Thanks for last night, I needed that. → Come any time, bring the dog.
The meeting moved to Thursday at ten. → Put it in the shared calendar, please.
I can't decide between the red and the green one. → Take the green one.
Which one would you pick? → Go for the window seat.
My phone's at two percent. → Ring me from Leo's then.
Car's making that noise again. → Turn the heater off and drive it straight to Ali's.
I'm on the train, no seats. → Try coach D, it's always empty.
So the form wants a proof of address. → Use the water bill.
The neighbour's dog is in our garden again. → Just lift the gate, he goes home by himself.
They've run out of oat milk. → Get the almond one.
The washing machine leaks. → Turn the tap off behind it, I'm home in ten.
Lena has a temperature, 38.4. → Give her the pink stuff and lots of water, I'll come now.
I've a spare ticket for Friday. → Take Omar, he loves them.
My flight got cancelled. → Go to the desk at B12, they rebook faster there.
Love you. Long day ahead. → Love you. Eat lunch.
I'm so nervous about tomorrow. → You'll be brilliant. Ring me the second you're out.
I miss you. → Come here then, door's open.
The baby's awake. → Stay in bed, I've got her.
Wifi's down again. → Restart the box under the stairs.
It's too hot to sleep. → Come down, I put the fan on in the kitchen.
I burnt the rice. → Order pizza, I'll pay.
I don't know what to wear on Saturday. → Wear the yellow one.
"""
STILL_ON_THE_READER = """
You ate it all. What a liar.
I saw what you posted. Coward.
Dinner went cold again. Selfish little man.
"""


@pytest.mark.parametrize("text", (GLAD.strip() + OF_OTHERS).strip().splitlines())
def test_nothing_is_said_about_it(text: str) -> None:
    assert [(each.kind, each.span) for each in check_draft(text).hints] == []


@pytest.mark.parametrize("text", STILL_ON_THE_READER.strip().splitlines())
def test_a_verdict_without_a_you_is_on_the_reader_where_nobody_else_is_named(text: str) -> None:
    assert [each.kind for each in check_draft(text).hints] == ["label"]


@pytest.mark.parametrize("exchange", FAIR_COUNSEL.strip().splitlines())
def test_nothing_is_said_about_counsel_where_nobody_told_of_a_trouble(exchange: str) -> None:
    said, text = exchange.split(" → ")
    assert check_reply(text, said).hints == ()
