class ViduQ3ReferenceToVideoMix(FalNode):
    """
    Film a new scene with sound from one to four reference pictures, with Vidu Q3 Mix.
    vidu, image-to-video, video, reference-image, character-consistency, audio

    Keeps people, things or places alike for up to 16 seconds; Q2 Pro takes more pictures and clips, but stops at 8.

    Use cases:
    - Put your product and a presenter into a spoken ad
    - Keep a cartoon pair alike over a whole episode
    - Set a 16-second scene with sound in the very café of your photos
    - Let two photographed people talk for sixteen seconds in one shot
    - Make a 3:4 portrait clip from a character sheet
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q3/reference-to-video/mix"
    title: ClassVar[str] = "Vidu Q3 Mix – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_images", "duration", "aspect_ratio", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=4,
        min_length=1,
        description="One to four pictures of the people, things or places that the video should keep.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=16,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    audio: bool = Field(default=True, description="Makes sound with the picture; off leaves the video silent.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
