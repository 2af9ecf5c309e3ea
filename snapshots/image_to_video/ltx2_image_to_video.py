class Ltx2ImageToVideo(FalNode):
    """
    Animate an image with LTX-2 Pro in 1080p, 1440p or 2160p with generated audio: 6, 8 or 10 seconds, 25 or 50 fps, widescreen only.
    ltx-2, image-to-video, video, lightricks, pro, 4k, audio

    Pro favours fidelity where Fast favours length.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Fill a 4K trade-fair wall with a moving turbine rendering and its hum
    - Play a 50 fps hummingbird from one wildlife photograph
    - Set an orchestra pit still to life for a cinema's opening card
    - Project a castle courtyard picture with hooves and bells on its own wall
    - Show a luxury train's dining car gliding, cutlery tinkling
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/ltx-2/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_6,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution1080pTo2160p = Field(
        default=Resolution1080pTo2160p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    fps: FramesPerSecond25Or50 = Field(
        default=FramesPerSecond25Or50.FPS_25,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
