class ClarityaiCrystalVideoUpscaler(FalNode):
    """
    Enlarge a video by any factor with Clarity AI's Crystal Video Upscaler, which stays close to the original instead of inventing detail.
    clarity, crystal-upscaler, video-to-video, video, upscale, faithful

    Output may not pass 5K; the scale factor (2 by default) is the only control.

    Use cases:
    - Enlarge an interview without altering the speaker's face
    - Prepare a 720p dentist's explainer for a 4K reception screen
    - Scale a watchmaker's product film 1.5 times for a shop tablet
    - Sharpen a wedding speech clip so the couple still look themselves
    - Upsize a museum's object turntable where texture must not change
    """

    endpoint: ClassVar[str] = "clarityai/crystal-video-upscaler"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "scale_factor")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    scale_factor: float = Field(
        default=2.0,
        ge=1,
        le=200,
        description="Multiplier for width and height; larger gives more pixels and a longer wait.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
