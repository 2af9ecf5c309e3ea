class PixverseExtend(FalNode):
    """
    Continue a video by 5 or 8 seconds with PixVerse Extend, choosing the model from v3.5 to v5.6 (v4.5 by default) and optionally a style.
    pixverse, video-to-video, video, extend-video, stylized, 1080p

    Up to 1080p at five seconds; Extend Fast caps at 720p.

    Use cases:
    - Add eight seconds of retreat to a clay snail's garden raid
    - Carry on a comic-style heist with the same look named
    - Continue a v5.6 kite clip with the model that made it
    - Let a harbour pan reach the lighthouse it stopped short of
    - Extend a birthday candle clip past the blow in 1080p
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
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration", "resolution", "model")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str = Field(default="", description="What happens in the added seconds, following on from the last frame.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5, description="Length in seconds of the part that is added."
    )
    model: Model = Field(
        default=Model.V4_5,
        description="The PixVerse version that makes the continuation; match the one that made the clip.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    generate_audio_switch: bool = Field(default=False, description="Adds music, noises and speech to the clip.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
