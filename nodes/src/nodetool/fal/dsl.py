"""fal.ai workflows in Python: build, check, save and run them.

Builders are in ``nodetool.dsl.fal.<module>``, one for each node; what to do with them is here::

    from nodetool.dsl.fal.image_to_image import Esrgan
    from nodetool.fal.dsl import result_sync

    larger = Esrgan(image="photo.png")
    result_sync(larger.output).save("large.png")
"""

from nodetool.fal.dsl_builder import Builder, Handle
from nodetool.fal.dsl_check import WiringError
from nodetool.fal.dsl_files import file
from nodetool.fal.dsl_graph import graph, workflow
from nodetool.fal.dsl_results import AudioFile, DocumentFile, ImageFile, Model3DFile, ResultFile, TextFile, VideoFile
from nodetool.fal.dsl_run import RunError, check, result, result_sync, run, run_sync
from nodetool.fal.dsl_written import FalEndpoint, FalResult, FalValue, Preview
from nodetool.fal.money.graph import GraphEstimate, estimate

__all__ = [
    "AudioFile",
    "Builder",
    "DocumentFile",
    "FalEndpoint",
    "FalResult",
    "FalValue",
    "GraphEstimate",
    "Handle",
    "ImageFile",
    "Model3DFile",
    "Preview",
    "ResultFile",
    "RunError",
    "TextFile",
    "VideoFile",
    "WiringError",
    "check",
    "estimate",
    "file",
    "graph",
    "result",
    "result_sync",
    "run",
    "run_sync",
    "workflow",
]
