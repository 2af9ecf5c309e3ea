class HunyuanVideoImageToVideo(FalNode):
    """
    Animate a picture with Tencent's first Hunyuan Video, always 129 frames at 720p, silent.
    hunyuan, tencent, image-to-video, video, 720p, open-weights

    A stability switch trades movement for fewer inventions; version 1.5 makes 480p and takes a negative prompt.

    Use cases:
    - Animate a product photo in 720p
    - Set a machine in motion from one picture
    - Hold a detailed map steady with the stability switch while ships move
    - Switch stability on so that a room photo gains fewer invented objects
    - Animate a portrait-format photo with the first Hunyuan
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    class NumFrames(str, Enum):
        NUM_FRAMES_129 = "129"

    endpoint: ClassVar[str] = "fal-ai/hunyuan-video-image-to-video"
    title: ClassVar[str] = "Hunyuan Video – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio", "i2v_stability")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=1000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that the video opens with."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; 720p is the only one."
    )
    num_frames: NumFrames = Field(
        default=NumFrames.NUM_FRAMES_129, description="Number of frames; 129 is the only choice."
    )
    i2v_stability: bool = Field(
        default=False, description="Holds closer to the start picture: fewer invented things, but less movement."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
