class PixverseV6TextToVideo(FalNode):
    """
    Generate 1 to 15 seconds from text with PixVerse v6, with sound and cuts on request.
    pixverse, text-to-video, video, audio, multi-shot, stylized

    At 360p to 1080p in eight shapes up to 21:9 and five styles; v5.6 ends at 10 seconds and has no cuts.

    Use cases:
    - Make a fifteen-second story with music for a social channel
    - Create a talking 3D mascot from a description
    - Cut between camera views of a 21:9 chase
    - Make a 2:3 clay clip of exactly 4 seconds
    - Get speech, styles and cuts in one text prompt of 12 seconds
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_2_3 = "2:3"
        RATIO_3_2 = "3:2"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/pixverse/v6/text-to-video"
    title: ClassVar[str] = "PixVerse v6 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "duration",
        "resolution",
        "aspect_ratio",
        "generate_audio_switch",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, the prompt alone decides."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(
        default=False, description="Adds music, noises and speech to the clip; costs more."
    )
    generate_multi_clip_switch: bool = Field(
        default=False, description="Lets the video cut between several camera positions; off stays in one shot."
    )
    thinking_type: ThinkingType | None = Field(
        default=None, description="Whether the prompt is optimised first: always, never, or as the model sees fit."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
