class ViduQ2ReferenceToVideoPro(FalNode):
    """
    Film a scene or rework a clip from references with Vidu Q2 Pro.
    vidu, image-to-video, video, reference-image, reference-video, video-editing

    Up to seven pictures, or four and two clips for motion or editing; up to 8 seconds at 540p to 1080p, with music on request.

    Use cases:
    - Copy a filmed dance onto a drawn mascot
    - Swap the hats in a street clip for three new designs
    - Keep a cast of figures alike over several episodes
    - Merge the moves of two rehearsal clips with four costumes
    - Set any aspect ratio, such as 2:1, for a screen wall
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/reference-to-video/pro"
    title: ClassVar[str] = "Vidu Q2 Pro – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "reference_images",
        "reference_videos",
        "duration",
        "resolution",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=7,
        description="Pictures of the people, things or places to show: up to seven, or up to four beside clips.",
    )
    reference_videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="reference_video_urls",
        max_length=2,
        description="Up to two clips to edit or to take movement from; they lower the number of pictures allowed to four.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    duration: int = Field(
        default=4, ge=1, le=8, description="Length of the video in seconds; longer takes longer to make and costs more."
    )
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: str = Field(
        default="16:9", description="Shape of the video: auto, or any width to height such as 16:9 or 2:1."
    )
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )
    bgm: bool = Field(default=False, description="Lays music under the video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
