class QwenImageLayered(FalNode):
    """
    Split one flat picture into several transparent RGBA layers with Qwen-Image-Layered, four by default, with hidden parts filled in.
    qwen, image-to-image, layers, rgba, transparent, decompose, alibaba

    A caption is optional; the /lora sibling takes trained weights.

    Use cases:
    - Pull a flattened gig poster apart so the date can be moved
    - Separate a picture-book spread into layers for a parallax reading app
    - Get sky, hills and cottage of a watercolour as puppet-theatre flats
    - Take a mascot off its badge for a screen printer's separate passes
    - Open an old sticker-sheet JPEG as editable transparent pieces
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/qwen-image-layered"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "num_layers", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str | None = Field(
        default=None,
        description="Caption of the whole input picture, hidden parts included. It does not say what goes on which layer.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_layers: int = Field(default=4, ge=1, le=10, description="Into how many layers the picture is taken apart.")
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
