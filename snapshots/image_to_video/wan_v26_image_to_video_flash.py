class WanV26ImageToVideoFlash(FalNode):
    """
    Animate a first frame for 5, 10 or 15 seconds with Wan 2.6 Flash, at half the price of Wan 2.6.
    wan, alibaba, image-to-video, video, flash, fast, multi-shot

    At 720p or 1080p, with sound of the model's own, your background audio, or silent, which halves Flash's price.

    Use cases:
    - Animate a whole set of shop photos
    - Draft on 2.6 Flash a multi-shot advert from one still
    - Switch sound off for a silent banner clip
    - Choose between the model's own sound and silence for a street photo clip
    - Try a jingle under a still on Flash before the full 2.6 render
    """

    class Duration(str, Enum):
        DURATION_5 = "5"
        DURATION_10 = "10"
        DURATION_15 = "15"

    endpoint: ClassVar[str] = "wan/v2.6/image-to-video/flash"
    title: ClassVar[str] = "Wan 2.6 Flash – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "multi_shots")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_height": 7680, "max_width": 7680, "min_height": 240, "min_width": 240},
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
        description="Picture that the video opens with. 240 to 7680 px a side.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Background music for the video. A longer recording is cut at the end; after a shorter one the video goes on silently. WAV or MP3, up to 15 MB, 3 to 30 seconds.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    multi_shots: bool = Field(
        default=False,
        description="Tells the story in several shots with cuts; off keeps one take. Works only while prompt expansion is on.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound to go with the video; off gives a silent video at half the price. A recording of your own does not depend on it.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
