"""Exchanges in English: an opening and its answer. `THEIRS` are opened by the other side, `OURS` by the owner.

Slots: {thing} and {detail} of the trade, {day}, {town}, {n}, {hour}, {dish}, {first}.
"""

THEIRS: tuple[tuple[str, str], ...] = (
    (
        "Quick one: we are stuck on {thing}, and I suspect {detail}. Half an hour on {day}?",
        "{day} at {hour} works. Send me {detail} beforehand.",
    ),
    (
        "You were right about {detail}. {thing} went through on {day}.",
        "I am rarely this happy about {detail}. Well done on {thing}!",
    ),
    (
        "I told the team your story about {detail} and now {n} people want to meet you.",
        "Tell all {n} that it gets better with every telling.",
    ),
    (
        "Are you in {town} on {day}? I owe you {dish}.",
        "I am, and I never refuse {dish}. {hour} at the station in {town}?",
    ),
    (
        "We buried {thing} last week. {detail} was the reason, as you feared.",
        "Condolences for {thing}. What comes after?",
    ),
    (
        "Do you still have your notes on {detail}? I am rewriting {thing}.",
        "Found them under {dish} recipes. Notes on {detail} attached.",
    ),
    ("Good news: {thing} is live, with {n} users on the first day.", "{n} on the first day! Did {detail} hold?"),
    (
        "Would you read {n} pages about {thing} before {day}?",
        "Read them on the train to {town}. Page {n} is the best one.",
    ),
    (
        "I dreamt of {detail}. I need a holiday from {thing}.",
        "Come to Lisbon: nobody here has heard of {detail}, and there is {dish}.",
    ),
    (
        "Small question about {detail}: is it worth {n} days?",
        "For {thing}, yes, all {n}. For anything else I would leave it.",
    ),
    (
        "My talk about {thing} was accepted in {town}!",
        "Bravo, {first}! Will you show {detail}? I would travel to {town} for that.",
    ),
    ("We moved {thing} to {day}. Does that still suit you?", "{day} suits me even better, {first}. I bring {detail}."),
    (
        "Somebody asked me who built {thing}. I said your name, twice.",
        "Twice is generous. {detail} was your idea, though.",
    ),
    (
        "The new colleague found {detail} within {n} minutes. I felt old.",
        "Hire {n} more of those. And keep {thing} away from them.",
    ),
    (
        "How did you price {thing} last time? I have to answer by {day}.",
        "By the week, never by {detail}. Shall I call on {day}?",
    ),
    (
        "I passed through {town} and thought of your plan with {thing}.",
        "The plan lives! Only {detail} is missing. How was {town}?",
    ),
    ("{thing} got {n} comments and only one of them is rude.", "Frame the rude one. What did they say about {detail}?"),
    (
        "Can I show {thing} to a friend in {town}? Without {detail}, of course.",
        "Of course, {first}. Say hello to {town}.",
    ),
    (
        "I cooked {dish} for {n} people and it reminded me of our {day}s.",
        "I still have the stain from the {dish}, {first}.",
    ),
    (
        "Still thinking about what you said on {thing}. I was wrong about {detail}.",
        "I was half wrong about {detail} too. Let us be right on {day}.",
    ),
    (
        "We have {n} days left and {detail} is on fire. Any wisdom?",
        "Do {detail} first and leave {thing} for {day}. And eat.",
    ),
    (
        "The review of {thing} is out: four stars, minus one for {detail}.",
        "Four stars for {thing} is a parade, {first}.",
    ),
    ("Did {detail} ever get repaired on your side?", "On {day}, after {n} attempts. How is it over in {town}?"),
    (
        "I have a spare ticket for {day} in {town}. It is about {thing}.",
        "Yes please! I bring {dish} and questions on {detail}.",
    ),
    ("Nobody warned me that {thing} comes with {detail}.", "I did, {first}, on a {day}, over {dish}."),
    (
        "The children built {thing} out of cardboard. It has {n} wheels.",
        "{n} wheels solve most problems. Hire them before {town} does.",
    ),
    (
        "I start the course in {town} on {day}. Nervous.",
        "You know more about {thing} than the {n} others in that room.",
    ),
    ("Our summer plan: {town}, {n} books, not a word on {detail}.", "Envy from Lisbon. Bring me {dish} from {town}."),
    (
        "One line of thanks: without you {detail} would have sunk {thing}.",
        "One line back: you did {thing}, I only asked about {detail}.",
    ),
)

OURS: tuple[tuple[str, str], ...] = (
    ("How did {thing} go in the end?", "Better than feared. {detail} took {n} days, nobody noticed."),
    ("Is {detail} still keeping you up?", "Only on {day}s. {thing} ships anyway."),
    ("I am in {town} from {day}. Time for {dish}?", "For you and {dish} always. {day}, {hour}?"),
    (
        "I read about {thing} this morning and thought of you, {first}.",
        "I have read it {n} times and disagree about {detail}.",
    ),
    ("Who would you ask about {detail}?", "Myself, {n} years ago. Failing that, somebody in {town}."),
    ("Did you survive {day}?", "Just. {detail} arrived {n} minutes before we opened."),
    ("I finished my part of {thing}. Want to look before {day}?", "Looked. {detail} made me laugh, the rest is sound."),
    ("What became of the plan for {town}?", "Postponed by {n} weeks, thanks to {detail}. Still on."),
    ("Your advice on {detail} saved me {n} hours. Thank you!", "Then {n} hours are the price: spend them on {dish}."),
    ("May I quote you on {thing}?", "Quote me on {thing}, but leave out {detail}, please."),
    (
        "I promised you a book on {thing}. Which address in {town}?",
        "Same street in {town}, number {n}. The cat signs for it.",
    ),
    ("Shall we move our {day} call to {hour}?", "{hour} is better, {detail} has me busy before that."),
    ("Are you going to the meet-up in {town} this time?", "If {thing} lets me. Keep me a seat and {dish}."),
    ("I tried {dish} your way. {n} guests, no leftovers.", "Then you left out the secret. I tell you in {town}."),
    ("How is the new team treating you, {first}?", "{n} people, one kettle, and {thing} by {day}. I like them."),
    ("Should I worry about {detail}?", "Not before {day}. After that, run to {town}."),
    (
        "The client in {town} loved {thing}. You should know that.",
        "I needed to hear that today, {detail} broke at {hour}.",
    ),
    ("Would you do {thing} again?", "With {n} fewer meetings and without {detail}: tomorrow."),
    ("I have {n} questions about {thing}, all of them stupid.", "Number {n} was not stupid. The answer is {detail}."),
    ("Which tool did you use for {thing}?", "Paper, at first. Then {n} scripts that only I understand."),
    ("Happy to report that {detail} works on my side now.", "You fixed {detail} on a {day}? Respect."),
    ("When does {thing} open to the public?", "On {day}, if {detail} behaves. Come to {town}!"),
    ("There was a joke about {detail} on a wall in {town}.", "That wall is mine. It took {n} months to dry."),
    ("Any room for a beginner at {thing}?", "Always. Bring {dish} and be on time, we start at {hour}."),
    (
        "Let me know when {thing} is over, I want to hear all of it.",
        "It is over since {day}. {n} stories, best told over {dish}.",
    ),
    ("What did the people in {town} say?", "They asked {n} times about {detail}, then they signed."),
    ("I keep recommending you for {thing}. Tell me to stop.", "Never stop. Two calls on {day} because of you."),
    ("Do we still believe in {thing}?", "On {day}s, yes. {detail} tests my faith."),
    ("Could you check {n} lines of mine on {detail}?", "Checked. Line {n} is poetry, the others work."),
    ("My train stops {n} minutes in {town}. Wave?", "I was there with a sign saying {dish}. Did you see it?"),
)
