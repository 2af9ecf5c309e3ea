class ViduQ2VideoExtensionPro(FalNode):
    """
    Add 2 to 7 seconds to the end of a video with Vidu Q2 Pro, at 720p or 1080p, with an optional prompt.
    vidu, vidu-q2, video-to-video, video, extend-video, 1080p

    Lengths go by the second, a finer choice than most extenders offer; without a prompt the model continues on its own.

    Use cases:
    - Let a hiker reach the cairn in exactly three more seconds
    - Prolong a chandelier shot for a hall's booking page
    - Give a 1080p perfume spot two seconds for its end title
    - Continue a pottery clip with no prompt and see what comes
    - Add seven seconds of drifting to a canoe hire film
    """

    class Duration(int, Enum):
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/video-extension/pro"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "duration", "resolution", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=3000,
        description="What happens in the added seconds, following on from the last frame.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_4, description="Seconds to add to the end, not the total length."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
