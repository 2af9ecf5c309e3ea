class SeeDanceV15ProTextToVideo(FalNode):
    """
    Generate a clip with sound from text with Seedance 1.5 Pro.
    seedance, bytedance, text-to-video, video, audio, 1080p

    4 to 12 seconds at 480p to 1080p, up to 21:9, with a camera lock and a seed; 1.0 is silent, 2.0 goes to 15 seconds and 4K.

    Use cases:
    - Make a video intro with its own sound
    - Film a product scene with matching noises
    - Stage a quarrel with spoken lines in twelve seconds
    - Hold the camera still on a typewriter and hear each key
    - Rerun a 21:9 scene with sound from its seed
    """

    class Duration(str, Enum):
        DURATION_4 = "4"
        DURATION_5 = "5"
        DURATION_6 = "6"
        DURATION_7 = "7"
        DURATION_8 = "8"
        DURATION_9 = "9"
        DURATION_10 = "10"
        DURATION_11 = "11"
        DURATION_12 = "12"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1.5/pro/text-to-video"
    title: ClassVar[str] = "Seedance 1.5 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.RATIO_16_9,
        description="Shape as width to height; auto leaves the choice to the model.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    generate_audio: bool = Field(
        default=True, description="Makes sound to go with the video; off leaves it silent and costs less."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
