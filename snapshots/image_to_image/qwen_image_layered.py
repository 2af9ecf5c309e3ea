class QwenImageLayered(FalNode):
    """
    Split a flat picture into up to ten transparent layers with Qwen Image Layered.
    qwen-image-layered, qwen, image-to-image, layers, transparent, rgba, decompose

    Takes a picture and, if you like, its caption; gives RGBA pictures with hidden parts filled in. The LoRA node adds trained weights.

    Use cases:
    - Pull a flat poster apart to change the date
    - Separate a mascot from its badge for print
    - Make parallax layers for a video intro
    - Give interns a layer splitter with no weights to load
    - Split a sticker sheet into ten layers on plain Qwen Image Layered
    """

    class OutputFormat(str, Enum):
        PNG = "png"
        WEBP = "webp"

    endpoint: ClassVar[str] = "fal-ai/qwen-image-layered"
    title: ClassVar[str] = "Qwen Image Layered – Split into Layers"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "num_layers", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str | None = Field(
        default=None,
        description="Caption of the whole input picture, hidden parts included. It does not say what goes on which layer.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The flat picture to take apart: a poster, illustration or photo.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_layers: int = Field(default=4, ge=1, le=10, description="Into how many layers the picture is taken apart.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: OutputFormat = Field(default=OutputFormat.PNG, description="File format of the result.")
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
