class MagiDistilledExtendVideo(FalNode):
    """
    Continue a video from a frame you choose with the distilled MAGI-1, quicker than the full model: 96 to 192 frames at 480p or 720p in 4 to 32 steps.
    magi-1, video-to-video, video, extend-video, distilled, fast

    Physics-aware motion from a prompt; silent.

    Use cases:
    - Try three ways a rolling barrel clip could end
    - Draft the bounce after a dropped ball for a pupil's experiment
    - Let a leaning bookshelf finally fall in a slapstick cut
    - Preview how a wave might swallow a filmed sandcastle
    - Resume a swing's arc from frame 40 in a playground clip
    """

    class NumInferenceSteps(int, Enum):
        NUM_INFERENCE_STEPS_4 = 4
        NUM_INFERENCE_STEPS_8 = 8
        NUM_INFERENCE_STEPS_16 = 16
        NUM_INFERENCE_STEPS_32 = 32

    endpoint: ClassVar[str] = "fal-ai/magi-distilled/extend-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames", "start_frame", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    num_frames: int | None = Field(
        default=96,
        ge=96,
        le=192,
        description="Frames to generate, at 24 a second; additions beyond the shortest length cost more.",
    )
    start_frame: int | None = Field(
        default=None, ge=0, description="Frame after which new footage begins; everything before it stays as it was."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_inference_steps: NumInferenceSteps = Field(
        default=NumInferenceSteps.NUM_INFERENCE_STEPS_16,
        description="Denoising steps: more of them take longer and add detail.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
