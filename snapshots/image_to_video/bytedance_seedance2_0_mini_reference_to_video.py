class BytedanceSeedance2_0MiniReferenceToVideo(FalNode):
    """
    bytedance/seedance-2.0/mini/reference-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/mini/reference-to-video"
    title: ClassVar[str] = "Seedance 2.0 Mini Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "audios", "images", "videos", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"images": {"max_file_size": 31457280}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="audio_urls",
        max_length=3,
        description="Audio files to join, in playing order. MP3 or WAV.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=9,
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. JPEG, PNG or WebP, up to 30 MB.",
    )
    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        max_length=3,
        description="Videos to work with, in the order in which they are joined or referred to. MP4 or MOV.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO, description="Shape of the video as width to height."
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    end_user_id: str | None = Field(default=None)
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
