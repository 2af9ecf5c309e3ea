class SeeDanceV15ProImageToVideo(FalNode):
    """
    Animate a start frame, optionally toward an end frame, with Seedance 1.5 Pro and get sound generated alongside: 4 to 12 seconds, 480p to 1080p.
    seedance, image-to-video, video, bytedance, audio, pro, first-last-frame

    The Seedance to pick when the clip must be heard.

    Use cases:
    - Give a rainy tram stop photograph motion plus drizzle and wheel noise
    - Carry a cocktail from empty glass to garnished drink with ice clinking
    - Hear and see a blacksmith still strike the anvil for a craft fair trailer
    - Hold the camera fixed while a market hall photo fills with voices
    - Move from a closed stage curtain frame to the bowing cast, applause included
    """

    class Duration(str, Enum):
        DURATION_4 = "4"
        DURATION_5 = "5"
        DURATION_6 = "6"
        DURATION_7 = "7"
        DURATION_8 = "8"
        DURATION_9 = "9"
        DURATION_10 = "10"
        DURATION_11 = "11"
        DURATION_12 = "12"

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1.5/pro/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.RATIO_16_9,
        description="Shape of the video as width to height; auto takes it from the image.",
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
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
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
