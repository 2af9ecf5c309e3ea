class HunyuanVideoImageToVideo(FalNode):
    """
    Animate an image with Tencent's original Hunyuan Video at 720p: always 129 frames, about five seconds, no sound.
    hunyuan, image-to-video, video, tencent, 720p, open-weights

    A stability switch trades movement for fewer invented details.

    Use cases:
    - Turn on stability so an engraved map's ships sail without new islands appearing
    - Ripple the flags in a regatta photograph for the sailing club's site
    - Rock a cradle in a nursery furniture shot with the room left untouched
    - Have a portrait-format diver photo plunge into the pool
    - Set a printmaker's press in motion for her residency application
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    class NumFrames(str, Enum):
        NUM_FRAMES_129 = "129"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio", "i2v_stability")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_frames: NumFrames | None = Field(
        default=None, description="Number of frames to make; divided by the frame rate it gives the length in seconds."
    )
    i2v_stability: bool = Field(
        default=False, description="Holds closer to the start picture: fewer invented things, but less movement."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
