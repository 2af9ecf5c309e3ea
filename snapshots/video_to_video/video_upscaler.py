class VideoUpscaler(FalNode):
    """
    Enlarge a video one to eight times by running Real-ESRGAN on every frame.
    real-esrgan, video-to-video, video, upscale, super-resolution, frame-by-frame

    Simple, with a single control and no memory between frames, so fine textures may flicker; SeedVR2 or Topaz handle motion better.

    Use cases:
    - Enlarge a pixel-art walk cycle for a conference slide
    - Scale an anime loop eight times for a cafe projector
    - Grow a security clip for a local history display's still frames
    - Upscale a low-resolution cartoon pitch before a meeting
    - Give a tiny animated logo enough pixels for a banner wall
    """

    endpoint: ClassVar[str] = "fal-ai/video-upscaler"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    scale: float = Field(default=2.0, ge=1, le=8, description="Enlargement factor for width and height of every frame.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
