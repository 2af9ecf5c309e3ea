class NemotronDiffusionVlm(FalNode):
    """
    fal-ai/nemotron-diffusion-vlm on fal.ai: its words are not written yet.
    fal, vision, draft
    """

    endpoint: ClassVar[str] = "fal-ai/nemotron-diffusion-vlm"
    title: ClassVar[str] = "Nemotron Diffusion Vlm"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "block_length")

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )
    max_tokens: int = Field(
        default=512,
        ge=1,
        le=8192,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    num_inference_steps: int | None = Field(
        default=256, ge=1, le=1024, description="Denoising steps: more of them take longer and add detail."
    )
    block_length: int = Field(default=32, ge=8, le=128)
    threshold: float = Field(default=0.9, ge=0, le=1)

    class OutputType(TypedDict):
        output: str
        usage: dict[str, Any]
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
