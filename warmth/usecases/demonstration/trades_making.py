"""Trades that build things: software, machines, buildings, games, food."""

from warmth.usecases.demonstration.trading import Trade, trade

MAKING: tuple[Trade, ...] = (
    trade(
        "data",
        titles="Data engineer|Database administrator|Analytics lead|Data platform engineer|Head of data",
        skills="SQL|Data modelling|Postgres",
        things="the warehouse move|the nightly import|your query planner talk|the deduplication job"
        "|the dashboard nobody opens"
        "|the schema review|the backfill from the old ledger|the lineage chart",
        details="a missing index|the time zone column|three silent nulls|a trigger from long ago|the staging copy"
        "|one greedy join",
    ),
    trade(
        "backend",
        titles="Backend engineer|Staff engineer|Site reliability engineer|Platform lead|Principal engineer",
        skills="Distributed systems|Go|Incident response",
        things="the queue rewrite|the on-call rota|the billing split|the rate limiter|the outage write-up"
        "|the login migration"
        "|the load test with real traffic|the payments sandbox",
        details="the retry loop|a stale cache|the certificate|one chatty client|the health check|a leap-second bug",
    ),
    trade(
        "mobile",
        titles="Mobile engineer|iOS developer|Android lead|Mobile architect",
        skills="Swift|Kotlin|Offline sync",
        things="the offline mode|the map screen|the watch app|the store review|the photo upload|the onboarding flow"
        "|the dark theme",
        details="the permission dialog|an old tablet|the sync conflict|the splash screen|the battery drain"
        "|the back button",
    ),
    trade(
        "design",
        titles="Product designer|Design lead|UX researcher|Type designer|Interaction designer|Journey designer",
        skills="Typography|User research|Prototyping",
        things="the icon set|the interviews with first-time users|the type specimen|the settings screen"
        "|the paper prototype"
        "|the style guide|the accessibility audit|the diary study",
        details="the empty state|the focus ring|the second persona|the kerning|a very honest participant"
        "|the contrast ratio",
    ),
    trade(
        "hardware",
        titles="Embedded engineer|Hardware lead|Firmware engineer|Electronics designer|Test engineer",
        skills="Firmware|PCB layout|Low power design",
        things="the sensor board|the second batch of prototypes|the water-proof casing|the bootloader"
        "|the field test on the roof"
        "|the radio certification|the solder rework|the charging dock",
        details="a cold joint|the antenna|the voltage drop|the wrong connector|the brown-out reset|a swapped pin",
    ),
    trade(
        "robotics",
        titles="Robotics engineer|Controls engineer|Perception lead|Automation engineer",
        skills="Motion planning|Computer vision|ROS",
        things="the gripper demo|the warehouse trial|the calibration rig|the greenhouse robot|the safety case"
        "|the arm that picks pears"
        "|the lidar comparison",
        details="the emergency stop|a reflective floor|the left wheel encoder|a loose cable|the depth camera"
        "|the ripe-fruit detector",
    ),
    trade(
        "ml",
        titles="Machine learning engineer|Research engineer|Applied scientist|Speech technologist",
        skills="Machine learning|Evaluation|Speech recognition",
        things="the evaluation set|the speech model for dialects|the labelling guide|the fairness report"
        "|the paper deadline"
        "|the tiny model on a phone|the reading group",
        details="the held-out split|a leaky feature|the noisy labels|the baseline|the annotation budget"
        "|the confusion matrix",
    ),
    trade(
        "climate",
        titles="Climate product lead|Energy modeller|River energy planner|Heat pump engineer|Carbon accountant",
        skills="Energy modelling|Heat pumps|Life cycle assessment",
        things="the heat pump pilot|the tariff model|the tidal turbine survey|the district heating map"
        "|the carbon ledger"
        "|the grant for the river sensors|the rooftop census",
        details="the night tariff|the permit|a noisy neighbour|the grid connection|the flow meter"
        "|the insulation survey",
    ),
    trade(
        "architecture",
        titles="Architect|Landscape architect|Timber engineer|Urban planner",
        skills="Timber construction|Urban planning|Building physics",
        things="the school roof|the timber pavilion|the competition entry|the market hall|the courtyard plan"
        "|the flood park"
        "|the old cinema",
        details="the fire escape|the rain gutter|the clay plaster|the site visit|the neighbours' petition"
        "|the scale model",
    ),
    trade(
        "games",
        titles="Game designer|Gameplay programmer|Narrative designer|Tools programmer",
        skills="Game design|Narrative design|Playtesting",
        things="the map-reading game|the puzzle with the lighthouse|the playtest weekend|the dialogue editor"
        "|the second chapter"
        "|the festival build|the ferry level",
        details="the tutorial|the save file|a talking heron|the camera shake|the difficulty curve|the fishing minigame",
    ),
    trade(
        "food",
        titles="Chef|Bakery owner|Head of food|Fermentation lead|Olive oil maker",
        skills="Menu design|Fermentation|Sourcing",
        things="the autumn menu|the bread oven|the supper club|the olive harvest|the pop-up by the harbour"
        "|the pickling workshop",
        details="the rye starter|the delivery van|the quince paste|the smoked paprika|the walk-in fridge"
        "|the vegetarian course",
    ),
)
