class PixverseExtendFast(FalNode):
    """
    Extend a video quickly from a prompt with PixVerse Extend Fast, up to 720p, in any version from v3.5 to v5.6.
    pixverse, video-to-video, video, extend-video, fast, 720p

    Length is not adjustable; the regular Extend offers 8 seconds and 1080p.

    Use cases:
    - Improvise the next beat of a group's collaborative story clip
    - Check which model version continues a dragon's dive best
    - Grow a cyberpunk alley shot during a livestreamed build
    - Sketch what follows the cliffhanger of a puppet episode
    - Extend a gecko's climb for a terrarium store at short notice
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
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "model")
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
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    model: Model = Field(
        default=Model.V4_5, description="PixVerse version used for the added part, best the same as the source clip's."
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
