class ViduQ2VideoExtensionPro(FalNode):
    """
    Add 2 to 7 seconds to the end of a video with Vidu Q2 Pro, at 720p or 1080p.
    vidu, video-to-video, video, extend-video, 1080p, continuation

    Length goes by the second; a prompt may say what happens, without one the model continues by itself.

    Use cases:
    - Lengthen a clip until its voice-over is over
    - Give an advert two seconds for its end title
    - Let a walker reach the summit in three more seconds
    - Continue a shot without writing a prompt
    - Add seven seconds to a 1080p establishing shot
    """

    class Duration(int, Enum):
        DURATION_2 = 2
        DURATION_3 = 3
        DURATION_4 = 4
        DURATION_5 = 5
        DURATION_6 = 6
        DURATION_7 = 7

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/video-extension/pro"
    title: ClassVar[str] = "Vidu Q2 Pro – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "duration", "resolution", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video to lengthen; the new seconds follow its last frame.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=3000,
        description="What happens in the added seconds; unset, the model continues by itself.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_4, description="Seconds to add to the end, not the total length."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
