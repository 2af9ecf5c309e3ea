class MagiExtendVideo(FalNode):
    """
    Extend a video by prompt with the full MAGI-1, keeping everything before a start frame as the lead-in.
    magi-1, video-to-video, video, extend-video, physics, open-weights

    96 to 192 frames, 480p or 720p, up to 64 steps, silent; the distilled sibling stops at 32 and is faster.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Carry a filmed pendulum on through its swing for a lecture
    - Finish a pour of molten wax that the camera missed
    - Keep frames up to 50 and rewrite how the vase falls
    - Let a paper boat pass the bridge after the clip stops
    - Render the last strike of a bowling alley advert at 64 steps
    """

    class NumInferenceSteps(int, Enum):
        NUM_INFERENCE_STEPS_4 = 4
        NUM_INFERENCE_STEPS_8 = 8
        NUM_INFERENCE_STEPS_16 = 16
        NUM_INFERENCE_STEPS_32 = 32
        NUM_INFERENCE_STEPS_64 = 64

    endpoint: ClassVar[str] = "fal-ai/magi/extend-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "num_frames", "start_frame", "num_inference_steps")
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
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )
    start_frame: int | None = Field(
        default=None,
        ge=0,
        description="Frame of the input where the new part takes over; everything before it stays untouched.",
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
