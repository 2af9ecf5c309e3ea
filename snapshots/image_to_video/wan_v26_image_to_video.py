class WanV26ImageToVideo(FalNode):
    """
    Animate a first frame with Wan 2.6 for 5, 10 or 15 seconds at 720p or 1080p: add your own audio track, and let multi-shot mode break the prompt into cuts.
    wan, image-to-video, video, wan-2.6, multi-shot, 1080p, audio-input

    The full model beside the Flash version.

    Use cases:
    - Lay a folk band's fifteen-second demo under a barn dance still
    - Let multi-shot mode tell a lost-mitten story from one snow scene
    - Cut a luthier's bench photo into close-up and wide shots
    - Show a night train photo rushing on under supplied music
    - Grow a single garden gate picture into a three-shot estate film
    """

    class Duration(str, Enum):
        DURATION_5 = "5"
        DURATION_10 = "10"
        DURATION_15 = "15"

    endpoint: ClassVar[str] = "wan/v2.6/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "multi_shots")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Track to lay under the video. Longer audio is cut off; after shorter audio the rest is silent.",
    )
    enable_prompt_expansion: bool = Field(
        default=True,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    multi_shots: bool = Field(
        default=False, description="Tells the story in several shots with cuts; off keeps one continuous take."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
