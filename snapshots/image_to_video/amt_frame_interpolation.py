class AMTFrameInterpolation(FalNode):
    """
    Interpolate smooth motion between two or more still frames with AMT: it fills the gaps by recursive passes and returns a video at your frame rate.
    amt, image-to-video, video, frame-interpolation, tweening, stop-motion, smooth

    No prompt, so nothing new is invented.

    Use cases:
    - Smooth a twelve-shot clay stop-motion walk into fluid movement
    - Fill in-betweens for two rough pencil keys of a bouncing ball
    - Join weekly allotment photos taken from one tripod into a flowing growth film
    - Bridge burst-mode pictures of a diver into a slow-motion replay
    - Blend sequential CT slices into a scrolling clip for anatomy students
    """

    endpoint: ClassVar[str] = "fal-ai/amt-interpolation/frame-interpolation"
    _required: ClassVar[tuple[str, ...]] = ("frames",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("frames", "output_fps", "recursive_interpolation_passes")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    frames: list[Frame] = Field(
        default=[], description="Still images in playing order; new frames are made between each neighbouring pair."
    )
    output_fps: int = Field(
        default=24,
        ge=1,
        le=60,
        description="Frame rate of the interpolated video; higher plays the added frames faster.",
    )
    recursive_interpolation_passes: int = Field(
        default=4,
        ge=1,
        le=10,
        description="How often the gaps are halved. Every pass roughly doubles the frames, so motion gets finer and slower.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
