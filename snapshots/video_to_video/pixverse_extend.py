class PixverseExtend(FalNode):
    """
    Continue a clip by 5 or 8 seconds with PixVerse, in any version from v3.5 to v6.
    pixverse, video-to-video, video, extend-video, stylized, 1080p

    Up to 1080p, with a style and, from v5.6 on, sound; Fast has no length setting, v6 Extend goes to 15 seconds.

    Use cases:
    - Make a generated clip eight seconds longer for a reel
    - Continue a drone shot by eight seconds for a travel video
    - Continue an old v3.5 clip in 1080p with the version that made it
    - Add eight seconds in the same comic style
    - Finish a clip in 1080p with five more seconds
    """

    class Model(str, Enum):
        V3_5 = "v3.5"
        V4 = "v4"
        V4_5 = "v4.5"
        V5 = "v5"
        V5_5 = "v5.5"
        V5_6 = "v5.6"
        V6 = "v6"

    endpoint: ClassVar[str] = "fal-ai/pixverse/extend"
    title: ClassVar[str] = "PixVerse – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration", "resolution", "model")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to continue; the new part begins at its last frame.",
    )
    prompt: str = Field(default="", description="What happens in the added seconds, following on from the last frame.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the added part; unset, clip and prompt decide."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length in seconds of the part that is added; longer costs more, and 1080p allows 5 only.",
    )
    model: Model = Field(
        default=Model.V4_5,
        description="The PixVerse version that makes the continuation; match the one that made the clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(
        default=False,
        description="Adds music, noises and speech to the new part and costs more; works only with v5.6 and later.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
