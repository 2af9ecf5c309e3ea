"""fal.ai workflows in Python: build, check, save and run them.

Builders are in ``nodetool.dsl.fal.<module>``, one for each node; what to do with them is here::

    from nodetool.dsl.fal.image_to_image import Esrgan
    from nodetool.dsl.fal.text_to_image import FluxSchnell
    from nodetool.fal.dsl import graph, result, workflow

    picture = FluxSchnell(prompt="a lighthouse in fog")
    larger = Esrgan(image=picture.output)
    image = asyncio.run(result(larger.output))
"""

from nodetool.fal.dsl_builder import Builder, Handle
from nodetool.fal.dsl_check import WiringError
from nodetool.fal.dsl_graph import graph, workflow
from nodetool.fal.dsl_run import RunError, result, run
from nodetool.fal.dsl_written import FalEndpoint, FalResult, Preview
from nodetool.fal.money.graph import GraphEstimate, estimate

__all__ = [
    "Builder",
    "FalEndpoint",
    "FalResult",
    "GraphEstimate",
    "Handle",
    "Preview",
    "RunError",
    "WiringError",
    "estimate",
    "graph",
    "result",
    "run",
    "workflow",
]
