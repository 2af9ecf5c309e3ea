class Ltx2_3ImageToVideo(FalNode):
    """
    Animate a picture in 1080p, 1440p or 2160p with LTX-2.3 Pro, with sound.
    ltx, lightricks, image-to-video, video, 4k, first-last-frame, pro

    Takes a start and an optional end picture; 6, 8 or 10 seconds at 24 to 50 frames a second. Fast runs up to 20 seconds.

    Use cases:
    - Animate a key visual in 4K for a trade-fair screen
    - Make a vertical 1080p clip from a product photo
    - Land a 4K product reveal on its end picture with LTX-2.3 Pro
    - Render an advert's approved take in Pro after a row of Fast drafts
    - Swap a photo film's draft clips for LTX-2.3 Pro renders before delivery
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/image-to-video"
    title: ClassVar[str] = "LTX-2.3 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the video starts from."
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Picture for the last frame; the video then moves from the first picture to this one.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_6,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution1080pTo2160p = Field(
        default=Resolution1080pTo2160p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    aspect_ratio: AspectRatioAutoWideTall = Field(
        default=AspectRatioAutoWideTall.AUTO, description="Shape of the video; auto takes it from the image."
    )
    fps: LtxFramesPerSecond = Field(
        default=LtxFramesPerSecond.FPS_25, description="Frames a second at the chosen length; more look smoother."
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
