class AMTFrameInterpolation(FalNode):
    """
    Interpolate smooth motion between two or more stills with AMT and get a video at your frame rate.
    amt, image-to-video, video, frame-interpolation, tween, stop-motion

    Fills the gaps by recursive passes, without a prompt; FILM and RIFE take exactly two pictures.

    Use cases:
    - Turn a folder of stop-motion photos into fluid movement
    - Turn timelapse photos into a video
    - Interpolate a whole list of keyframes, not just two
    - Bridge burst photos into slow motion at 60 fps
    - Morph two drawn keyframes into a clip when nothing has been filmed
    """

    endpoint: ClassVar[str] = "fal-ai/amt-interpolation/frame-interpolation"
    title: ClassVar[str] = "AMT – Interpolate Frames"
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
