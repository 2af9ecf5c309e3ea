class Ltx2_3ImageToVideoFast(FalNode):
    """
    Animate a picture quickly for 6 to 20 seconds with LTX-2.3 Fast, with sound.
    ltx, lightricks, image-to-video, video, fast, long-video, first-last-frame

    Up to 2160p; past 10 seconds only at 1080p and 25 frames a second. Start and end pictures as in Pro, which stops at 10 seconds.

    Use cases:
    - Turn a travel photo into a twenty-second clip
    - Draft motion for a set of campaign photos
    - Walk through a hotel room from one picture in eighteen seconds
    - Join two pictures with a sixteen-second transition
    - Turn a HEIF phone photo into an upright fourteen-second clip
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10
        DURATION_12 = 12
        DURATION_14 = 14
        DURATION_16 = 16
        DURATION_18 = 18
        DURATION_20 = 20

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/image-to-video/fast"
    title: ClassVar[str] = "LTX-2.3 Fast – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "end_image", "duration", "resolution")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"formats": ["avif", "heif", "jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video starts from. PNG, JPEG, WebP, AVIF or HEIF.",
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
        description="Length in seconds; longer costs more, and more than 10 work only at 1080p with 25 frames a second.",
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
