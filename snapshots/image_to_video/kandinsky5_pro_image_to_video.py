class Kandinsky5ProImageToVideo(FalNode):
    """
    Animate an image into five seconds with Kandinsky 5.0 Pro at 512p or 1024p.
    kandinsky, image-to-video, video, pro, open-weights, 1024p

    Prompt-driven, silent, with an acceleration switch for shorter waits.

    Use cases:
    - Let a samovar in a museum photograph steam for five seconds
    - Bring a folk-tale illustration of a firebird to a slow landing
    - Preview a shawl pattern fluttering on a clothes line at 512p, then finish at 1024p
    - Skate an engraved couple across their frozen canal
    - Tilt a chandelier photo so the crystals catch the light
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512P"
        RESOLUTION_1024P = "1024P"

    class Duration(str, Enum):
        DURATION_5S = "5s"

    endpoint: ClassVar[str] = "fal-ai/kandinsky5-pro/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=40, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels | None = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
