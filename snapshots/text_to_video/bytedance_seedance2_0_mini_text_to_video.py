class BytedanceSeedance2_0MiniTextToVideo(FalNode):
    """
    Generate a clip with sound from text with Seedance 2.0 Mini, the small model of the line.
    seedance, bytedance, text-to-video, video, audio, mini

    4 to 15 seconds at 480p or 720p in six shapes; Fast and standard add a bitrate setting.

    Use cases:
    - Make quick clips with sound for social stories
    - Illustrate a podcast excerpt with a short scene
    - Fill a storyboard with moving drafts from the small model
    - Turn out rain scenes with sound from the small Seedance 2.0, no bitrate to choose
    - Settle a prompt on Mini before the 4K model runs it
    """

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/mini/text-to-video"
    title: ClassVar[str] = "Seedance 2.0 Mini – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto leaves it to the model.",
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    end_user_id: str | None = Field(
        default=None, description="Identifier of the end user on whose behalf you make the video."
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
