class SoniloV1_1VideoToMusic(FalNode):
    """
    Compose music in step with a video's pace and mood with Sonilo 1.1, as sound files.
    sonilo, video-to-audio, music, soundtrack, background-music, film-score

    A prompt is optional; scores the whole clip or a part, in up to three tracks. The video sibling returns the scored clip.

    Use cases:
    - Score a product video to its own pace
    - Make music for a travel vlog
    - Get three soundtracks drawn from one trailer's pictures as files for the editor
    - Score only the chase from second 40 on
    - Let the picture alone decide the style of the music
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-music"
    title: ClassVar[str] = "Sonilo 1.1 – Video to Music"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration", "num_samples")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to be scored; its pace, mood and cuts lead the music.",
    )
    num_samples: int = Field(
        default=1, ge=1, le=3, description="How many different tracks to make for the clip; more give more choice."
    )
    prompt: str | None = Field(
        default=None, description="Style of the music, in words; unset, a prompt is written from the video."
    )
    start_offset: float | None = Field(
        default=None,
        ge=0,
        le=600,
        description="Second of the video at which scoring begins; with the duration it must fit into the clip.",
    )
    duration: float | None = Field(
        default=None,
        ge=1,
        le=600,
        description="Seconds of the video to score, from the start offset on; unset, all the rest of it.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
