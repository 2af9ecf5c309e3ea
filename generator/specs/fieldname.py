"""Names of node fields: fal's parameter name, without ``_url`` where the value is a file."""

from __future__ import annotations


def field_name_of(parameter: str, media: bool) -> str:
    """``image_url`` → ``image``, ``image_urls`` → ``images``, ``end_image_url`` → ``end_image``.

    The rule is the older pack's, kept so that saved workflows go on loading. Names of parameters that are not files stay.
    """
    if media and parameter.endswith("_urls") and len(parameter) > len("_urls"):
        return parameter.removesuffix("_urls") + "s"
    if media and parameter.endswith("_url") and len(parameter) > len("_url"):
        return parameter.removesuffix("_url")
    return parameter
