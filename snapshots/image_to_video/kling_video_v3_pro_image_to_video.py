class KlingVideoV3ProImageToVideo(FalNode):
    """
    Animate a start picture with speech and sound, with Kling 3.0 Pro.
    kling, image-to-video, video, audio, elements, multi-shot, pro

    Elements of your own, an end picture, several shots and a negative prompt in 3 to 15 seconds; 2.6 Pro ends at 10, O3 Pro has no elements here.

    Use cases:
    - Turn a campaign photo into a spot with spoken lines
    - Make a talking scene for a web series from a still
    - Let a character known from four pictures enter, with passers-by ruled out
    - Hold a voiced character's scene to the script with a high prompt weight
    - Lead a fifteen-second scene to its last picture and exclude captions
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/pro/image-to-video"
    title: ClassVar[str] = "Kling 3.0 Pro – Image to Video"
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
