class ClarityaiCrystalVideoUpscaler(FalNode):
    """
    Enlarge a video by a factor of your choice with Clarity AI's Crystal Video Upscaler.
    clarity, crystal-upscaler, video-to-video, video, upscaling, faithful

    Stays close to the original instead of inventing detail; the factor is the only control, and the result may not pass 5K.

    Use cases:
    - Upscale a 720p explainer for a 4K screen
    - Enlarge an interview and keep the speaker's face
    - Scale a product film by exactly 1.5
    - Upsize footage where texture must not be invented
    - Bring a small wedding clip up to 5K
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
        description="Multiplier for width and height; larger takes longer, and the result must not exceed 5K.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
