"""Pitches: what sells counts against a stranger, so an honest first message must never be taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warmth.domain.pitches import is_pitch

PITCHES = [
    "Hi Ana, we help companies like yours scale your revenue with AI. Open to a quick chat this week?",
    "I noticed you're leading growth. Our platform gives sales teams 3x more qualified leads. 15 minutes on Thursday?",
    "Quick question: who handles lead generation at Blue Harbour? We help founders meet decision makers.",
    "Dear Sir, we are an offshore development company with dedicated developers at a fraction of the cost.",
    "Do you outsource? Outsourcing your back office could cut your operating costs by 60%.",
    "Claim your free audit today! Limited time offer, book a slot here: https://calendly.com/growth",
    "Hello %FIRSTNAME%, I would love to show you how our solution works.",
    "Hey {{first_name}}, are you interested in hearing how we triple your pipeline?",
    "I help coaches get more leads without ads. Want my free e-book?",
    "Passive income is closer than you think. This investment opportunity gives guaranteed returns.",
    "Exclusive discount for our LinkedIn network: 30% off all packages, sign up here https://deal.example",
    "I'm with Acme SEO. We increase your traffic and conversions. Can we schedule a quick call?",
    "Would you be the right person to talk to about IT staff augmentation? We have 200 engineers on the bench.",
    "Thanks for connecting! I work with CEOs to boost your personal brand's reach. Book a free strategy session.",
    "Congrats on the new role! We help leaders accelerate their sales. Free demo? https://x.example/demo",
    "Are you tired of cold outreach? Our appointment setting agency fills your calendar with warm leads.",
    "Following up on my last two messages: our software reduces churn. 20 minutes for a demo?",
    "Just bumping this up. Did you see our pricing? Happy to show you the product on a short call.",
    "No obligation: a free consultation with our tax team, and a special offer until Friday.",
    "White label web development for agencies like yours. Dedicated team, no hiring, book a discovery call.",
    "We're hosting a webinar on how our tools increase your ROI. Sign up: https://events.example",
    "I'd like the opportunity to introduce our services. Can you hop on a quick call?",
    "Financial freedom starts here. Join 5,000 members; our free trial ends soon.",
    "We help SaaS companies hire faster. Worth a short call?",
    "Most dental practices lose money on no-shows. Our app fixes that. Shall I send a demo and our pricing?",
    "Hi, looking to slash your cloud costs? Case study attached; let's jump on a call, 15 mins.",
]
HONEST = [
    "Great to meet you at the webinar! Would love a quick chat about your slides, maybe 20 minutes next week?",
    "Hi Ana, it was lovely talking after your keynote. The demo you mentioned is at https://ports.example",
    "We met at the regatta in Kiel; you asked about pricing for old charts. Quick call on Monday?",
    "Hello Ana, I'm writing a thesis on tidal ports and your paper is my main source. May I ask two questions?",
    "Ben Okafor suggested I write to you: I am looking for a flat in Lisbon from May.",
    "Thank you for accepting. I enjoyed your article on harbour pilots very much.",
    "Could you review my application? I have a phone interview with your team and am nervous.",
    "Do you have 15 minutes to talk about what it is like to work at Blue Harbour? I am thinking of applying.",
    "I'm organising a webinar for the climbing club; would you speak? No slides needed.",
    "Our clients at the food bank loved the bread. Thank you, from all of us.",
    "We are neighbours, I think. Is the water off at yours, too?",
    "The invoice for the boat is attached; the discount is for the late delivery. Sorry again!",
    "Happy birthday! Still got your copy of the atlas; coffee when you're in town?",
    "I'm a recruiter at a museum. We have an opening for a conservator, and your name came up twice.",
    "My daughter wants to study oceanography. Would you have a quick call with her about it?",
    "Sorry for the cold message: I found your lost wallet on the number 7 bus.",
    "As we discussed, here is our platform's API and pricing page: https://docs.example. 30 minutes on Tuesday?",
    "Former colleague of your brother's here. He says you grow tomatoes on the roof?",
    "I read that your company outsources its canteen. As a works council member I'd like to hear how that went.",
    "I'm a journalist at the Baltic Times and would like to interview you on the port strike. A call this week?",
    "We worked together on the ferry terminal in 2019. Our agency has closed, I'm freelance now. How are you?",
    "Your talk on ROI of seagrass was the best of the day. Is the case study public? https://reef.example",
    "Are you the Ana Ruiz who played the cello in Graz? If so, hello from the back row!",
    "I am new to this field and a bit lost. Which conference would you go to if you could only pick one?",
    "Could I get on a quick call with you about the scholarship? I hesitate between Delft and Porto.",
    "The demo tape of our band is out! Free download, of course; you were there when it began.",
    "I'd like to schedule a call about the position you applied for; our team has 20 minutes on Monday.",
    "Thanks to you and your dedicated team, a quick call saved our week.",
    "No obligation, but would you join a short call of the school board?",
    "Are you the right person to talk to about a lost parcel? A quick call would do.",
    "Would you be interested in our reading circle? The list is at https://books.example",
    "Happy to show you around Lisbon! A quick chat before you fly?",
    "Thanks for the opportunity to present at your webinar.",
    "Are you at the offshore wind meeting? The programme is at https://wind.example",
    "I wrote a study on outsourcing in the care sector: https://care.example. May I send it?",
    "I run a shelter; we help people find housing. Could you spare 30 minutes for a coffee?",
    "",
]


@pytest.mark.parametrize("words", PITCHES)
def test_what_sells_is_a_pitch(words: str) -> None:
    assert is_pitch(words)


@pytest.mark.parametrize("words", HONEST)
def test_an_honest_first_message_is_none(words: str) -> None:
    assert not is_pitch(words)


@pytest.mark.parametrize(
    "word", ["demo", "webinar", "pricing", "outsourcing", "15 minutes", "our platform", "https://a.example"]
)
def test_one_word_condemns_nobody(word: str) -> None:
    assert not is_pitch(f"Hello Ana, about the {word}: thank you.")
    assert not is_pitch(f"The {word}, the {word} and again the {word}.")


@given(st.text(st.characters(categories=["P", "Z", "S"]), max_size=20), st.sampled_from(PITCHES))
def test_signs_around_a_pitch_do_not_hide_it(signs: str, pitch: str) -> None:
    assert is_pitch(f"{signs}\n{pitch}\n{signs}")
    assert is_pitch(pitch.upper())
