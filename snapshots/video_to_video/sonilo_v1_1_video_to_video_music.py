class SoniloV1_1VideoToVideoMusic(FalNode):
    """
    Put music in step with the picture under a video with Sonilo 1.1.
    sonilo, video-to-video, video, music, soundtrack, background-music, ducking

    Returns the scored clip; speech can be kept, with the music dipping under it. The audio sibling returns the music alone.

    Use cases:
    - Add music to a social clip
    - Score a wedding film
    - Keep the presenter's voice and let new music dip under it
    - Replace the licensed song of an old advert while its speech stays
    - Score only a montage inside a longer video
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-video-music"
    title: ClassVar[str] = "Sonilo 1.1 – Video to Scored Video"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "keep_speech_vocal", "num_samples")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to be scored; its pace, mood and cuts lead the music.",
    )
    prompt: str | None = Field(
        default=None, description="Style of the music, in words; unset, a prompt is written from the video."
    )
    duration: float | None = Field(
        default=None, description="Seconds of the video to score, from the start offset on; unset, all the rest of it."
    )
    keep_speech_vocal: bool = Field(
        default=False,
        description="Keeps the voices of the original and lowers the music under them; off drops the original sound.",
    )
    num_samples: int = Field(
        default=1, description="How many differently scored videos to make; more give more choice."
    )
    start_offset: float | None = Field(
        default=None,
        description="Second of the video at which scoring begins; with the duration it must fit into the clip.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        videos: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
