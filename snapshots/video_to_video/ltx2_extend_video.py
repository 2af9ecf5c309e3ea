class Ltx2ExtendVideo(FalNode):
    """
    Add up to 20 seconds to the end or start of a clip with LTX-2 Pro.
    ltx, lightricks, video-to-video, video, extend-video, audio

    Takes the clip, seconds to add and an optional prompt. Retired at fal; LTX-2.3 Pro follows here with the same inputs.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx-2.3/extend-video.

    Use cases:
    - Let a beach shot run on for ten seconds
    - Add a lead-in to a clip from last year's campaign
    - Continue an LTX-2 clip with the model that made it
    - Choose how many past seconds the model reads before it continues a dance clip
    - Pad the end of an LTX-2 spot for its credits
    """

    class Mode(str, Enum):
        START = "start"
        END = "end"

    endpoint: ClassVar[str] = "fal-ai/ltx-2/extend-video"
    title: ClassVar[str] = "LTX-2 Pro – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration", "mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(default=VideoRef(), serialization_alias="video_url", description="Clip to make longer.")
    prompt: str | None = Field(default=None, max_length=5000, description="What happens in the added part.")
    duration: float = Field(
        default=5.0, ge=1, le=20, description="Length in seconds of the part that is added; longer costs more."
    )
    mode: Mode = Field(
        default=Mode.END, description="Which side grows: after the end of the clip, or before its start."
    )
    context: float | None = Field(
        default=None,
        ge=1,
        le=20,
        description="Seconds of the clip that the model looks at; unset takes as many as the limit of 505 frames allows.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
