class BytedanceSeedance2_0TextToVideo(FalNode):
    """
    Generate a clip with sound from text with ByteDance's Seedance 2.0, in one shot or several.
    seedance, bytedance, text-to-video, video, audio, 4k, multi-shot

    4 to 15 seconds at 480p to 4K, up to 21:9; Fast and Mini stop at 720p.

    Use cases:
    - Make a trailer shot with dialogue
    - Film a brand spot from a written scene
    - Render a 4K establishing shot in 21:9
    - Direct a fifteen-second 1080p story with several cuts in one prompt
    - Switch the sound off and lay your own music under a 1080p clip
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"
        RESOLUTION_4K = "4k"

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/text-to-video"
    title: ClassVar[str] = "Seedance 2.0 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto leaves it to the model.",
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.",
    )
    end_user_id: str | None = Field(
        default=None, description="Identifier of the end user on whose behalf you make the video."
    )
    bitrate_mode: BitrateMode = Field(
        default=BitrateMode.STANDARD,
        description="How richly the file is encoded: high looks finer and makes a larger file.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
