class ClarityaiCrystalVideoUpscaler(FalNode):
    """
    Enlarge a video by a factor of your choice with Clarity AI's Crystal Video Upscaler.
    clarity, crystal-upscaler, video-to-video, video, upscaling, faithful

    Stays close to the original instead of inventing detail; the factor is the only control, and the result may not pass 5K.

    Use cases:
    - Upscale a 720p explainer for a 4K screen
    - Enlarge an interview and keep the speaker's face
    - Blow a 160-pixel surveillance clip up twelve times
    - Bring a thumbnail-size copy of a lost advert up twentyfold
    - Match film clips to portraits that Crystal Upscaler enlarged for the same exhibition
    """

    endpoint: ClassVar[str] = "clarityai/crystal-video-upscaler"
    title: ClassVar[str] = "Crystal Video Upscaler"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "scale_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(default=VideoRef(), serialization_alias="video_url", description="Footage to enlarge.")
    scale_factor: float = Field(
        default=2.0,
        ge=1,
        le=200,
        description="Multiplier for width and height; larger takes longer and costs more, and the result must not exceed 5K.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
