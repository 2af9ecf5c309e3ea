class MagiDistilledExtendVideo(FalNode):
    """
    Continue a video by prompt from a frame you choose, quickly, with the distilled MAGI-1.
    magi, video-to-video, video, extend-video, distilled, fast

    Adds 96 to 192 frames at 480p or 720p in 4 to 32 steps, silent; the full model goes to 64 steps.

    Use cases:
    - Lengthen a clip that ends too early
    - Try three endings for a rolling barrel
    - Resume a swing from frame 40 in eight distilled steps
    - Take over extensions from full MAGI-1, which fal has retired
    - Sketch a dropped ball's further bounces with MAGI-1 Distilled
    """

    class NumInferenceSteps(int, Enum):
        NUM_INFERENCE_STEPS_4 = 4
        NUM_INFERENCE_STEPS_8 = 8
        NUM_INFERENCE_STEPS_16 = 16
        NUM_INFERENCE_STEPS_32 = 32

    endpoint: ClassVar[str] = "fal-ai/magi-distilled/extend-video"
    title: ClassVar[str] = "MAGI-1 Distilled – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames", "start_frame", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", description="What happens in the added part, going on from the clip. Concrete words get closest."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage to continue; it is scaled and cropped to the chosen shape.",
    )
    num_frames: int | None = Field(
        default=96,
        ge=96,
        le=192,
        description="Number of frames to generate; every further 24 beyond 96 cost one more billing unit.",
    )
    start_frame: int | None = Field(
        default=None,
        ge=0,
        description="Frame at which the new footage takes over; unset takes the 32nd before the end, which works best.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P, description="Size of the video; 480p costs half of 720p."
    )
    num_inference_steps: NumInferenceSteps = Field(
        default=NumInferenceSteps.NUM_INFERENCE_STEPS_16,
        description="Denoising steps: more of them take longer and add detail.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; auto works it out from the input.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
