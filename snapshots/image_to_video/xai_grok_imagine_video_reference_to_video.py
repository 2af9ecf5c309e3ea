class XaiGrokImagineVideoReferenceToVideo(FalNode):
    """
    Generate a clip after up to seven reference pictures for style and content, with Grok Imagine.
    grok-imagine, xai, reference-to-video, video, multi-image, character-consistency

    The prompt calls them @Image1 to @Image7; 1 to 10 seconds at 480p or 720p in seven shapes.

    Use cases:
    - Keep a mascot true to several reference pictures in a new clip
    - Set a product photo into the look of a second picture
    - Mix people, place and style from seven pictures
    - Call references by number in a Grok video prompt
    - Dress the person of @Image1 in the outfit of @Image2 for a 3:2 shot
    """

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "xai/grok-imagine-video/reference-to-video"
    title: ClassVar[str] = "Grok Imagine – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "duration", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", max_length=4096, description="The scene; call the reference images @Image1 to @Image7."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=7,
        min_length=1,
        description="Pictures that give style and content; the prompt calls them @Image1, @Image2 in this order.",
    )
    duration: int = Field(
        default=8,
        ge=1,
        le=10,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
