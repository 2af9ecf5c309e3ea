class Wan25PreviewImageToVideo(FalNode):
    """
    Animate a picture for 5 or 10 seconds with Alibaba's Wan 2.5 preview, at 480p, 720p or 1080p.
    wan, alibaba, image-to-video, video, audio, 1080p

    Takes a first frame and a prompt, and a recording of your own as background music; Wan 2.6 runs longer.

    Use cases:
    - Make a still product shot move on a shop page
    - Animate a travel picture for a social post
    - Lay your own jingle under an animated still
    - Match a ten-second music extract to a moving album cover at 480p
    - Draft at 480p and finish the same photo clip in 1080p
    """

    endpoint: ClassVar[str] = "fal-ai/wan-25-preview/image-to-video"
    title: ClassVar[str] = "Wan 2.5 Preview – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "audio", "duration", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
            "max_file_size": 26214400,
            "max_height": 8000,
            "max_width": 8000,
            "min_height": 240,
            "min_width": 240,
        },
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 3, "formats": ["mp3", "wav"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=800,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video opens with. Up to 25 MB, 240 to 8000 px a side.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording to use as background music. A longer one is cut at the end of the video; after a shorter one the video goes on silently. WAV or MP3, up to 15 MB, 3 to 30 seconds.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default=None,
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
