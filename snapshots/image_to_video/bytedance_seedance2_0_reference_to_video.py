class BytedanceSeedance2_0ReferenceToVideo(FalNode):
    """
    Film a new scene from up to nine pictures, three clips and three recordings with Seedance 2.0.
    seedance, bytedance, image-to-video, video, reference-image, audio, 4k

    12 files in all, called @Image1, @Video1, @Audio1; a recording needs a picture or clip beside it. 4 to 15 seconds with sound, 480p to 4K.

    Use cases:
    - Make an advert with your product and your spokesperson
    - Keep one cast over the scenes of a short film
    - Copy the camera move of a clip in a 4K scene
    - Give a character the voice of a sample recording in a 1080p scene
    - Combine a dance clip, two costumes and a song in one 4K shot
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"
        RESOLUTION_4K = "4k"

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/reference-to-video"
    title: ClassVar[str] = "Seedance 2.0 – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "videos", "audios", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"max_file_size": 31457280, "formats": ["jpeg", "png", "webp"]},
        "videos": {"formats": ["mov", "mp4"]},
        "audios": {"max_file_size": 15728640, "formats": ["mp3", "wav"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video; name the references as @Image1, @Video1, @Audio1, in their order.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=9,
        description="Pictures of the people, things or places to use; the prompt calls them @Image1, @Image2 and so on. All files together are at most 12. JPEG, PNG or WebP, up to 30 MB.",
    )
    videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="video_urls",
        max_length=3,
        description="Clips whose motion or style should be used, called @Video1, @Video2 in the prompt. In all 2 to 15 seconds and under 50 MB, each of about 480p to 720p. MP4 or MOV.",
    )
    audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="audio_urls",
        max_length=3,
        description="Recordings to use, such as a voice, called @Audio1 and so on in the prompt. In all at most 15 seconds; at least one picture or clip must go with them. MP3 or WAV, up to 15 MB.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto leaves it to the model.",
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.",
    )
    end_user_id: str | None = Field(
        default=None, description="Identifier of the end user on whose behalf you make the video."
    )
    bitrate_mode: BitrateMode = Field(
        default=BitrateMode.STANDARD,
        description="How richly the file is encoded: high looks finer and makes a larger file.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
