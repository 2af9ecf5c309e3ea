class KlingVideoO3ProReferenceToVideo(FalNode):
    """
    Stage characters and objects from your pictures or a clip in a new video, with Kling O3 Pro.
    kling, kling-o3, image-to-video, video, reference-image, character-consistency, pro

    Elements, style images, start and end frame, several shots and sound in 3 to 15 seconds; 4K takes the same at native 4K.

    Use cases:
    - Keep a mascot the same through a series of social adverts
    - Show a sofa from catalogue photos in a furnished loft
    - Give a filmed actor a created voice and a new scene in Pro
    - Finish in Pro the three-shot meeting of two heroes that Standard blocked out
    - Settle a cast, its voices and its cuts in Pro before the 4K version
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/pro/reference-to-video"
    title: ClassVar[str] = "Kling O3 Pro – Reference to Video"
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
