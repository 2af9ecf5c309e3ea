class BytedanceSeedance2_0FastTextToVideo(FalNode):
    """
    Generate a clip with sound from text quickly with Seedance 2.0 Fast.
    seedance, bytedance, text-to-video, video, audio, fast

    4 to 15 seconds at 480p or 720p, in one shot or several, cheaper than Seedance 2.0, which goes to 4K.

    Use cases:
    - Turn one line of dialogue into a quick feed clip
    - Draft the shots of a trailer
    - Try ten versions of an advert on Fast, then run one in standard 4K
    - Make a fifteen-second 21:9 animatic with Seedance 2.0 Fast
    - Sound out a short story in 480p before standard Seedance 2.0 shoots it in 1080p
    """

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/fast/text-to-video"
    title: ClassVar[str] = "Seedance 2.0 Fast – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
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
