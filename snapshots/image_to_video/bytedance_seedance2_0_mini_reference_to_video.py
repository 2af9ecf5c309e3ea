class BytedanceSeedance2_0MiniReferenceToVideo(FalNode):
    """
    Film a new scene from reference pictures, clips and sounds with Seedance 2.0 Mini, the small model.
    seedance, bytedance, image-to-video, video, reference-image, audio, mini

    Up to nine pictures, three clips and three recordings, 12 files in all; a recording needs a picture or clip beside it. 480p or 720p.

    Use cases:
    - Show a product from its photos in a new setting
    - Sketch a story with the same two characters
    - Block out a scene from many references with the small model
    - Pair a singer's recording and portrait in Seedance 2.0's small model
    - Test on Mini whether nine reference pictures fit together before using Fast
    """

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/mini/reference-to-video"
    title: ClassVar[str] = "Seedance 2.0 Mini – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "images", "videos", "audios", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "audios": {"max_file_size": 15728640, "formats": ["mp3", "wav"]},
        "images": {"max_file_size": 31457280, "formats": ["jpeg", "png", "webp"]},
        "videos": {"formats": ["mov", "mp4"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video; name the references as @Image1, @Video1, @Audio1, in their order.",
    )
    audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="audio_urls",
        max_length=3,
        description="Recordings to use, such as a voice, called @Audio1 and so on in the prompt. In all at most 15 seconds; at least one picture or clip must go with them. MP3 or WAV, up to 15 MB.",
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
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO,
        description="Shape of the video as width to height; auto leaves it to the model.",
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds, longer costs more; auto lets the model decide from the prompt.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    end_user_id: str | None = Field(
        default=None, description="Identifier of the end user on whose behalf you make the video."
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture: effects, ambience and lip-synced speech. It costs the same on or off.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
