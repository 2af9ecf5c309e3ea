class KlingVideoO3StandardImageToVideo(FalNode):
    """
    Animate a start frame with Kling O3 Standard, the lower tier, on request up to an end frame.
    kling, kling-o3, image-to-video, video, first-last-frame, multi-shot, standard

    3 to 15 seconds in one shot or several, sound if switched on; Pro and 4K take the same inputs.

    Use cases:
    - Animate listing photos for a shop's social feed
    - Make a moving thumbnail from a poster
    - Draft a morph between two photos before the Pro render
    - Test how three listed shots cut together from one still
    - Stretch each photo of a holiday album into a fifteen-second clip
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/standard/image-to-video"
    title: ClassVar[str] = "Kling O3 Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "generate_audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
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
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What happens in the video: action, camera, light and mood. Give this or multi_prompt, not both.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video opens with. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture on which the video should end. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    duration: DurationThreeToFifteen = Field(
        default=DurationThreeToFifteen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    generate_audio: bool = Field(
        default=False, description="Makes sound to go with the video; off leaves it silent and costs less."
    )
    multi_prompt: list[KlingV3MultiPromptElement] = Field(
        default=[],
        description="Shots in order, each with its prompt and length, for a video of several shots. Takes the place of the prompt.",
    )
    shot_type: KlingShotType = Field(
        default=KlingShotType.CUSTOMIZE,
        description="customize cuts to the shots you list, intelligent lets the model plan them itself.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
