"""Names of classes and files: the older pack's where it has one, one rule otherwise.

Class names are API: they are part of the node type that saved workflows hold. Never change a rule here
for an endpoint that has a spec; the spec's ``class_name`` is what counts.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Container, Iterable
from itertools import chain, count

from generator.contract.catalog import DEVICE_NAMES, module_name

#: Characters of a class name by rule; its stem with separators and a suffix is a file name everywhere.
MAX_NAME = 80


def stem_of(class_name: str) -> str:
    """The class name in snake case: ``FluxSchnell`` → ``flux_schnell``, ``SAM3Image`` → ``sam3_image``."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", class_name)
    return re.sub(r"_+", "_", spaced).lower()


def class_name_of(endpoint: str, *, with_owner: bool = False) -> str:
    """The naming rule: the id's words in camel case, without the owner ``fal-ai``, digits of two words kept apart.

    ``fal-ai/sora-2/text-to-video/pro`` → ``Sora2TextToVideoPro``, ``fal-ai/ltx-2.3-22b`` → ``Ltx2_3_22b``. An owner
    whose name the model repeats is said once. At most ``MAX_NAME`` characters: words at the end fall away.
    """
    path = endpoint if with_owner else _without_owner(endpoint)
    words = [word for word in re.split(r"[^A-Za-z0-9]+", path) if word]
    name = joined(word[0].upper() + word[1:] for word in words) or "Endpoint"
    name = f"Fal{name}" if name[0].isdigit() else name
    # NodeTool cuts "Node" off the end of a class name, so two classes could get one type.
    return f"{name}s" if name.endswith("Node") else name


def _without_owner(endpoint: str) -> str:
    """The id without ``fal-ai``, or without an owner whose name the model repeats: ``imagineart/imagineart-2.0``."""
    owner, _, model = endpoint.partition("/")
    repeated = re.match(rf"{re.escape(owner)}(?![A-Za-z0-9])", model)
    return model if model and (owner == "fal-ai" or repeated) else endpoint


def joined(words: Iterable[str]) -> str:
    """Capitalised words as one name of at most ``MAX_NAME`` characters: ``2``, ``3`` → ``2_3``, ``V3``, ``4k`` → ``V3_4k``."""
    name = ""
    for word in words:
        longer = f"{name}_{word}" if name[-1:].isdigit() and word[:1].isdigit() else f"{name}{word}"
        if len(longer) > MAX_NAME:
            return name or longer[:MAX_NAME]
        name = longer
    return name


def unique_class_name(endpoint: str, category: str, taken: Container[str]) -> str:
    """The first usable proposal whose stem is not ``taken``: rule, with owner, with category, numbered.

    A stem that Windows keeps for a device and a Python keyword are not usable.
    """
    rule = class_name_of(endpoint)
    owned = class_name_of(endpoint, with_owner=True)
    titled = joined([owned, *(part.capitalize() for part in module_name(category).split("_"))])
    numbered = (joined([titled[: MAX_NAME - 6], str(number)]) for number in count(2))
    return next(name for name in chain((rule, owned, titled), numbered) if _is_usable(name, taken))


def _is_usable(name: str, taken: Container[str]) -> bool:
    stem = stem_of(name)
    return stem not in taken and stem not in DEVICE_NAMES and not keyword.iskeyword(name)
