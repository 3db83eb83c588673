"""The keys that do the same on every screen."""

from __future__ import annotations

from warmth.tui.keys.action import Action

PEOPLE_ACTS = (
    Action("open", "enter", "Open", "Open the page of the person under the cursor", "app.open", person=True, shown="⏎"),
    Action("find", "slash", "Find", "Search the whole network as you type", "app.find", shown="/"),
    Action("log", "l", "Log", "Log a coffee, a call, a message: one line"),
    Action("rate", "r", "Rate", "Say how far you know, like and trust them", person=True),
    Action("label", "o", "Label", "Say how you came to know them", person=True),
    Action("snooze", "s", "Snooze", "Suggest them again on a later day", person=True, footer=False),
    Action("promise", "p", "Promise", "Note a promise of yours, or of theirs, with its day", person=True,
           footer=False),
    Action("tag", "t", "Tag", "Tag them, or take a tag away", person=True, footer=False),
    Action("cadence", "c", "Cadence", "Say how often you want to be in touch", person=True, footer=False),
    Action("boundary", "b", "Boundary", "Never introduce, never prune, do not contact, private", person=True,
           footer=False),
    Action("ask", "A", "Ask", "Note what they need", person=True, footer=False),
    Action("offer", "O", "Offer", "Note what they could give", person=True, footer=False),
    Action("knows", "K", "Knows", "Note whom they know, or must not be put together with", person=True,
           footer=False),
    Action("bump", "B", "Bump", "Start their silence anew, claiming no contact", person=True,
           footer=False),
    Action("introduce", "i", "Introduce", "Find whom they could meet", person=True, footer=False),
    Action("draft", "D", "Draft", "Write to them: a text of true facts, never sent", person=True,
           footer=False),
    Action("archive", "a", "Archive", "Put them away, or bring them back", person=True, footer=False),
    Action("merge", "M", "Merge", "Make two records one person", person=True, footer=False),
    Action("split", "X", "Split", "Take the newest merge apart again", person=True, footer=False),
    Action("forget", "F", "Forget", "Erase them and every trace of them, for good", person=True, footer=False),
    Action("add", "N", "Add", "Add somebody new", footer=False),
)  # fmt: skip

REST = (
    Action("undo", "u", "Undo", "Take back the last change, whoever made it", "app.undo"),
    Action("redo", "U,ctrl+r", "Redo", "Bring back what was undone last", "app.redo", footer=False),
    Action("reach", "W", "Reach", "Find ways to an organization, a person or a topic", footer=False),
    Action("import", "I", "Import", "Read a LinkedIn archive or another file", footer=False),
    Action("help", "question_mark", "Help", "Show the keys of this screen, and what the words mean", "app.help",
           shown="?"),
    Action("quit", "q", "Quit", "Leave", "app.leave", shown="q"),
    Action("today", "1", "Today", "What to do this morning", "app.go('today')", footer=False),
    Action("people", "2", "People", "Everybody you know", "app.go('people')", footer=False),
    Action("introductions", "3", "Introduce", "Who could meet whom, and every introduction under way",
           "app.go('introductions')", footer=False),
    Action("prune", "4", "Prune", "The month's review: whom you could let go", "app.go('prune')", footer=False),
    Action("inbox", "5", "Inbox", "What waits for a decision, one at a time", "app.go('inbox')", footer=False),
    Action("map", "6", "Map", "Know-like-trust across, warmth up", "app.go('map')", footer=False),
    Action("palette", "ctrl+p", "Palette", "Find an action by name", "app.command_palette", footer=False,
           offered=False),
    Action("back", "escape", "Back", "Go back, or leave the search", "app.back", footer=False, offered=False),
)  # fmt: skip

MOVES = (
    Action("down", "j,down", "Down", "Move down", "screen.move(1)", footer=False, offered=False),
    Action("up", "k,up", "Up", "Move up", "screen.move(-1)", footer=False, offered=False),
    Action("page-down", "pagedown,ctrl+d", "Page down", "Move a page down", "screen.move_page(1)", footer=False,
           offered=False),
    Action("page-up", "pageup,ctrl+u", "Page up", "Move a page up", "screen.move_page(-1)", footer=False,
           offered=False),
    Action("first", "g,home", "First", "Go to the first", "screen.move_end(-1)", footer=False, offered=False),
    Action("last", "G,end", "Last", "Go to the last", "screen.move_end(1)", footer=False, offered=False),
)  # fmt: skip
