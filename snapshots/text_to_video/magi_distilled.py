class MagiDistilled(FalNode):
    """
    Generate a silent clip of 96 to 192 frames from text quickly with the distilled MAGI-1.
    magi, text-to-video, video, distilled, fast, physics

    Takes 4 to 32 steps at 480p or 720p; the full model goes to 64.

    Use cases:
    - Draft a splash shot for a drinks advert
    - Preview collapsing scenery for a game trailer
    - Take a first look at a stunt in four distilled steps
    - Carry a clip series on from full MAGI-1, which fal has retired
    - Make square clips of rolling dice at the distilled limit of 32 steps
    """

    class NumInferenceSteps(int, Enum):
        NUM_INFERENCE_STEPS_4 = 4
        NUM_INFERENCE_STEPS_8 = 8
        NUM_INFERENCE_STEPS_16 = 16
        NUM_INFERENCE_STEPS_32 = 32

    endpoint: ClassVar[str] = "fal-ai/magi-distilled"
    title: ClassVar[str] = "MAGI-1 Distilled – Text to Video"
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
        description="Number of frames; every further 24 beyond 96 cost one more billing unit.",
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
        description="Shape as width to height; auto leaves the choice to the model.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
