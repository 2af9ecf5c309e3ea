"""Names of classes and files: the older pack's where it has one, one rule otherwise.

Class names are API: they are part of the node type that saved workflows hold. Never change a rule here
for an endpoint that has a spec; the spec's ``class_name`` is what counts.
"""

from __future__ import annotations

import re
from collections.abc import Container

from generator.contract import module_name


def stem_of(class_name: str) -> str:
    """The class name in snake case: ``FluxSchnell`` → ``flux_schnell``, ``SAM3Image`` → ``sam3_image``."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", class_name)
    return re.sub(r"_+", "_", spaced).lower()


def class_name_of(endpoint: str, *, with_owner: bool = False) -> str:
    """The naming rule: the id's words in camel case, without the owner ``fal-ai``.

    ``fal-ai/sora-2/text-to-video/pro`` → ``Sora2TextToVideoPro``.
    """
    path = endpoint if with_owner else endpoint.removeprefix("fal-ai/")
    words = [word for word in re.split(r"[^A-Za-z0-9]+", path) if word]
    name = "".join(word[0].upper() + word[1:] for word in words) or "Endpoint"
    name = f"Fal{name}" if name[0].isdigit() else name
    # NodeTool cuts "Node" off the end of a class name, so two classes could get one type.
    return f"{name}s" if name.endswith("Node") else name


def unique_class_name(endpoint: str, category: str, taken: Container[str]) -> str:
    """The first proposal whose stem is not ``taken``: rule, with owner, with category, numbered."""
    rule = class_name_of(endpoint)
    owned = class_name_of(endpoint, with_owner=True)
    titled = "".join(part.capitalize() for part in module_name(category).split("_"))
    proposals = [rule, owned, f"{owned}{titled}"]
    for name in proposals:
        if stem_of(name) not in taken:
            return name
    number = 2
    while stem_of(f"{proposals[-1]}{number}") in taken:
        number += 1
    return f"{proposals[-1]}{number}"
