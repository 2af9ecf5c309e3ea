class PixverseC1ReferenceToVideo(FalNode):
    """
    Generate a clip of 1 to 15 seconds with subjects and places from one to seven pictures, with PixVerse C1.
    pixverse, image-to-video, video, reference-to-video, character-consistency, cinematic

    Each picture gets a name that the prompt calls with @; 360p to 1080p in eight shapes, sound on request.

    Use cases:
    - Keep one character over a series of film scenes
    - Put a product into a given location
    - Name two heroes and a place, and let them meet there
    - Reuse the same background picture for every scene of an episode
    - Film seven referenced subjects in one 21:9 clip
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_2_3 = "2:3"
        RATIO_3_2 = "3:2"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/pixverse/c1/reference-to-video"
    title: ClassVar[str] = "PixVerse C1 – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image_references")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_references", "duration", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video; references are called by their names with @, such as @hero walks into @cafe.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=15,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(default=False, description="Adds music, noises and speech to the clip.")
    image_references: list[PixverseImageReference] = Field(
        default=[],
        max_length=7,
        min_length=1,
        description="The reference pictures, each with a kind and a name that the prompt calls with @.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
