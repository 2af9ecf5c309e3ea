class Kandinsky5ProTextToVideo(FalNode):
    """
    Generate five seconds of silent video from text with Kandinsky 5.0 Pro, at 512p or 1024p.
    kandinsky, text-to-video, video, 1024p, open-weights, realistic

    In 3:2, square or 2:3; the plain and the distilled version end at 768x512.

    Use cases:
    - Make a 1024p shot for a website header
    - Create a portrait clip for a phone screen
    - Preview at 512p and finish at 1024p
    - Switch acceleration off for the final render
    - Film a 3:2 scene at 1024p that matches photo proportions
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512P"
        RESOLUTION_1024P = "1024P"

    class AspectRatio(str, Enum):
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"

    class Duration(str, Enum):
        DURATION_5S = "5s"

    endpoint: ClassVar[str] = "fal-ai/kandinsky5-pro/text-to-video"
    title: ClassVar[str] = "Kandinsky 5.0 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P, description="Size of the video; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_3_2, description="Shape of the video as width to height."
    )
    duration: Duration = Field(
        default=Duration.DURATION_5S, description="Length of the video; five seconds is the only one."
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels | None = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
