class SeeDanceV15ProImageToVideo(FalNode):
    """
    Animate a picture with sound with Seedance 1.5 Pro, if you like towards an end frame.
    seedance, bytedance, image-to-video, video, audio, first-last-frame, 1080p

    4 to 12 seconds at 480p to 1080p with a camera lock; 1.0 is silent, 2.0 goes to 15 seconds and 4K.

    Use cases:
    - Give a street photo motion and matching noise
    - Animate a drink being poured for a social ad
    - Lock the camera while a market photo fills with voices
    - Go from a closed curtain to the bowing cast with applause
    - Repeat a sounding clip exactly with a seed
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
    title: ClassVar[str] = "Seedance 1.5 Pro – Image to Video"
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
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    generate_audio: bool = Field(
        default=True, description="Makes sound to go with the video; off leaves it silent and costs less."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="The picture that the video should arrive at.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
