"""Trades that look after things: products, money, law, health, schools, words, music."""

from warmth.usecases.demonstration.trading import Trade, trade

DESK: tuple[Trade, ...] = (
    trade(
        "product",
        titles="Product lead|Head of product|Product operations lead|Chief product officer|Group product lead",
        skills="Roadmapping|Discovery|Pricing",
        things="the pricing page|the roadmap review|the discovery interviews|the launch in two cities|the beta group"
        "|the feature we buried|the churn survey",
        details="the annual plan|a loud customer|the waiting list|the third tier|the release note|the refund rule",
    ),
    trade(
        "finance",
        titles="Investor|Partner|Finance lead|Venture analyst|Chief financial officer",
        skills="Due diligence|Fundraising|Financial modelling",
        things="the seed round|the partners' letter|the audit|the co-investment memo|the founders' dinner"
        "|the currency hedge"
        "|the term sheet",
        details="the data room|the second closing|the option pool|a missing invoice|the cap table|the board seat",
    ),
    trade(
        "law",
        titles="Technology lawyer|Legal counsel|Privacy counsel|Patent attorney|Contracts lead",
        skills="Privacy law|Open source licences|Contracts",
        things="the licence question|the freelance contract|the data protection review|the trademark search|the lease"
        "|the terms for the marketplace|the supplier agreement",
        details="clause nine|the notice period|the liability cap|an annex|the governing law|the signature page",
    ),
    trade(
        "health",
        titles="Head of clinical product|Nurse informatician|Physiotherapist|Health economist|Clinical researcher"
        "|Pharmacist",
        skills="Clinical research|Health informatics|Patient safety",
        things="the night shift app|the clinic rollout|the ethics application|the physio exercises|the triage form"
        "|the vaccine fridge monitor|the ward handover study",
        details="the consent form|a broken tablet|the waiting room|the drug list|the ward sister|the sample size",
    ),
    trade(
        "education",
        titles="Learning designer|School principal|Education researcher|Curriculum lead|University lecturer",
        skills="Curriculum design|Teaching|Assessment",
        things="the school pilot|the reading app|the teacher training|the summer course|the maths circle"
        "|the exam reform"
        "|the coding club",
        details="the timetable|grade five|the projector|the parents' evening|the homework page|the head teacher",
    ),
    trade(
        "marketing",
        titles="Growth marketer|Brand strategist|Content lead|Community lead|Head of communications",
        skills="Copywriting|Brand strategy|Community building",
        things="the newsletter relaunch|the poster campaign|the brand naming|the customer stories|the webinar series"
        "|the community meetup|the press kit",
        details="the subject line|the photographer|the tagline|the opening rate|the unsubscribe link"
        "|the colour of the logo",
    ),
    trade(
        "writing",
        titles="Technical writer|Journalist|Translator|Editor|Podcast producer|Localisation lead",
        skills="Technical writing|Editing|Translation",
        things="the manual for the loom|the podcast pilot|the glossary|the long read on ports"
        "|the translation of the help pages"
        "|the style sheet|the interview with the ferry captain",
        details="the footnotes|the second draft|the source who vanished|the index|the headline|the passive voice",
    ),
    trade(
        "logistics",
        titles="Operations lead|Supply chain analyst|Head of logistics|Fleet planner|Port scheduler",
        skills="Route planning|Procurement|Warehousing",
        things="the courier routing|the container schedule|the cold chain trial|the depot move|the barcode rollout"
        "|the cargo bike fleet|the customs form",
        details="the loading dock|a flat tyre|the pallet count|the ferry strike|the rainy season|the weighbridge",
    ),
    trade(
        "people",
        titles="Recruiter|Head of people|Talent partner|Team coach|Organisation developer",
        skills="Interviewing|Coaching|Facilitation",
        things="the team retreat|the salary bands|the interview training|the mentoring scheme|the four-day week trial"
        "|the job ad|the exit interviews",
        details="the feedback form|the trial day|the parental leave rule|a wonderful candidate"
        "|the relocation budget|the seating plan",
    ),
    trade(
        "public",
        titles="Policy adviser|City digital officer|Open data lead|Librarian|Museum curator",
        skills="Public policy|Open data|Participation",
        things="the open data portal|the library app|the bus lane hearing|the museum guide|the citizens' panel"
        "|the procurement rules|the archive scans",
        details="the council vote|the deadline|the opening hours|a very old map|the budget line|the public comment",
    ),
    trade(
        "music",
        titles="Choir director|Sound engineer|Composer|Festival producer|Instrument maker",
        skills="Sound engineering|Arranging|Event production",
        things="the spring concert|the choir recording|the string arrangement|the tour of small churches"
        "|the festival line-up"
        "|the harmonium repair|the rehearsal plan",
        details="the second alto|the reverb|bar forty|the page turner|the borrowed microphones|the encore",
    ),
    trade(
        "sales",
        titles="Growth partner|Account executive|Lead generation expert|Sales evangelist|Scaling coach",
        skills="Sales|Lead generation|Negotiation",
        things="the demo|the pipeline|the quarterly target|the partner programme",
        details="the discount|the calendar link|the case study|the follow-up",
    ),
    trade(
        "home",
        titles="Vet nurse",
        skills="Greyhounds",
        things="Dad's seventieth|the greyhound walk|the attic|the allotment|the exam revision|the caravan",
        details="the Admiral|Biscuit's paw|the chewed scarf|Dad's speech|the cake tin|the leaking gutter",
    ),
)
