class NemotronDiffusionVlm(FalNode):
    """
    Answer a question about a picture with NVIDIA's Nemotron Diffusion VLM 8B, which writes by diffusion.
    nemotron, nvidia, vision, visual-question-answering, image-to-text, diffusion

    Takes a picture and a prompt; steps, block length and confidence threshold can be set.

    Use cases:
    - Write the alt text of a catalogue picture in at most sixty tokens
    - Read values off a chart in a report
    - Describe a museum photo at length with room for 8,192 tokens
    - Give a dense technical drawing 1,024 diffusion steps before the answer
    - Log the model evaluations spent on each receipt that was read
    """

    endpoint: ClassVar[str] = "fal-ai/nemotron-diffusion-vlm"
    title: ClassVar[str] = "Nemotron Diffusion VLM 8B – Image to Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "max_tokens")

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that the question is about."
    )
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
        default=256,
        ge=1,
        le=1024,
        description="Diffusion steps for the answer. A number of your own must be divisible by max tokens over block length, and no smaller.",
    )
    block_length: int = Field(default=32, ge=8, le=128, description="How many tokens the decoder works on at a time.")
    threshold: float = Field(
        default=0.9,
        ge=0,
        le=1,
        description="How sure the decoder must be before it fixes a word; lower finishes sooner and errs more.",
    )

    class OutputType(TypedDict):
        output: str
        usage: dict[str, Any]
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
