class Ltx2ImageToVideo(FalNode):
    """
    Animate a picture in 1080p, 1440p or 2160p with LTX-2 Pro, with sound.
    ltx, lightricks, image-to-video, video, 4k, audio, pro

    6, 8 or 10 seconds at 25 or 50 frames a second, no end picture. Retired at fal; LTX-2.3 Pro follows here and adds one.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx-2.3/image-to-video.

    Use cases:
    - Animate a 4K still for a shop window screen
    - Give a travel photo motion and sound
    - Re-run an LTX-2 Pro project with its own look
    - Swap LTX-2 Fast placeholders for LTX-2 Pro finals in an old photo film
    - Add one more still to a catalogue film that LTX-2 Pro animated
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/ltx-2/image-to-video"
    title: ClassVar[str] = "LTX-2 Pro – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "resolution", "generate_audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"formats": ["avif", "heif", "jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that the video starts from. PNG, JPEG, WebP, AVIF or HEIF.",
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
    fps: FramesPerSecond25Or50 = Field(
        default=FramesPerSecond25Or50.FPS_25, description="Frames a second at the chosen length; more look smoother."
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
