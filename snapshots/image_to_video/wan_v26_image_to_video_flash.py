class WanV26ImageToVideoFlash(FalNode):
    """
    Animate a first frame with Wan 2.6 Flash, the quick version of 2.6: 5, 10 or 15 seconds, 720p or 1080p, optional background audio and multi-shot cutting, with the same inputs as the full model.
    wan, image-to-video, video, wan-2.6, flash, fast, multi-shot

    Use cases:
    - Try a jingle under a toothbrush still before the jingle is final
    - Draft multi-shot versions of a lighthouse rescue for the crew's fundraiser
    - Animate a whole deck of oracle cards in one sitting
    - Check if fifteen seconds is too long for a soup advert
    - Loop a shanty clip beneath a trawler photograph for the pub screen
    """

    class Duration(str, Enum):
        DURATION_5 = "5"
        DURATION_10 = "10"
        DURATION_15 = "15"

    endpoint: ClassVar[str] = "wan/v2.6/image-to-video/flash"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "multi_shots")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {"max_height": 7680, "max_width": 7680, "min_height": 240, "min_width": 240},
        "audio": {"max_duration": 30, "max_file_size": 15728640, "min_duration": 3},
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
        description="The still image to set in motion, in most cases the first frame. 240 to 7680 px a side.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Background track for the clip. It is trimmed to fit; if shorter, silence follows. WAV or MP3, up to 15 MB, 3 to 30 seconds.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str | None = Field(
        default="",
        max_length=500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    multi_shots: bool = Field(
        default=False, description="Tells the story in several shots with cuts; off keeps one continuous take."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
