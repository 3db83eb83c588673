"""What you share of organizations on the command line."""

from __future__ import annotations

import pytest

from tests.cli import contract
from tests.cli.conftest import Warmth
from tests.cli.contract import faults


def test_organizations_of_yours_are_set_by_hand_and_said_everywhere(warmth: Warmth) -> None:
    assert warmth("config", "me.organizations", "Blue Harbour GmbH, University of Graz").code == 0
    for verb in (("reconnect",), ("today",)):
        assert "    You share: climbing, Blue Harbour GmbH\n" in warmth(*verb).out
    (ana,) = (one for one in warmth("reconnect", "--json").json if one["person"]["name"] == "Ana Ruiz")
    assert faults(ana, contract.SUGGESTED) == []
    assert ana["shared"] == ["climbing", "Blue Harbour GmbH"]
    assert ana in warmth("today", "--json").json["reconnect"]
    assert "\nYou both are or were at\n  Blue Harbour GmbH\n" in warmth("show", "ana").out
    assert "We both are or were at Blue Harbour GmbH." in warmth("draft", "reconnect", "ana").out


@pytest.mark.parametrize("said", ["Tidewater", ""])
def test_what_is_not_shared_is_not_said(warmth: Warmth, said: str) -> None:
    warmth("config", "me.organizations", said)
    assert "    You share: climbing\n" in warmth("reconnect").out
    assert "You both are" not in warmth("show", "ana").out
    assert "We both are" not in warmth("draft", "reconnect", "ana").out
