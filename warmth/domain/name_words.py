"""Words around a name that are not the name (credentials, titles, suffixes, pronouns), and particles that are."""

from __future__ import annotations

_CREDENTIALS_TEXT = """
aca acca acp aia aicp apr asa ba bba bcom beng bsc bcs bs btech ca capm cbap cca ccie ccna ccnp ccp cebs ceh cem
cera cfa cfe cfp chrp cia cipd cipp cisa cism cissp cma cmc cpa cpcu cpe cphr cpim cpo cpp cpsm crisc csa csca csm
cspo csp cssbb dba dds dmd dnp do dphil dpharm dsc dvm edd eit emba esq facp facs fca fcca fcma fhea frcs frm frsa
frs fsa gphr hon itil jd llb lld llm lcsw lmft ma mba mbbs mbchb md med mfa mha mia mph mpa mpp mphil mpharm mps
mres ms msc mscs msw mtech meng np obe mbe cbe pa pe pgce pgdip phd pharmd phr pmi pmp pmiacp psm psyd rn rph sci
shrmcp shrmscp sphr sphri ssbb togaf
"""
CREDENTIALS = frozenset(_CREDENTIALS_TEXT.split())
"""Letters people put behind a name, without dots, hyphens and signs."""

_TITLES_TEXT = """
dr dra drs prof professor professora mr mrs ms mx sir dame rev reverend fr rabbi imam hon capt captain col colonel lt
sgt ing dipl herr frau monsieur madame mme mlle sr sra srta dott dottssa avv engr adv
"""
TITLES = frozenset(_TITLES_TEXT.split())
"""What may stand before a name, without dots."""

_SUFFIXES_TEXT = """
jr sr junior senior ii iii iv filho neto hijo esq phd md
"""
SUFFIXES = frozenset(_SUFFIXES_TEXT.split())

_PARTICLES_TEXT = """
de del dela della dello dei degli delle di da das do dos du des la las le los lo el al ul ibn bin binti bint ben
bat abu van von vom der den het te ten ter tot zu zum zur af av mac mc san santa saint st
"""
PARTICLES = frozenset(_PARTICLES_TEXT.split())
"""Small words that go with the family name after them."""

_SMALL_PARTICLES_TEXT = """
de des du dos das do der den van von vom zu zum zur ten ter af av y e 't ’t 's ’s
"""
SMALL_PARTICLES = frozenset(_SMALL_PARTICLES_TEXT.split())
"""Particles that are written small when a name set in capitals is put right."""

PRONOUNS = (
    "she|hers|her|he|him|his|they|them|theirs|their|ze|zir|hir|xe|xem|ey|em|sie|ihr|er|ihm"
    "|elle|elles|iel|il|lui|ella|el|ela|ele|dela|dele"
)
"""Alternatives of a regular expression."""

_COMPANY_FORMS_TEXT = """
inc ltd llc llp gmbh ag sa sas sarl srl spa bv nv oy ab plc co corp kg limited company
"""
COMPANY_FORMS = frozenset(_COMPANY_FORMS_TEXT.split())
