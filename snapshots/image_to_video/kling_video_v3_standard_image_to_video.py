class KlingVideoV3StandardImageToVideo(FalNode):
    """
    Animate a start picture with speech and sound at the lower tier, with Kling 3.0 Standard.
    kling, image-to-video, video, audio, elements, multi-shot, standard

    Elements, end picture, several shots and a negative prompt in 3 to 15 seconds, just like Pro and 4K.

    Use cases:
    - Give shop photos motion and sound for social clips
    - Animate a comic panel with a spoken line
    - Draft a scene with two elements before the 3.0 Pro render
    - Try four shots from one still with camera shake ruled out
    - Produce talking clips from a photo set and exclude watermarks
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/standard/image-to-video"
    title: ClassVar[str] = "Kling 3.0 Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("start_image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "prompt", "elements", "duration", "generate_audio")
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
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="Action and spoken lines; elements are @Element1, @Element2. Give this or multi_prompt, not both.",
    )
    multi_prompt: list[KlingV3MultiPromptElement] = Field(
        default=[],
        description="Shots in order, each with its prompt and length; they divide the video and take the place of the prompt.",
    )
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Picture that the video opens with. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    duration: DurationThreeToFifteen = Field(
        default=DurationThreeToFifteen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture; off leaves it silent and costs less. Speech is English (in lower case) or Chinese, other languages are turned into English.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture on which the video should end. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[KlingV3ComboElementInput] = Field(
        default=[],
        description="Characters or objects to bring in, each shown in pictures or in a clip; the prompt calls them @Element1, @Element2.",
    )
    shot_type: KlingShotType = Field(
        default=KlingShotType.CUSTOMIZE,
        description="customize cuts to the shots you list, intelligent lets the model plan them itself.",
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
