class Kandinsky5ProTextToVideo(FalNode):
    """
    Generate five seconds of video from text with Kandinsky 5.0 Pro at 512p or 1024p, in 3:2, square or 2:3, with an acceleration switch.
    kandinsky, text-to-video, video, pro, 1024p, open-weights

    The only Kandinsky 5 text route past 768x512; silent.

    Use cases:
    - Film a birch forest sleigh ride in 3:2 for a choir's winter flyer
    - Preview a porcelain ballet at 512p and finish it at 1024p
    - Turn a fable's opening line into a five-second moving plate
    - Make a square tea-glass close-up for a train cafe
    - Show the workings of a water mill for a village history evening
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
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_3_2, description="Shape of the video as width to height."
    )
    duration: Duration = Field(
        default=Duration.DURATION_5S,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
