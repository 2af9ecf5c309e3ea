class KlingVideoO3StandardReferenceToVideo(FalNode):
    """
    Stage characters and objects from your pictures or a clip at the lower tier, with Kling O3 Standard.
    kling, kling-o3, image-to-video, video, reference-image, character-consistency, standard

    Elements, style images, start and end frame, several shots and sound in 3 to 15 seconds, just like Pro.

    Use cases:
    - Draft episodes of a web series with a steady cast
    - Try a lamp from its product photos in several rooms
    - Block a scene with stand-in elements before the Pro version
    - Check how a created voice suits a filmed character before a 4K run
    - Time the shots of a two-figure storyboard in Standard before the 4K render
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/standard/reference-to-video"
    title: ClassVar[str] = "Kling O3 Standard – Reference to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "elements", "images", "duration", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "start_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "end_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="The scene in words; call references @Element1 or @Image1. Give this or multi_prompt, not both.",
    )
    multi_prompt: list[KlingV3MultiPromptElement] = Field(
        default=[],
        description="Shots in order, each with its prompt and length, for a video of several shots. Takes the place of the prompt.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Picture that the video opens with; the references act in it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture on which the video should end. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four once a video is used. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[KlingV3ComboElementInput] = Field(
        default=[],
        description="Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order.",
    )
    generate_audio: bool = Field(
        default=False, description="Makes sound to go with the video; off leaves it silent and costs less."
    )
    duration: DurationThreeToFifteen = Field(
        default=DurationThreeToFifteen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    shot_type: KlingShotType = Field(
        default=KlingShotType.CUSTOMIZE,
        description="customize cuts to the shots you list, intelligent lets the model plan them itself.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
