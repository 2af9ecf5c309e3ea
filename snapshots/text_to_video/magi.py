class Magi(FalNode):
    """
    Generate a silent 4 to 8 second clip (96 to 192 frames) from text with MAGI-1, a model noted for physical interactions.
    magi-1, text-to-video, video, physics, 720p, open-weights

    Full version with up to 64 denoising steps at 480p or 720p; the distilled sibling is faster.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Show dominoes toppling into a bowl of milk for a physics lesson opener
    - Picture a wrecking ball meeting a brick wall before the site meeting
    - Stage marbles racing down gutters for a toy museum's kiosk
    - Have honey fold slowly onto pancakes for a cafe's menu board
    - Try a rope bridge swaying under hikers as a stunt previsualisation
    """

    class NumInferenceSteps(int, Enum):
        NUM_INFERENCE_STEPS_4 = 4
        NUM_INFERENCE_STEPS_8 = 8
        NUM_INFERENCE_STEPS_16 = 16
        NUM_INFERENCE_STEPS_32 = 32
        NUM_INFERENCE_STEPS_64 = 64

    endpoint: ClassVar[str] = "fal-ai/magi"
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
