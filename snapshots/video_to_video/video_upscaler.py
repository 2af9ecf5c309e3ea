class VideoUpscaler(FalNode):
    """
    Enlarge a video one to eight times by running Real-ESRGAN on each frame.
    real-esrgan, video-to-video, video, upscaling, super-resolution, frame-by-frame

    One control and no memory between frames, so that fine textures may flicker; FlashVSR works across frames but ends at four times.

    Use cases:
    - Enlarge an anime loop for a projector
    - Scale a low-resolution cartoon for a pitch
    - Blow a pixel-art clip up eight times with Real-ESRGAN
    - Double an old game capture by plain frame-wise Real-ESRGAN
    - Match new footage to a series that Real-ESRGAN enlarged frame by frame
    """

    endpoint: ClassVar[str] = "fal-ai/video-upscaler"
    title: ClassVar[str] = "Real-ESRGAN – Video Upscale"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Footage to enlarge frame by frame."
    )
    scale: float = Field(
        default=2.0,
        ge=1,
        le=8,
        description="Enlargement factor for width and height of every frame; larger costs more.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
