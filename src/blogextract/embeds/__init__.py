"""What other services provide inside a post: which elements, which service, which typed block."""

from blogextract.embeds.atoms import (
    ATOM_CLASSES,
    FACADE_CLASSES,
    HIDDEN_MEDIA_TAGS,
    MEDIA_TAGS,
    PICTURE_TAGS,
    SOCIAL_CLASSES,
    is_media_atom,
)
from blogextract.embeds.identify import identify
from blogextract.embeds.media import FACADE_ATTRIBUTES, media_of
from blogextract.embeds.provider import Found

__all__ = [
    "ATOM_CLASSES",
    "FACADE_ATTRIBUTES",
    "FACADE_CLASSES",
    "HIDDEN_MEDIA_TAGS",
    "MEDIA_TAGS",
    "PICTURE_TAGS",
    "SOCIAL_CLASSES",
    "Found",
    "identify",
    "is_media_atom",
    "media_of",
]
