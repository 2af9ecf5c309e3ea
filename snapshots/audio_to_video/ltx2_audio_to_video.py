class Ltx2AudioToVideo(FalNode):
    """
    fal-ai/ltx-2/audio-to-video on fal.ai: its words are not written yet.
    fal, audio-to-video, draft

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2/audio-to-video"
    title: ClassVar[str] = "LTX 2.0 Video Pro Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "image", "prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"audio": {"max_duration": 20, "min_duration": 2}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. 2 to 20 seconds.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=1,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    guidance_scale: float | None = Field(
        default=None,
        ge=1,
        le=50,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
