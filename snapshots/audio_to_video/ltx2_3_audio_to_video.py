class Ltx2_3AudioToVideo(FalNode):
    """
    Make a video to 2 to 20 seconds of sound with LTX-2.3 Pro.
    ltx, lightricks, audio-to-video, video, talking-head, music-video, pro

    Takes a recording with a prompt, a first picture or both; widescreen, vertical or the picture's shape. The 22B endpoints set size, frames and steps too.

    Use cases:
    - Let a portrait speak a recorded message
    - Make a vertical clip for a twenty-second song hook
    - Turn a voice memo into an upright 9:16 story from words alone, without a photo
    - Spread a square album cover over a 16:9 frame for the chorus
    - Publish one podcast quote twice, as a 9:16 reel and a 16:9 teaser
    """

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/audio-to-video"
    title: ClassVar[str] = "LTX-2.3 Pro – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "image", "aspect_ratio", "guidance_scale")
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
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO,
        description="Shape of the video; auto takes it from the image, or widescreen when there is none.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
