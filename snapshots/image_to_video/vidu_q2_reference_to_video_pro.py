class ViduQ2ReferenceToVideoPro(FalNode):
    """
    Generate or rework video from references with Vidu Q2 Pro: up to seven images, or four images plus two videos for motion or editing.
    vidu, image-to-video, video, q2, pro, reference, video-reference

    540p to 1080p, automatic or set length, optional music.

    Use cases:
    - Copy a filmed tap routine onto a drawn flamingo
    - Replace the hats in a street clip with a milliner's three designs
    - Keep a family of clay trolls alike through a recipe episode
    - Let the model choose the length of a dog-and-kite scene
    - Merge two rehearsal videos' moves with four costume sketches
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/reference-to-video/pro"
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
        description="Images of the same person, thing or style, whose look the result should keep.",
    )
    reference_videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="reference_video_urls",
        max_length=2,
        description="Clips to edit or to take movement from. When present, fewer reference images are allowed.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    duration: int = Field(default=4, ge=1, le=8, description="Length in seconds; 0 lets the model decide.")
    resolution: Resolution540pTo1080p = Field(
        default=Resolution540pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: str = Field(default="16:9", description="Shape of the video as width to height.")
    movement_amplitude: MovementAmplitude = Field(
        default=MovementAmplitude.AUTO,
        description="How far things in the picture move; small is calm, large is lively.",
    )
    bgm: bool = Field(default=False, description="Lays music under the video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
