class Ltx2AudioToVideo(FalNode):
    """
    Make a video to 2 to 20 seconds of sound with LTX-2 Pro.
    ltx, lightricks, audio-to-video, video, talking-head, music-video

    Takes a recording with a prompt, a first picture or both. Retired at fal; LTX-2.3 Pro follows here and adds a choice of shape.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx-2.3/audio-to-video.

    Use cases:
    - Put moving pictures to a short voice message
    - Let a drawn face speak a recorded line
    - Rebuild last season's LTX-2 song clip from the same cover and recording
    - Keep an LTX-2 audiogram workflow running until it moves to 2.3
    - Finish a sound-driven series that began on LTX-2
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2/audio-to-video"
    title: ClassVar[str] = "LTX-2 Pro – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "image", "guidance_scale")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"max_duration": 20, "min_duration": 2}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Speech, music or other sound that the video is made to. 2 to 20 seconds.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture for the first frame; without one a prompt is required.",
    )
    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=1,
        description="What the video shows; required without an image. With one it says how the image should move.",
    )
    guidance_scale: float | None = Field(
        default=None,
        ge=1,
        le=50,
        description="How closely the prompt is followed; unset, it is higher with an image than with text alone.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
