class PixverseExtendFast(FalNode):
    """
    Continue a clip quickly with PixVerse, up to 720p, in any version from v3.5 to v6.
    pixverse, video-to-video, video, extend-video, fast, 720p

    Length cannot be chosen; the regular Extend offers 5 or 8 seconds and 1080p.

    Use cases:
    - Lengthen a social clip at 720p with PixVerse Fast
    - Draft what follows a cliffhanger in Fast before the 1080p run
    - Try several PixVerse versions on a diving clip as Fast drafts
    - Fill a storyboard video with quick continuations in Fast
    - Continue a draft at 360p with no length to choose
    """

    class Model(str, Enum):
        V3_5 = "v3.5"
        V4 = "v4"
        V4_5 = "v4.5"
        V5 = "v5"
        V5_5 = "v5.5"
        V5_6 = "v5.6"
        V6 = "v6"

    endpoint: ClassVar[str] = "fal-ai/pixverse/extend/fast"
    title: ClassVar[str] = "PixVerse Fast – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "model")
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
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    model: Model = Field(
        default=Model.V4_5, description="PixVerse version used for the added part, best the same as the source clip's."
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
