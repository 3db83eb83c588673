"""The kinds of table a LinkedIn archive holds, told apart by their header.

Headers are compared by their letters and digits alone, so that `First Name`, `FirstName` and a
byte-order mark before either make no difference.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class Shape(StrEnum):
    """What a table holds. `UNREAD` tables are LinkedIn's too, and knowingly left alone."""

    CONNECTIONS = "connections"
    OUTLOOK = "outlook"
    MESSAGES = "messages"
    INVITATIONS = "invitations"
    ENDORSEMENTS_RECEIVED = "endorsements received"
    ENDORSEMENTS_GIVEN = "endorsements given"
    RECOMMENDATIONS = "recommendations"
    NOTES = "notes"
    CONTACTS = "contacts"
    PROFILE = "profile"
    EMAILS = "emails"
    POSITIONS = "positions"
    EDUCATION = "education"
    UNREAD = "unread"


NEEDED: dict[Shape, frozenset[str]] = {
    Shape.CONNECTIONS: frozenset({"firstname", "connectedon"}),
    Shape.MESSAGES: frozenset({"from", "to", "date", "content"}),
    Shape.INVITATIONS: frozenset({"from", "to", "sentat"}),
    Shape.ENDORSEMENTS_RECEIVED: frozenset({"endorsementdate", "skillname", "endorserfirstname"}),
    Shape.ENDORSEMENTS_GIVEN: frozenset({"endorsementdate", "skillname", "endorseefirstname"}),
    Shape.RECOMMENDATIONS: frozenset({"firstname", "lastname", "text", "creationdate"}),
    Shape.NOTES: frozenset({"connectionfirstname", "connectionlastname", "note"}),
    Shape.CONTACTS: frozenset({"firstname", "lastname", "companies"}),
    Shape.PROFILE: frozenset({"firstname", "lastname", "headline"}),
    Shape.EMAILS: frozenset({"emailaddress", "confirmed", "primary"}),
    Shape.POSITIONS: frozenset({"companyname", "startedon"}),
    Shape.EDUCATION: frozenset({"schoolname", "startdate"}),
    Shape.OUTLOOK: frozenset({"firstname", "lastname", "emailaddress"}),
}
"""The columns that make a shape; a row too short to hold them all is no row."""

_ONE_OF: dict[Shape, frozenset[str]] = {
    Shape.MESSAGES: frozenset({"conversationid", "senderprofileurl", "folder", "direction"}),
    Shape.INVITATIONS: frozenset({"direction", "message", "inviterprofileurl"}),
    Shape.CONTACTS: frozenset({"emails", "bookmarkedat", "instantmessagehandles", "createdat", "profiles"}),
    Shape.PROFILE: frozenset({"industry", "maidenname", "geolocation", "summary"}),
    Shape.POSITIONS: frozenset({"finishedon"}),
    Shape.EDUCATION: frozenset({"degreename", "activities"}),
}
"""Of these columns at least one has to be there too."""

_UNREAD_HEADERS = (
    {"organization", "followedon"},
    {"registeredat", "registrationip", "subscriptiontypes"},
    {"registrationdate", "registrationipaddress", "invitedbyfirstname", "invitedbylastname", "subscriptiontypes"},
    {"eventname", "eventtime", "status", "externalurl"},
    {"date", "type", "link"},
    {"date", "link", "message"},
    {"date", "sharelink", "sharecommentary", "sharedurl", "mediaurl"},
    {"date", "sharelink", "sharecommentary", "sharedurl", "mediaurl", "visibility"},
    {"extension", "number", "type"},
)
_COACH_MESSAGES = re.compile(r"(guide|coach|learning)\w*messages", re.ASCII)
_OUTLOOK_NAME = "linkedin_connections_export_microsoft_outlook"


_OWN_NAMES_TEXT = """
ad_targeting ads_clicked articles business_manager careers causes_you_care_about certifications comments
company_follows connections contacts courses easy_apply_blocking education email_addresses endorsement_given_info
endorsement_received_info events group_posts groups guide_messages honors hashtag_follows identity_assets
importedcontacts inferences_about_you instantreposts interests invitations jobs job_applicant_saved_answers
job_applicant_saved_screening_question_responses job_applications job_seeker_preferences lan_ads_engagement languages
learning learning_coach_messages learningcoachmessages learning_role_play_messages likes logins
marketplace_engagements marketplace_opportunities marketplace_providers media member_follows messages mobile_apps
mortgage name_and_headline notes online_job_postings organizations patents phonenumbers phone_numbers positions
private_identity_asset profile profile_summary projects publications publisher_credentials reactions receipts
receipts_v2 recommendations recommendations_given recommendations_received registration rich_media savedanswers
saved_jobs saved_job_alerts save_items saveditems search_queries searchqueries security_challenges services
shares skills talent_questions test_scores testscores verifications volunteering volunteering_experiences votes
whatsapp_phone_numbers
"""
_OWN_NAMES = frozenset(_OWN_NAMES_TEXT.split())
"""Files of LinkedIn's archives; a number may follow, and spaces stand for underscores."""


def has_own_name(file_name: str) -> bool:
    """Is it called as a file of an archive is?"""
    plain = re.sub(r"[\s_]+", "_", file_name.casefold().rpartition(".")[0])
    return re.sub(r"(?:_?\(?\d+\)?)+$", "", plain) in _OWN_NAMES


def column_key(title: str) -> str:
    """Letters and digits of a column title, lower case: `First Name` → `firstname`."""
    return "".join(filter(str.isalnum, title.casefold()))


def shape_of(keys: Sequence[str], file_name: str) -> Shape | None:
    """The shape that a row of column keys heads, or None.

    The file's name decides in two places, where the header cannot: conversations with LinkedIn's coach have the
    header of messages, and the export from before 2016 has the header of any Outlook contact list.
    """
    present = set(keys)
    for shape, needed in NEEDED.items():
        if needed <= present and (shape not in _ONE_OF or _ONE_OF[shape] & present):
            if shape is Shape.OUTLOOK and not file_name.casefold().startswith(_OUTLOOK_NAME):
                continue
            coached = shape is Shape.MESSAGES and _COACH_MESSAGES.search(file_name.casefold())
            return Shape.UNREAD if coached else shape
    return Shape.UNREAD if present in _UNREAD_HEADERS else None


def has_plain_name(file_name: str) -> bool:
    """False for `something_messages.csv`: a side channel whenever a plain `messages.csv` lies beside it."""
    letters = "".join(filter(str.isalpha, file_name.casefold().removesuffix(".csv")))
    return letters == "messages" or not letters.endswith("messages")
