class MagiDistilled(FalNode):
    """
    Create 96 to 192 frame silent clips from text with the distilled MAGI-1, the faster build of this physics-minded model.
    magi-1, text-to-video, video, distilled, fast, physics

    Offers 4 to 32 steps at 480p or 720p; use full MAGI-1 when time matters less than finish.

    Use cases:
    - Check in four steps whether a bouncing-eggs gag reads at all
    - Draft balls rolling off a pier for a fairground game's title card
    - Explore splashes, spills and crumbles for a breakfast cereal mood reel
    - Preview a tent collapsing in the rain for a camping safety talk
    - Produce square clips of tumbling dice for a board game cafe's feed
    """

    class NumInferenceSteps(int, Enum):
        NUM_INFERENCE_STEPS_4 = 4
        NUM_INFERENCE_STEPS_8 = 8
        NUM_INFERENCE_STEPS_16 = 16
        NUM_INFERENCE_STEPS_32 = 32

    endpoint: ClassVar[str] = "fal-ai/magi-distilled"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "num_frames",
        "resolution",
        "aspect_ratio",
        "num_inference_steps",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    num_frames: int | None = Field(
        default=96,
        ge=96,
        le=192,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
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
        description="Shape as width to height; auto leaves the choice to the model.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
