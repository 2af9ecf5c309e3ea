class PixverseExtendFast(FalNode):
    """
    Extend a video quickly from a prompt with PixVerse Extend Fast, up to 720p, in any version from v3.5 to v5.6. Length is not adjustable; the regular Extend offers 8 seconds and 1080p.
    pixverse, video-to-video, video, extend-video, fast, 720p

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

    endpoint: ClassVar[str] = "fal-ai/pixverse/extend/fast"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "resolution", "model")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    model: Model = Field(
        default=Model.V4_5, description="PixVerse version used for the added part, best the same as the source clip's."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Look or manner of the result, such as anime or photograph; left out, the prompt decides.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
