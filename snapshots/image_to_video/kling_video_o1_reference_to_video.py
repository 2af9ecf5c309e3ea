class KlingVideoO1ReferenceToVideo(FalNode):
    """
    Compose a video from up to seven references with Kling O1 Pro.
    kling, image-to-video, video, reference-to-video, character-consistency, pro

    Elements with several views and style pictures are called @Element1 or @Image1; 3 to 10 seconds, silent. Standard is the cheaper twin.

    Use cases:
    - Keep a character the same over several trailer shots, from pictures alone
    - Show a product from its photos in a moving scene, with no footage
    - Bring a cast of seven referenced figures into one scene in Pro
    - Shoot a trail advert for a backpack from catalogue photos before any filming
    - Finish in Pro a scene of five props that Standard tried out
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/reference-to-video"
    title: ClassVar[str] = "Kling O1 Pro – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "elements", "images", "duration", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="Scene text. Call subjects @Element1, @Element2 and reference pictures @Image1, @Image2 in their list order.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=7,
        description="Pictures for style or look; the prompt calls them @Image1, @Image2 in this order. Together with the elements and the start image they are at most seven. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[],
        max_length=7,
        description="Characters or objects that appear; the prompt calls them @Element1, @Element2 in this order. Together with the images and the start image they are at most seven.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
