class Flux2KleinRealtime(FalNode):
    """
    fal-ai/flux-2/klein/realtime on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class ImageSizeChoice(str, Enum):
        SQUARE = "square"
        SQUARE_HD = "square_hd"

    endpoint: ClassVar[str] = "fal-ai/flux-2/klein/realtime"
    title: ClassVar[str] = "Flux 2 [klein] Realtime"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "image_size")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default='Turn this into "Living oil painting, melting gold and sapphire"',
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image_size: ImageSizeChoice = Field(
        default=ImageSizeChoice.SQUARE,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=3, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    schedule_mu: float = Field(default=2.3, ge=0.3, le=2.5)
    enable_interpolation: bool = Field(default=False)
    output_feedback_strength: float = Field(default=1.0, ge=0, le=1)
    seed: int = Field(
        default=35,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: list[dict[str, Any]]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
